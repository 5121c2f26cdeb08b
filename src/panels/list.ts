import {html, nothing} from 'lit';
import type {Town} from '../model/District.ts';
import {isFaded} from '../model/MapState.ts';
import {searchUnits} from '../model/search.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {inLanguage, sayAmounts, sayLead} from '../text/say.ts';
import {find, nothingFound, type Finding} from './find.ts';
import type {Reading} from './Panel.ts';
import {swatch} from './swatch.ts';

/**
 * The same as the map, to read: the towns under their clusters, each with what leads there. Above
 * them stands what narrows them; a town that does not match is hidden, so that each keeps its place.
 * Paper, where nothing is to be found or opened, has a title of its own.
 */
export const list = (reading: Reading, open: boolean, finding: Finding) => {
  const {picture, language, text} = reading;
  const found = new Set(searchUnits(picture.district.towns, finding.query));
  return html`<details class="list" part="list" ?open=${open}>
    <summary>
      <h3>
        <span>${text.listTitle(picture.district.towns.length)}</span>
        <b hidden>${text.mapLabel(inLanguage(picture.district.district.name, language))}</b>
      </h3>
    </summary>
    ${find(reading, finding)} ${found.size ? nothing : nothingFound(reading, finding.query)}
    <div class="groups">${picture.legend.map(entry => group(entry, found, reading))}</div>
  </details>`;
};

/** The towns of a line of the legend, each with what leads there. Nothing where there are none. */
function group(
  {lead, count, paint}: LegendEntry,
  found: ReadonlySet<Town>,
  {picture, state, language}: Reading,
) {
  const towns = picture.district.towns.filter(town => town.lead.group === lead.group);
  return count
    ? html`<section
        class=${isFaded(lead, state) ? 'faded' : ''}
        ?hidden=${!towns.some(town => found.has(town))}
      >
        <h4>${swatch(paint)} ${sayLead(lead, language)}</h4>
        <ul>
          ${towns.map(
            town =>
              html`<li ?hidden=${!found.has(town)}>
                <button
                  type="button"
                  data-code=${town.code}
                  aria-current=${town.code === state.selected ? 'true' : nothing}
                >
                  <b>${inLanguage(town.name, language)}</b>
                  <span>${sayAmounts(town, language)}</span>
                </button>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}
