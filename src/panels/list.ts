import {html, nothing} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {inLanguage} from '../text/say.ts';
import type {Reading} from './Panel.ts';
import {swatch} from './swatch.ts';

/** The same as the map, to read: the towns under their clusters, each with what leads there. */
export const list = (reading: Reading, open: boolean) => {
  const {picture, text} = reading;
  const clusters = [...picture.district.clusters.map(({key}) => key), undefined];
  return html`<details class="list" part="list" ?open=${open}>
    <summary>${text.listTitle(picture.district.towns.length)}</summary>
    <div class="groups">${clusters.map(key => group(key, reading))}</div>
  </details>`;
};

/** One cluster's towns; `undefined` gathers those without one. Nothing where there are none. */
function group(key: string | undefined, {picture, state, language, text}: Reading) {
  const towns = picture.district.towns.filter(
    ({leadingCluster}) => leadingCluster?.key === key,
  );
  const name = towns[0]?.leadingCluster?.name;
  return towns.length
    ? html`<section class=${isFaded(key, state) ? 'faded' : ''}>
        <h4>
          ${swatch(key, picture.colors(key))}
          ${name ? inLanguage(name, language) : text.noCluster}
        </h4>
        <ul>
          ${towns.map(
            ({code, name, leading}) =>
              html`<li>
                <button
                  type="button"
                  data-code=${code}
                  aria-pressed=${code === state.selected}
                >
                  <b>${inLanguage(name, language)}</b>
                  <span>${leading ? inLanguage(leading, language) : text.noLeading}</span>
                </button>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}
