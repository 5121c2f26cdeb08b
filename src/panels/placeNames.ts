import {html, nothing} from 'lit';
import {inLanguage} from '../text/say.ts';
import {at} from './at.ts';
import type {Panel} from './Panel.ts';

/** The names on the ground around the towns: the districts that adjoin, and the river. */
export const placeNames: Panel = ({picture, state: {show}, language, text}) => {
  const {district, drawing} = picture;
  const {neighbours, riverName} = district;
  return html`${
    show.has('neighbours') && neighbours
      ? html`<ul aria-label=${text.neighbours}>
          ${neighbours.map(
            ({name}, i) =>
              html`<li class="place" .style=${at(drawing.neighbours[i]!, drawing)}>
                ${inLanguage(name, language)}
              </li>`,
          )}
        </ul>`
      : nothing
  }${
    show.has('river') && riverName
      ? html`<p
          class="place river-name"
          .style=${`${at(drawing.riverName!, drawing)};rotate:${riverName.turn || 0}deg`}
        >
          ${inLanguage(riverName.name, language)}
        </p>`
      : nothing
  }`;
};
