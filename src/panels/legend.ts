import {html} from 'lit';
import {isFaded} from '../model/MapState.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {sayLead} from '../text/say.ts';
import type {Panel, Reading} from './Panel.ts';
import {swatch} from './swatch.ts';

/**
 * The clusters in the file's order and how many units each leads; pressing one asks for it. The
 * cluster of the town that the reader points at is marked. The title is for the eye, as the group
 * says it to the ear; it and the buttons have a line each, whatever the width of the font.
 */
export const legend: Panel = reading => {
  const {picture, state, text} = reading;
  return html`<div
    class="legend"
    part="legend"
    role="group"
    tabindex="-1"
    aria-labelledby="legend-title"
  >
    <p id="legend-title" aria-hidden="true">${text.legendTitle}</p>
    <ul>
      ${picture.legend.map(entry => html`<li>${line(entry, reading)}</li>`)}
    </ul>
    <div class="legend-buttons">
      <button
        class="patterns"
        type="button"
        data-action="patterns"
        aria-pressed=${state.patterns}
      >
        ${text.patterns}
      </button>
      <button
        class="show-all"
        type="button"
        data-action="show-all"
        ?hidden=${!state.highlight.size}
      >
        ${text.showAll}
      </button>
    </div>
  </div>`;
};

/**
 * A cluster to press; those that several lead or none are told of, but there is nothing to ask for.
 * The button is named, since Chromium reads a space where a line may break.
 */
function line(
  {lead, count, paint}: LegendEntry,
  {picture, state, language, text}: Reading,
) {
  const meant = picture.district.towns.some(
    town => town.code === state.pointed.code && town.lead.group === lead.group,
  );
  const kind = `cluster ${isFaded(lead, state) ? 'faded' : ''} ${meant ? 'meant' : ''} ${count ? '' : 'empty'}`;
  const name = sayLead(lead, language);
  const said = html`${swatch(paint)}
    <span
      >${inPhrases(name)}&nbsp;<span class="count" aria-hidden="true">${count}</span></span
    >`;
  const towns = text.unitCount(count);
  const key = lead.leaders[0]?.key ?? '';
  return lead.kind === 'clear'
    ? html`<button
        class=${kind}
        type="button"
        data-cluster=${key}
        aria-label="${name} ${towns}"
        aria-pressed=${state.highlight.has(key)}
      >
        ${said}
      </button>`
    : html`<div class=${kind}>${said} <span class="visually-hidden">${towns}</span></div>`;
}

/** A name that breaks, if in Chinese, before a conjunction, a parenthesis or “narrowly ahead of”. */
const inPhrases = (name: string) =>
  name.split(/(?=[与和（]|略多于)/).map(phrase => html`<wbr />${phrase}`);
