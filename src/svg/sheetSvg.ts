import type {Picture} from '../picture.ts';
import {inLanguage, saySummary} from '../text/say.ts';
import {moved, paragraph, stack, type Block} from './Block.ts';
import {extrasBlock} from './extrasBlock.ts';
import {legendBlock} from './legendBlock.ts';
import {mapBlock} from './mapBlock.ts';
import {element, markup, type SvgElement} from './markup.ts';
import {emptySheet, margin, type Sheet, type SheetOptions} from './Sheet.ts';
import {sourceBlock} from './sourceBlock.ts';
import {townBlock} from './townBlock.ts';

/** System fonts that hold both languages, named as macOS, iOS, Windows and Linux know them. */
const fonts =
  "system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/**
 * The map as one picture that needs nothing beside it: heading, legend, map, caption and source
 * line, as SVG 1.1 text without style sheet or script. The names stay text.
 */
export function sheetSvg(picture: Picture, options: SheetOptions): string {
  return `${markup(sheetElement(picture, options))}\n`;
}

/** The same as a value, for those who go on from it; the map itself may be drawn another way. */
export function sheetElement(
  picture: Picture,
  options: SheetOptions,
  drawMap: (sheet: Sheet) => Block = mapBlock,
): SvgElement {
  const sheet = emptySheet(picture, options);
  const {heading, caption, body} = wordsOf(sheet);
  const {width, textSize, colors} = sheet;
  const running = {size: textSize, width, fill: colors.text};
  const title = paragraph(heading, {...running, size: 1.4 * textSize, bold: true});
  const picturePart = [
    legendBlock(sheet),
    drawMap(sheet),
    townBlock(sheet),
    extrasBlock(sheet),
  ];
  const blocks = stack(
    options.bare
      ? picturePart
      : [title, ...picturePart, paragraph(caption, running), sourceBlock(sheet)],
    0.8 * textSize,
  );
  const height = Math.ceil(blocks.height + 2 * margin);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${options.width} ${height}`,
      width: options.width,
      height,
      role: 'img',
      'aria-label': heading,
      lang: sheet.text.tag,
      'font-family': fonts,
    },
    element('title', {}, heading),
    element('desc', {}, body),
    element('rect', {width: options.width, height, fill: colors.ground}),
    ...moved(blocks, margin, margin),
  );
}

/** The words of a sheet: its heading, its caption, and all that the map shows for who can't see it. */
export function wordsOf({
  picture,
  options,
  text,
}: Pick<Sheet, 'picture' | 'options' | 'text'>) {
  const {district, legend} = picture;
  const {language} = options;
  const heading = options.heading ?? inLanguage(district.title, language);
  const caption =
    options.caption ??
    saySummary(district.district.name, district.towns.length, legend, language);
  const towns = district.towns.map(
    ({name, leading}) =>
      inLanguage(name, language) +
      text.colon +
      inLanguage(leading, language, text.noLeading),
  );
  return {heading, caption, body: [caption, ...towns].join('\n')};
}
