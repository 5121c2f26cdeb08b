import {inLanguage, sayAmounts, sayLead} from '../text/say.ts';
import {paragraph, stack, type Block} from './Block.ts';
import type {Sheet} from './Sheet.ts';

/** The chosen town in words: what leads, and how sure that is. Empty where none is chosen. */
export function townBlock({picture, options, text, width, textSize, colors}: Sheet): Block {
  const town = picture.district.towns.find(({code}) => code === options.selected);
  if (!town) return {height: 0, content: []};
  const {name, lead, evidence} = town;
  const {language} = options;
  const {mark, means} = evidence ? text.evidenceLevels[evidence] : {};
  const setting = {size: textSize, width, fill: colors.text};
  return stack(
    [
      paragraph(`${inLanguage(name, language)}${text.clause}${sayLead(lead, language)}`, {
        ...setting,
        bold: true,
      }),
      paragraph(sayAmounts(town, language), setting),
      paragraph(mark ? `${text.evidence}${text.colon}${mark}${text.clause}${means}` : '', {
        ...setting,
        size: 0.87 * textSize,
        fill: colors.muted,
      }),
    ],
    0,
  );
}
