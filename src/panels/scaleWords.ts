import {html, nothing} from 'lit';
import {at, percent} from './at.ts';
import type {Panel} from './Panel.ts';

/** The length of the scale bar, over its end, and a north mark above. Mercator has north straight up. */
export const scaleWords: Panel = ({picture: {drawing}, state: {show}, text}) => {
  if (!drawing.scaleBar || !show.has('scale')) return nothing;
  const {x, y, length, kilometres} = drawing.scaleBar;
  return html`<p
    class="scale-words"
    aria-hidden="true"
    .style=${`${at([x, y], drawing)};inline-size:${percent(length / drawing.width)}`}
  >
    <span>${text.north}</span>
    <svg viewBox="0 0 8 20"><path d="M4 19V1.5M1 5.5l3-4 3 4"></path></svg>
    ${text.kilometres(kilometres)}
  </p>`;
};
