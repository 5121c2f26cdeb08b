import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {fixedHeights} from '../../src/iframe/embedCode.ts';
import {radios} from './form.ts';
import type {Page} from './Page.ts';

/** The map itself, in the page or in its frame, in a column as wide as an article's. */
export function preview(page: Page, map: HTMLElement): TemplateResult {
  const {text, width, kind, settings} = page;
  return html`<div class="bar">
      ${radios('width', text.width, Object.entries(text.widths), width)}
      ${radios('as', text.as, Object.entries(text.kinds), kind)}
    </div>
    ${kind === 'element' ? html`<p class="hint">${text.previewHint}</p>` : nothing}
    <div
      class="stage ${settings.theme}"
      role="group"
      aria-label=${text.widths[width]}
      tabindex="0"
    >
      <div class="column w${width}">${kind === 'frame' ? frame(page) : map}</div>
    </div>`;
}

/** A frame of its own for each address: another address in one frame is a step back in the history. */
function frame({facts, settings: {lang}, frameQuery}: Page): TemplateResult {
  const iframe = html`<iframe
    src="../dist/embed.html?${frameQuery}"
    title=${facts.title}
    width="100%"
    height=${fixedHeights[lang]}
    allow="geolocation"
  ></iframe>`;
  return html`${keyed(frameQuery, iframe)}`;
}
