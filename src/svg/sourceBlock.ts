import type {Picture} from '../picture.ts';
import type {Messages} from '../text/messages.ts';
import {sayCompiled, sayCredit} from '../text/say.ts';
import {paragraph, stack, type Block} from './Block.ts';
import type {Sheet, SheetOptions} from './Sheet.ts';

/** What must stand under every map, in the words of the source line on a page. */
export function sourceSentences(
  {district}: Picture,
  {language, approvalNumber}: Pick<SheetOptions, 'language' | 'approvalNumber'>,
  text: Messages,
): readonly string[] {
  return [
    sayCompiled(district, language),
    sayCredit(
      district.boundaries.credit ?? {zh: '© OpenStreetMap contributors'},
      language,
    ) + text.sketch,
    ...(approvalNumber ? [text.approvalNumber(approvalNumber)] : []),
  ];
}

/** The source line. */
export function sourceBlock({
  picture,
  options,
  text,
  width,
  textSize,
  colors,
}: Sheet): Block {
  const setting = {size: 0.8 * textSize, width, fill: colors.muted};
  return stack(
    sourceSentences(picture, options, text).map(sentence => paragraph(sentence, setting)),
    0,
  );
}
