import {html, nothing} from 'lit';
import {at} from './at.ts';
import type {Panel} from './Panel.ts';

/** North and the length of the scale bar, above it. Mercator has north straight up. */
export const scaleWords: Panel = ({picture: {drawing}, state: {show}, text}) => {
  const {x, y, kilometres} = drawing.scaleBar;
  return show.has('scale')
    ? html`<p class="scale-words" aria-hidden="true" .style=${at([x, y], drawing)}>
        <svg viewBox="0 0 8 20"><path d="M4 19V1.5M1 5.5l3-4 3 4"></path></svg>
        <span>${text.north}</span>${text.kilometres(kilometres)}
      </p>`
    : nothing;
};
