import {html, nothing} from 'lit';
import type {Source} from '../data/types.ts';
import {saySourceDate} from '../text/say.ts';
import {chinese} from './chinese.ts';
import type {Reading} from './Panel.ts';

/** Who says so: publisher, title and date, with a link where there is one. */
export const sourceList = (sources: readonly Source[], reading: Reading) =>
  sources.length
    ? html`<details class="sources">
        <summary>${reading.text.sources(sources.length)}</summary>
        <ol>
          ${sources.map(source => html`<li>${citation(source, reading)}</li>`)}
        </ol>
      </details>`
    : nothing;

/** One source as it is cited: publisher, title and date, linked where it has an address. */
export function citation(source: Source, {language, text}: Reading) {
  const {publisher, title, url} = source;
  const what = html`${chinese(publisher, language)}${
    title ? html`${text.beforeTitle}${chinese(text.quoted(title), language)}` : nothing
  }`;
  return html`${
    url && isWebAddress(url)
      ? html`<a href=${url} target="_blank" rel="noopener">${what}</a>`
      : what
  }${text.clause + saySourceDate(source, text)}${
    url && !isWebAddress(url) ? html` (${url})` : nothing
  }`;
}

/** Only these become links: anything else from a file (`javascript:`, a bare name) stays text. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
