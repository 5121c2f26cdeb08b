import {labelSteps, type Label, type LabelVariant} from '../geo/labels.ts';
import {leader} from '../geo/places.ts';
import {showsMarks} from '../model/townMarks.ts';
import {around} from './around.ts';
import {textLine} from './Block.ts';
import {mapSigns} from './mapSigns.ts';
import {element, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** Of the font size: the distance of two lines, and how far a base line lies under their middle. */
const lineHeight = 1.2;
const baseline = 0.36;

/** Of the font size: the room between a name and the line to its town. */
const leaderGap = 0.2;

/** The names of the towns and their signs, as the map of this width writes them. */
export function nameElements(sheet: Sheet, scale: number): readonly SvgElement[] {
  const step = labelSteps.filter(({mapWidth}) => mapWidth <= sheet.width).length - 1;
  const fontSize = labelSteps[step]?.fontSize ?? 0;
  const labels = townLabels(sheet);
  return [
    ...around(sheet, scale, fontSize),
    ...labels.flatMap(({variants}, i) => {
      const variant = variants.find(({from, to}) => from <= step && step <= to);
      return variant ? nameElement(variant, i, sheet, scale, fontSize) : [];
    }),
    ...mapSigns(sheet, labels, {scale, step, fontSize}),
  ];
}

/** How the names stand: where posts or stops are shown they leave room for these. */
export function townLabels({picture, options}: Sheet): readonly Label[] {
  return picture.drawing.labels(options.language, showsMarks(options.show));
}

function nameElement(
  {lines, anchor, led}: LabelVariant,
  i: number,
  {picture, options, colors, tone, isFaded}: Sheet,
  scale: number,
  size: number,
): readonly SvgElement[] {
  const town = picture.drawing.towns[i]!;
  const {lead} = picture.district.towns[i]!;
  const {fill, ink, lined, stripes} = picture.paints(lead);
  // Where nothing lies under it but the ground.
  const plain = led ?? isFaded(lead);
  const [x, y] = [anchor[0] * scale, anchor[1] * scale];
  const side = anchor[0] < town.x ? -1 : 1;
  const texts = lines.map((line, i) =>
    textLine(line, x, y + ((i - (lines.length - 1) / 2) * lineHeight + baseline) * size, {
      'font-size': size,
      'font-weight': town.code === options.selected ? 700 : undefined,
      'text-anchor': !led ? 'middle' : side < 0 ? 'end' : 'start',
      fill: plain ? colors.text : tone(ink),
      // Where a name leans out, its own ground goes with it.
      stroke: plain ? undefined : tone(fill),
      'stroke-width': plain ? undefined : options.patterns || (lined ?? stripes) ? 5 : 2,
      'stroke-linejoin': 'round',
      'paint-order': plain ? undefined : 'stroke',
      'pointer-events': 'none',
    }),
  );
  return led ? [leaderLine(x, y, -side * size, colors.text), ...texts] : texts;
}

/** The line from a name into its town, whose font size is negative where it goes to the left. */
const leaderLine = (x: number, y: number, size: number, stroke: string) =>
  element('line', {
    x1: x + leaderGap * size,
    y1: y,
    x2: x + leader.length * size,
    y2: y,
    stroke,
    'pointer-events': 'none',
  });
