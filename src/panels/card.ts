import {html, nothing} from 'lit';
import type {Words} from '../data/types.ts';
import type {Town} from '../model/District.ts';
import {inLanguage} from '../text/say.ts';
import {chinese} from './chinese.ts';
import type {Panel, Reading} from './Panel.ts';
import {sourceList} from './sourceList.ts';
import {swatch} from './swatch.ts';

/**
 * The chosen town's card; before one is chosen, how to choose. The focus goes to its heading, and
 * what is read from there on is the card, from the cluster down.
 */
export const card: Panel = reading => {
  const {picture, state, text} = reading;
  const town = picture.district.towns.find(({code}) => code === state.selected);
  return town ? townCard(town, reading) : html`<p class="hint">${text.hint}</p>`;
};

function townCard(town: Town, reading: Reading) {
  const {picture, language, text} = reading;
  const say = (words: Words) => inLanguage(words, language);
  const {
    name,
    key,
    leadingCluster: cluster,
    otherClusters,
    leading,
    evidence,
    caveat,
  } = town;
  const other = language === 'zh' ? name.en : name.zh;
  const level = evidence && text.evidenceLevels[evidence];
  return html`<section class="card" part="card">
    <button class="close" type="button" data-action="close" aria-label=${text.close}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8"></path></svg>
    </button>
    <div class="title">
      <h3 tabindex="-1">
        ${say(name)}
        ${
          other && other !== say(name)
            ? html`<small lang=${language === 'zh' ? 'en' : 'zh-CN'}>${other}</small>`
            : nothing
        }
      </h3>
      <p class="kicker">
        ${swatch(cluster?.key, picture.colors(cluster?.key))}
        ${cluster ? say(cluster.name) : text.noCluster}
      </p>
    </div>
    <p class="leading">${leading ? say(leading) : text.noLeading}</p>
    <slot name=${key}></slot>
    <dl>
      ${entry(
        text.segments,
        town.segments?.length &&
          html`<ul class="tags">
            ${town.segments.map(segment => html`<li>${say(segment)}</li>`)}
          </ul>`,
      )}
      ${entry(text.parks, properNames(town.parks, reading))}
      ${entry(text.companies, properNames(town.companies, reading))}
      ${entry(text.otherClusters, otherClusters.map(({name}) => say(name)).join(text.comma))}
      ${entry(
        text.evidence,
        level &&
          html`<b class="mark" data-level=${evidence}>${level.mark}</b> ${level.means}`,
      )}
      ${entry(text.caveat, caveat && say(caveat))}
    </dl>
    ${sourceList(town.sources ?? [], reading)}
  </section>`;
}

/** A term and what is known of it; nothing where nothing is. */
const entry = (term: string, known: unknown) =>
  known
    ? html`<div>
        <dt>${term}</dt>
        <dd>${known}</dd>
      </div>`
    : nothing;

const properNames = (names: readonly string[] | undefined, {language, text}: Reading) =>
  names?.length &&
  (language === 'zh'
    ? names.join(text.comma)
    : names.map((name, i) => html`${i ? text.comma : ''}${chinese(name, language)}`));
