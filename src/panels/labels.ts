import {html} from 'lit';
import type {Unit} from '../data/types.ts';
import type {TownShape} from '../geo/drawDistrict.ts';
import type {LabelVariant} from '../geo/labels.ts';
import {isFaded} from '../model/MapState.ts';
import {cssColor, cssFill} from '../scale/cssFill.ts';
import type {Language} from '../text/messages.ts';
import {inLanguage, sayLead} from '../text/say.ts';
import {at, moved} from './at.ts';
import {names} from './names.ts';
import type {Panel} from './Panel.ts';
import {townSigns} from './townSigns.ts';

/**
 * The towns for keys, ears and voice, and their names on the map: a listbox whose options lie
 * where the towns lie, in the district file's order. The places go through the CSSOM, which a
 * strict content policy allows.
 *
 * Why a listbox: it is one Tab stop, it makes screen readers hand the arrow keys to the map, each
 * option says its name, its place among the others and whether it is chosen, and voice control
 * knows options by name. Buttons would be fourteen stops, a radio group would choose on every
 * arrow, a grid promises rows that a map has not, and NVDA reads an SVG as one blob.
 *
 * The listbox is named in two words, as they are said again on every return. How to use it is its
 * description; the summary is its details, met on request, as it stands under the map already.
 */
export const labels: Panel = reading => {
  const {picture, state, language, text} = reading;
  const {district, drawing, paints} = picture;
  const labels = names(reading);
  return html`<div
    class="labels"
    role="listbox"
    aria-label=${text.mapLabel(inLanguage(district.district.name, language))}
    aria-describedby="keys"
    aria-details="summary"
  >
    ${district.towns.map((town, i) => {
      const {variants, signs} = labels[i]!;
      const shape = drawing.towns[i]!;
      const {code, lead} = town;
      const paint = paints(lead);
      return html`<div
        class="label ${isFaded(lead, state) ? 'faded' : ''}"
        part="label"
        role="option"
        data-code=${code}
        tabindex=${code === state.tabStop ? 0 : -1}
        aria-selected=${code === state.selected}
        aria-label="${spokenName(town, language)}${text.clause}${sayLead(lead, language)}"
        .style=${`${at([shape.x, shape.y], drawing)};color:${cssColor(paint.ink)};--fill:${cssFill(paint)}`}
      >
        ${variants.map(variant => nameVariant(variant, shape, language))}${townSigns(shape, signs, reading)}
      </div>`;
    })}
    <p id="keys" hidden>${text.keys}</p>
  </div>`;
};

/** The full name, unless the map abbreviates it: who speaks to the map says what stands there. */
function spokenName({name, shortName = name}: Unit, language: Language): string {
  const full = inLanguage(name, language);
  const short = inLanguage(shortName, language);
  return full.includes(short) ? full : short;
}

const nameVariant = (
  {lines, anchor, led, from, to}: LabelVariant,
  town: TownShape,
  language: Language,
) => {
  const side = anchor[0] < town.x ? -1 : 1;
  return html`<span
    class="name from-${from} to-${to} ${led ? (side < 0 ? 'west' : 'east') : ''}"
    .style=${moved(anchor, town, [led ? side * 50 : 0, 0])}
    >${lines.map((line, i) => html`${i && language === 'en' ? ' ' : ''}<span>${line}</span>`)}</span
  >`;
};
