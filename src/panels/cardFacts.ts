import {html, nothing} from 'lit';
import type {Words} from '../data/types.ts';
import type {Town} from '../model/District.ts';
import {inLanguage} from '../text/say.ts';
import {chinese} from './chinese.ts';
import {evidenceMark} from './evidenceMark.ts';
import type {Reading} from './Panel.ts';

/** What is known of a town beyond its leading line, as terms; what is not known is left out. */
export function cardFacts(town: Town, reading: Reading) {
  const {language, text} = reading;
  const {otherClusters, evidence, caveat, segments = []} = town;
  const say = (words: Words) => inLanguage(words, language);
  const facts = [
    [text.segments, segments.length && tags(segments.map(say))],
    [text.parks, properNames(town.parks, reading)],
    [text.companies, properNames(town.companies, reading)],
    [text.otherClusters, otherClusters.map(({name}) => say(name)).join(text.comma)],
    [text.evidence, evidence && evidenceMark(evidence, text)],
    [text.caveat, caveat && say(caveat)],
  ].filter(([, known]) => known);
  return facts.length
    ? html`<dl>
        ${facts.map(
          ([term, known]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${known}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

const tags = (words: readonly string[]) =>
  html`<ul class="tags">
    ${words.map(word => html`<li>${word}</li>`)}
  </ul>`;

const properNames = (names: readonly string[] | undefined, {language, text}: Reading) =>
  names?.length &&
  (language === 'zh'
    ? names.join(text.comma)
    : names.map((name, i) => html`${i ? text.comma : ''}${chinese(name, language)}`));
