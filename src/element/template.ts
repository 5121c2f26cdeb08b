import {html, nothing, svg} from 'lit';
import {layers} from '../layers/index.ts';
import {card, type TownLink} from '../panels/card.ts';
import {extrasOnMap, extrasUnderMap} from '../panels/extras.ts';
import {labels} from '../panels/labels.ts';
import {legend} from '../panels/legend.ts';
import {list} from '../panels/list.ts';
import type {Finding} from '../panels/find.ts';
import type {Reading} from '../panels/Panel.ts';
import {joinNote, loadingNote, problemLine} from '../panels/problem.ts';
import {source} from '../panels/source.ts';
import {tooltip} from '../panels/tooltip.ts';
import {unnamed} from '../panels/unnamed.ts';
import {zoomButtons} from '../panels/zoomButtons.ts';
import {inLanguage, saySummary} from '../text/say.ts';

/** What the page set beside the reading. */
export interface Setting {
  readonly view: 'map' | 'list';
  readonly approvalNumber: string | undefined;
  /** Whether the picture is not of the boundaries that the page names, which are still to come. */
  readonly awaited: unknown;
  readonly problem: Error | undefined;
  /** Whether the reader is told that a file is still to come. */
  readonly waiting: boolean;
  readonly finding: Finding;
  /** How many times the full extent the map is drawn. */
  readonly zoom: number;
  /** What a screen reader is told of the last change. */
  readonly status: string;
  /** What a developer is told of records and units that have not found each other. */
  readonly joined: string;
  readonly link: TownLink | undefined;
}

/**
 * Everything inside the element, in the order in which it is read. A figure without a name of its
 * own: a screen reader says where it begins and ends, and the heading says what it is, once.
 */
export function template(reading: Reading, setting: Setting) {
  const {picture, state, language, text} = reading;
  const {district, drawing, legend: entries} = picture;
  const {
    view,
    approvalNumber,
    awaited,
    problem,
    waiting,
    finding,
    zoom,
    status,
    joined,
    link,
  } = setting;
  // A file asked for again is told of in the line on what was wrong with it.
  const loading = waiting && !problem;
  const summary = saySummary(
    district.district.name,
    district.towns.length,
    entries,
    language,
  );
  // One sentence, in one place: right before the list, which it opens. Under the map that makes it
  // the caption too, and the map's details, so no screen reader meets it twice.
  const listed = html`<p class="caption" id="summary">
      <slot name="caption">${summary}</slot>
    </p>
    ${list(reading, view === 'list', finding)}`;
  return html`<figure class="frame ${awaited ? 'awaited' : ''}" lang=${text.tag}>
    <div class="head">
      <div class="heading">
        <slot name="heading"><h2>${inLanguage(district.title, language)}</h2></slot>
      </div>
      ${problemLine(text, problem, waiting, awaited)} ${view === 'list' ? listed : nothing}
    </div>
    ${legend(reading)}
    <div class="map" part="map">
      <div
        class="pane ${zoom > 1 ? 'zoomed' : ''}"
        .style=${zoom > 1 ? `aspect-ratio:${drawing.width}/${drawing.height}` : ''}
      >
        <div class="sheet" .style=${zoom > 1 ? `width:${zoom * 100}%` : ''}>
          <svg viewBox="0 0 ${drawing.width} ${drawing.height}" aria-hidden="true">
            ${layers.map(layer => svg`<g>${layer(picture, state)}</g>`)}
          </svg>
          ${labels(reading)}${extrasOnMap.map(extra => extra(reading))}
        </div>
      </div>
      ${tooltip(reading)}${zoomButtons(reading, zoom)}${loadingNote(text, loading)}${joinNote(joined)}
    </div>
    ${unnamed(reading)}
    <div class="aside">${card(reading, link)}</div>
    <div class="foot">
      ${extrasUnderMap.map(extra => extra(reading))} ${view === 'list' ? nothing : listed}
      <slot name="footer"></slot>
      ${source(reading, approvalNumber)}
    </div>
    <p
      class="visually-hidden"
      role="status"
      part="status"
      .textContent=${loading ? text.loading : status}
    ></p>
  </figure>`;
}
