import {html, nothing} from 'lit';
import {tooltipTown} from '../model/MapState.ts';
import {inLanguage, sayLeading} from '../text/say.ts';
import {percent} from './at.ts';
import type {Panel} from './Panel.ts';

/**
 * The name and the leading line of the town that the mouse or the focus rests on, on the side of its
 * name where the map has more room. For the eye alone: the option's name and the card say it.
 */
export const tooltip: Panel = ({picture, state, language}) => {
  const code = tooltipTown(state);
  const i = picture.district.towns.findIndex(town => town.code === code);
  const town = picture.district.towns[i];
  const shape = picture.drawing.towns[i];
  if (!town || !shape) return nothing;
  const {width, height} = picture.drawing;
  const {x, y} = shape;
  return html`<div
    class="tooltip ${side(x / width)} ${y / height < 0.5 ? 'below' : 'above'}"
    aria-hidden="true"
    .style=${`--x:${percent(x / width)};--y:${percent(y / height)}`}
  >
    <b>${inLanguage(town.name, language)}</b>
    <span>${sayLeading(town, language)}</span>
  </div>`;
};

/** Which way the tooltip extends from its town, so that it stays within the map. */
const side = (x: number) => (x < 0.33 ? 'rightward' : x > 0.67 ? 'leftward' : 'centred');
