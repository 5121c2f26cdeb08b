import {html, nothing} from 'lit';
import type {Whereabouts} from '../text/messages.ts';
import {sayWhereabouts} from '../text/say.ts';
import type {Reading} from './Panel.ts';

/** What the reader looks for, and what became of it. */
export interface Finding {
  /** As it stands in the field. */
  readonly query: string;
  /** Undefined until the reader asks where they are. */
  readonly whereabouts: Whereabouts | undefined;
}

/** A field that narrows the list, and a button that asks the browser for the reader's own town. */
export const find = ({picture, language, text}: Reading, {query, whereabouts}: Finding) => {
  const {boundaries, district} = picture.district;
  // A server draws for browsers, which have it.
  const canLocate =
    !boundaries.plane && (typeof window === 'undefined' || 'geolocation' in navigator);
  return html`<div class="find">
    <label for="find">${text.find}</label>
    <input
      id="find"
      type="search"
      data-find="query"
      placeholder=${text.findExample}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      .value=${query}
    />
    <button
      class="locate"
      type="button"
      data-find="here"
      aria-describedby="locate-note"
      ?hidden=${!canLocate}
    >
      ${text.locate}
    </button>
    <p class="note" id="locate-note" ?hidden=${!canLocate}>${text.locateNote}</p>
    ${
      whereabouts
        ? html`<p class="notice">
            ${sayWhereabouts(whereabouts, district.name, language)}
          </p>`
        : nothing
    }
  </div>`;
};

/** What stands in the list's place where nothing matches, with the way back. */
export const nothingFound = ({text}: Reading, query: string) =>
  html`<p class="notice">
    ${text.notFound(query)}
    <button class="back" type="button" data-find="all">${text.findAll}</button>
  </p>`;
