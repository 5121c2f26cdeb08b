import {html, nothing} from 'lit';
import type {Town} from '../model/District.ts';
import {townsBeside} from '../model/readingOrder.ts';
import {inLanguage, sayAmounts, sayLead} from '../text/say.ts';
import {icon} from './icon.ts';
import type {Reading} from './Panel.ts';
import {swatch} from './swatch.ts';

/** What a card begins with: the cluster, the town's names, what leads, and the ways on and out. */
export function cardHead(town: Town, reading: Reading) {
  const {picture, language} = reading;
  const {name, lead} = town;
  const said = inLanguage(name, language);
  const other = language === 'zh' ? name.en : name.zh;
  return html`${corner(town, reading)}
    <div class="title">
      <h3 tabindex="-1">
        ${said}
        ${
          other && other !== said
            ? html`<small lang=${language === 'zh' ? 'en' : 'zh-CN'}>${other}</small>`
            : nothing
        }
      </h3>
      <p class="kicker">${swatch(picture.paints(lead))} ${sayLead(lead, language)}</p>
    </div>
    <p class="leading">${sayAmounts(town, language)}</p>`;
}

/**
 * The buttons to the towns beside and the one that closes. They stand at the card's head, where
 * they stay under the finger however long the next card is. Their titles are their names, for the
 * mouse and for the ear.
 */
function corner({code}: Town, {picture, language, text}: Reading) {
  const beside = townsBeside(picture.district, code);
  const step = (town: Town, label: (town: string) => string, path: string) =>
    html`<button
      type="button"
      data-code=${town.code}
      title=${label(inLanguage(town.name, language))}
    >
      ${icon(path)}
    </button>`;
  return html`<div class="corner">
    ${beside ? step(beside.previous, text.previous, 'M8 1L3 6l5 5') : nothing}
    ${beside ? step(beside.next, text.next, 'M4 1l5 5-5 5') : nothing}
    <button type="button" data-action="close" title=${text.close}>
      ${icon('M1.5 1.5l9 9M10.5 1.5l-9 9')}
    </button>
  </div>`;
}
