import {escape} from '../svg/markup.ts';
import {sheetSvg, wordsOf} from '../svg/sheetSvg.ts';
import {sourceSentences} from '../svg/sourceBlock.ts';
import {messages} from '../text/messages.ts';
import {inLanguage, sayAmounts, sayLead} from '../text/say.ts';
import type {CheckedOptions} from './options.ts';

/**
 * The map for feed readers and browsers without declarative shadow DOM: a figure with the image,
 * the summary, the list of the towns and the source line. The element hides it.
 */
export function bundledFallback(
  options: CheckedOptions,
  image: string | undefined,
): string {
  const {picture, language, theme} = options;
  const text = messages[language];
  const {heading, caption} = wordsOf({
    picture,
    options: {...options, theme: 'light'},
    text,
  });
  const still = {...options, theme: theme === 'dark' ? 'dark' : 'light'} as const;
  const items = picture.district.towns.map(town => {
    const {name, lead, leading, amounts} = town;
    const said = [
      sayLead(lead, language),
      ...((leading ?? amounts) ? [sayAmounts(town, language)] : []),
    ].join(text.clause);
    return `<li><b>${escape(inLanguage(name, language))}</b>${escape(text.colon + said)}</li>`;
  });
  return [
    `<figure lang="${text.tag}">`,
    image
      ? `<img src="${escape(image)}" alt="${escape(`${heading}${text.colon}${caption}`)}">`
      : sheetSvg(picture, {...still, bare: true}),
    `<figcaption>${escape(caption)}</figcaption>`,
    `<ul>${items.join('')}</ul>`,
    `<p>${sourceSentences(picture, options, text).map(escape).join('<br>')}</p>`,
    '</figure>',
  ].join('\n');
}

/**
 * The same of a map whose facts only the page will fetch: nothing but what the page itself gave, as
 * a feed reader would publish any other for facts. Without an image there is none, since heading and
 * caption stand beside it in their slots.
 */
export function ownFallback(options: CheckedOptions, image: string | undefined): string {
  const {heading, caption, approvalNumber, language} = options;
  const text = messages[language];
  if (!image) return '';
  return [
    `<figure lang="${text.tag}">`,
    `<img src="${escape(image)}" alt="${escape(heading ?? caption ?? '')}">`,
    ...(caption ? [`<figcaption>${escape(caption)}</figcaption>`] : []),
    ...(approvalNumber ? [`<p>${escape(text.approvalNumber(approvalNumber))}</p>`] : []),
    '</figure>',
  ].join('\n');
}
