import type {Picture} from '../../src/picture.ts';
import {languageOf} from '../../src/text/messages.ts';
import {inLanguage, saySummary} from '../../src/text/say.ts';
import type {Settings} from './Settings.ts';
import type {Facts} from './Way.ts';
import {words} from './words/index.ts';

/** What is known of a map as soon as it is set up, in the language of the map. */
export function said(
  {heading, lang}: Pick<Settings, 'heading' | 'lang'>,
  {district, legend}: Picture,
): Pick<Facts, 'summary' | 'fallback' | 'title'> {
  const language = languageOf(lang);
  const {name} = district.district;
  const summary = saySummary(name, district.towns.length, legend, language);
  return {
    summary,
    fallback: summary + words[language].openOnTheWeb,
    title: heading || inLanguage(district.title, language),
  };
}
