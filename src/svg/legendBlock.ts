import {textWidth} from '../geo/linings.ts';
import {tileSize} from '../scale/patterns.ts';
import type {Paint} from '../scale/clusterColors.ts';
import {inLanguage} from '../text/say.ts';
import {moved, paragraph, stack, type Block} from './Block.ts';
import {element, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** The legend: each cluster with its colour and how many units it leads, in even columns. */
export function legendBlock(sheet: Sheet): Block {
  const {picture, options, text, width, textSize: size, colors} = sheet;
  const entries = picture.legend.map(({key, name, count, paint}) => ({
    key,
    paint,
    words: `${inLanguage(name, options.language)} ${count}`,
  }));
  const indent = 1.5 * size;
  const widest = Math.max(...entries.map(({words}) => textWidth(words))) * size;
  const columns = Math.min(4, Math.floor(width / (indent + widest + size))) || 1;
  const columnWidth = Math.floor(width / columns);
  const cells = entries.map(({key, words, paint}): Block => {
    const name = paragraph(words, {size, width: columnWidth - indent, fill: colors.text});
    const content = [swatch(paint, size, sheet), ...moved(name, indent, 0)];
    return {
      height: name.height,
      content: sheet.isFaded(key) ? [element('g', {opacity: 0.45}, ...content)] : content,
    };
  });
  const rows = cells.flatMap((_, i) =>
    i % columns ? [] : [row(cells.slice(i, i + columns), columnWidth)],
  );
  const title = paragraph(text.legendTitle, {
    size: 0.87 * size,
    width,
    fill: colors.muted,
  });
  return stack([title, ...rows], 0.2 * size);
}

/** Blocks side by side. */
function row(cells: readonly Block[], width: number): Block {
  return {
    height: Math.max(...cells.map(({height}) => height)),
    content: cells.flatMap((cell, i) => moved(cell, i * width, 0)),
  };
}

/** A patch of a cluster's colour, and of its pattern where the sheet shows patterns. */
function swatch(
  {fill, ink, pattern}: Paint,
  size: number,
  {options, tone, colors}: Sheet,
): SvgElement {
  const y = 0.25 * size;
  const square = element('rect', {
    y,
    width: size,
    height: size,
    fill: tone(fill),
    stroke: colors.muted,
    'stroke-width': 0.5,
  });
  if (!options.patterns) return square;
  const lines = element('path', {
    d: pattern.path,
    fill: 'none',
    stroke: tone(ink),
    'stroke-width': pattern.weight,
    'stroke-linecap': 'round',
  });
  const tile = element(
    'svg',
    {y, width: size, height: size, viewBox: `0 0 ${tileSize} ${tileSize}`},
    lines,
  );
  return element('g', {}, square, tile);
}
