import {riverInk} from '../scale/theme.ts';
import {inLanguage} from '../text/say.ts';
import {textLine} from './Block.ts';
import {element, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** What lies around the towns: the names of the districts and of the river, scale bar and north. */
export function around(
  sheet: Sheet,
  scale: number,
  fontSize: number,
): readonly SvgElement[] {
  const {options} = sheet;
  return [
    ...(options.show.has('neighbours') ? neighbours(sheet, scale, fontSize) : []),
    ...(options.show.has('river') ? riverName(sheet, scale, fontSize) : []),
    ...(options.show.has('scale') ? scaleBar(sheet, scale, fontSize) : []),
  ];
}

/** How far a base line lies under the middle of a text, in its font size. */
const baseline = 0.36;

function neighbours(
  {picture, options, colors}: Sheet,
  scale: number,
  size: number,
): readonly SvgElement[] {
  return (picture.district.neighbours ?? []).map(({name}, i) => {
    const [x, y] = picture.drawing.neighbours[i]!;
    return textLine(
      inLanguage(name, options.language),
      x * scale,
      y * scale + baseline * size,
      {'font-size': size, 'text-anchor': 'middle', fill: colors.muted},
    );
  });
}

function riverName(
  {picture, options, tone}: Sheet,
  scale: number,
  size: number,
): readonly SvgElement[] {
  const {riverName} = picture.district;
  if (!riverName) return [];
  const [x, y] = picture.drawing.riverName!.map(place => place * scale) as [number, number];
  return [
    textLine(inLanguage(riverName.name, options.language), x, y + baseline * size, {
      'font-size': size,
      'text-anchor': 'middle',
      fill: tone(riverInk),
      transform: `rotate(${riverName.turn ?? 0} ${x} ${y})`,
    }),
  ];
}

/** The bar, its length over its end, and an arrow to the north. */
function scaleBar(
  {picture, text, colors}: Sheet,
  scale: number,
  size: number,
): readonly SvgElement[] {
  if (!picture.drawing.scaleBar) return [];
  const {kilometres, ...bar} = picture.drawing.scaleBar;
  const [x, y, length] = [bar.x, bar.y, bar.length].map(place => place * scale) as [
    number,
    number,
    number,
  ];
  const line = {fill: 'none', stroke: colors.muted, 'stroke-width': 1.5};
  const words = {'font-size': size, fill: colors.muted};
  const arrow = {x: x + 0.4 * size, top: y - 3.8 * size, bottom: y - 1.9 * size};
  const wing = 0.3 * size;
  return [
    element('path', {
      d: path(['M', x, y - 5], ['v', 5], ['h', length], ['v', -5]),
      ...line,
    }),
    textLine(text.kilometres(kilometres), x + length, y - 0.5 * size, {
      ...words,
      'text-anchor': 'end',
    }),
    element('path', {
      d: path(
        ['M', arrow.x, arrow.bottom],
        ['V', arrow.top],
        ['m', -wing, wing * 1.3],
        ['l', wing, -wing * 1.3],
        ['l', wing, wing * 1.3],
      ),
      ...line,
    }),
    textLine(text.north, arrow.x, arrow.top - 0.4 * size, {
      ...words,
      'text-anchor': 'middle',
    }),
  ];
}

const path = (...steps: readonly (readonly [string, ...number[]])[]) =>
  steps
    .map(
      ([letter, ...numbers]) => letter + numbers.map(number => number.toFixed(2)).join(' '),
    )
    .join('');
