import {html, nothing, type TemplateResult} from 'lit';
import type {Page} from './Page.ts';
import type {Block} from './Way.ts';
import {stillName} from './ways/still.ts';
import {ways, type WayKey} from './ways/index.ts';

/** What the page does when a button is pressed. */
export interface Deeds {
  /** Copies a code that stands in an element. */
  readonly copy: (id: string) => Promise<void>;
  /** Makes a picture and hands it over; what became of it is told at a place. */
  readonly save: (format: 'svg' | 'png', at: string) => Promise<void>;
}

/** The files that a way needs, as they lie in `dist/`. */
const files: Readonly<Partial<Record<WayKey, readonly string[]>>> = {
  file: ['minhang-industry-map.min.js', 'THIRD-PARTY-NOTICES.txt', 'LICENSE-ODbL.md'],
  frame: ['embed.html', 'embed-host.js'],
};

/** The ways to embed the map, each with its files and its codes; the first one is open. */
export function codes(page: Page, deeds: Deeds): readonly TemplateResult[] {
  return (Object.keys(ways) as WayKey[]).map((key, i) => {
    const {title, when, note} = page.text.ways[key];
    const blocks = ways[key](page.settings, page.facts);
    return html`<details class="way" id=${key} ?open=${i === 0}>
      <summary>
        <h3>${title}</h3>
        <span class="hint">${when}</span>
      </summary>
      ${downloads(page, key)} ${picture(page, key, deeds)}
      ${note ? html`<p class="note">${note}</p>` : nothing}
      ${blocks.map(block => code(page, key, block, deeds))} ${gaps(page, key)}
    </details>`;
  });
}

function downloads({text}: Page, way: WayKey) {
  const links = files[way]?.map(
    name => html`<a href="../dist/${name}" download>${name}</a> `,
  );
  return links ? html`<p class="files">${text.download} ${links}</p>` : nothing;
}

function picture({text, told}: Page, way: WayKey, {save}: Deeds) {
  if (way !== 'svg' && way !== 'png') return nothing;
  const at = `${way}-file`;
  return html`<p class="files">
    <button type="button" @click=${() => void save(way, at)}>
      ${text.downloadAs(stillName(way))}
    </button>
    <span role="status">${told?.at === at ? told.words : nothing}</span>
  </p>`;
}

/** From this length on a code scrolls in a box of its own, which keys must reach. */
const long = 5000;

function code({text, told}: Page, way: WayKey, {key, code}: Block, {copy}: Deeds) {
  const id = `${way}-${key}`;
  const label = text.ways[way].blocks[key]!;
  return html`<div class="block">
    <p class="name" id="${id}-label">${label}</p>
    <button type="button" aria-describedby="${id}-label" @click=${() => void copy(id)}>
      ${text.copy}
    </button>
    <pre tabindex=${code.length > long ? 0 : nothing}><code id=${id}>${code}</code></pre>
    <p class="told" role="status">${told?.at === id ? told.words : nothing}</p>
  </div>`;
}

/** What a code lacks, and why. */
function gaps({text, facts}: Page, way: WayKey) {
  if (way !== 'file') return nothing;
  return [
    facts.integrity === undefined && text.noIntegrity,
    facts.reserve === undefined && text.measuring,
  ].map(words => (words ? html`<p class="hint">${words}</p>` : nothing));
}
