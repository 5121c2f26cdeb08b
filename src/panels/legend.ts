import {html} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {inLanguage} from '../text/say.ts';
import type {Panel} from './Panel.ts';
import {swatch} from './swatch.ts';

/**
 * The clusters in the file's order and how many units each leads; pressing one asks for it. The
 * cluster of the town that the reader points at is marked. The title is for the eye, as the group
 * says it to the ear.
 */
export const legend: Panel = ({picture, state, language, text}) => {
  const {towns} = picture.district;
  const pointedTown = towns.find(({code}) => code === state.pointed.code);
  return html`<div
    class="legend"
    part="legend"
    role="group"
    tabindex="-1"
    aria-labelledby="legend-title"
  >
    <div class="legend-title">
      <span id="legend-title" aria-hidden="true">${text.legendTitle}</span>
      <button
        class="show-all"
        type="button"
        data-action="show-all"
        ?hidden=${!state.highlight.size}
      >
        ${text.showAll}
      </button>
      <button
        class="patterns"
        type="button"
        data-action="patterns"
        aria-pressed=${state.patterns}
      >
        ${text.patterns}
      </button>
    </div>
    <ul>
      ${picture.legend.map(
        ({key, name, count, paint}) =>
          html`<li>
            <button
              class="cluster ${isFaded(key, state) ? 'faded' : ''} ${
                key === pointedTown?.leadingCluster?.key ? 'meant' : ''
              }"
              type="button"
              data-cluster=${key}
              aria-pressed=${state.highlight.has(key)}
            >
              ${swatch(key, paint)}
              <span>
                ${inLanguage(name, language)}
                <span class="count" aria-hidden="true">${count}</span>
                <span class="visually-hidden">${text.unitCount(count)}</span>
              </span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
};
