import {element, type Attributes, type SvgElement} from './markup.ts';
import {wrap} from './wrap.ts';

/** A part of the sheet with its upper left corner at 0, 0; it is as wide as the sheet. */
export interface Block {
  /** In px. */
  readonly height: number;
  readonly content: readonly SvgElement[];
}

/** How a paragraph is set. */
export interface Setting {
  /** The font size in px. */
  readonly size: number;
  /** In px. */
  readonly width: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** The distance of two lines, and of the first one's base line from the top, in font sizes. */
const lineHeight = 1.5;
const ascent = 1.1;

/** A text broken into lines. */
export function paragraph(text: string, {size, width, fill, bold}: Setting): Block {
  const lines = wrap(text, width / size);
  return {
    height: lines.length * lineHeight * size,
    content: lines.map((line, i) =>
      textLine(line, 0, (i * lineHeight + ascent) * size, {
        'font-size': size,
        'font-weight': bold ? 700 : undefined,
        fill,
      }),
    ),
  };
}

/** A line of text on its base line. */
export function textLine(
  text: string,
  x: number,
  y: number,
  attributes: Attributes,
): SvgElement {
  return element('text', {x, y, ...attributes}, text);
}

/** Blocks one under the other, with a gap in px between them; empty ones leave none. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const content: SvgElement[] = [];
  let bottom = 0;
  for (const block of blocks.filter(({height}) => height > 0)) {
    const top = content.length ? bottom + gap : 0;
    content.push(...moved(block, 0, top));
    bottom = top + block.height;
  }
  return {height: bottom, content};
}

/** What a block holds, somewhere else. */
export function moved({content}: Block, x: number, y: number): readonly SvgElement[] {
  return x || y
    ? [element('g', {transform: `translate(${round(x)} ${round(y)})`}, ...content)]
    : content;
}

const round = (number: number) => Math.round(number * 100) / 100;
