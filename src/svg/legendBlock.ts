import {textWidth} from '../geo/linings.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {patternId} from '../scale/patterns.ts';
import {sayLead} from '../text/say.ts';
import {moved, paragraph, stack, type Block} from './Block.ts';
import {element, type Attributes, type SvgElement} from './markup.ts';
import {patternTile, stripeTile} from './patterns.ts';
import type {Sheet} from './Sheet.ts';

/** The legend: each of its lines with its colour and how many units it counts, in even columns. */
export function legendBlock(sheet: Sheet): Block {
  const {picture, options, text, width, textSize: size, colors} = sheet;
  const entries = picture.legend.map(entry => ({
    entry,
    words: `${sayLead(entry.lead, options.language)} ${entry.count}`,
  }));
  const indent = 1.5 * size;
  const widest = Math.max(...entries.map(({words}) => textWidth(words))) * size;
  const columns = Math.min(4, Math.floor(width / (indent + widest + size))) || 1;
  const columnWidth = Math.floor(width / columns);
  const cells = entries.map(({entry, words}): Block => {
    const name = paragraph(words, {size, width: columnWidth - indent, fill: colors.text});
    const content = [...swatch(entry, size, sheet), ...moved(name, indent, 0)];
    return {
      height: name.height,
      content: sheet.isFaded(entry.lead)
        ? [element('g', {opacity: 0.45}, ...content)]
        : content,
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

/** A patch of a paint: its colour, its stripes, and its pattern where the areas have one. */
function swatch(
  {lead, paint}: LegendEntry,
  size: number,
  sheet: Sheet,
): readonly SvgElement[] {
  const {tone, colors} = sheet;
  const square = {y: 0.25 * size, width: size, height: size};
  const patch = element('rect', {
    ...square,
    fill: tone(paint.fill),
    stroke: colors.muted,
    'stroke-width': 0.5,
  });
  const id = patternId(lead.group).replace('pattern', 'swatch');
  const stripesId = `${id}-stripes`;
  return [
    patch,
    ...(paint.stripes
      ? filled(stripeTile(paint.stripes, sheet, {id: stripesId, ...square}), square)
      : []),
    ...(sheet.options.patterns || paint.lined
      ? filled(patternTile(paint, sheet, {id, ...square}), square)
      : []),
  ];
}

/** A square of one tile. */
const filled = (tile: SvgElement, square: Attributes): readonly SvgElement[] => [
  element('defs', {}, tile),
  element('rect', {...square, fill: `url(#${tile.attributes['id']})`}),
];
