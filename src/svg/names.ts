import {labelSteps} from '../geo/labels.ts';
import {textLine} from './Block.ts';
import type {SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** Of the font size: the distance of two lines, and how far a base line lies under their middle. */
const lineHeight = 1.2;
const baseline = 0.36;

/** The names of the towns, as the map of this width writes them. */
export function nameElements(sheet: Sheet, scale: number): readonly SvgElement[] {
  const {picture, options, width, colors, tone, isFaded} = sheet;
  const step = labelSteps.filter(({mapWidth}) => mapWidth <= width).length - 1;
  const size = labelSteps[step]?.fontSize ?? 0;
  const names = picture.drawing.labels(options.language, false);
  return picture.drawing.towns.flatMap(({code, x: poleX, y: poleY}, i) => {
    const {variants} = names[i]!;
    const {lines = [], offset = [0, 0]} =
      variants.find(({from, to}) => from <= step && step <= to) ?? {};
    const cluster = picture.district.towns[i]!.leadingCluster?.key;
    const {fill, ink} = picture.colors(cluster);
    const faded = isFaded(cluster);
    const x = poleX * scale + offset[0] * size;
    const y = poleY * scale + offset[1] * size;
    return lines.map((line, i) =>
      textLine(line, x, y + ((i - (lines.length - 1) / 2) * lineHeight + baseline) * size, {
        'font-size': size,
        'font-weight': code === options.selected ? 700 : undefined,
        'text-anchor': 'middle',
        fill: faded ? colors.text : tone(ink),
        // Where a name leans out, its own ground goes with it.
        stroke: faded ? undefined : tone(fill),
        'stroke-width': faded ? undefined : options.patterns ? 5 : 2,
        'stroke-linejoin': 'round',
        'paint-order': faded ? undefined : 'stroke',
        'pointer-events': 'none',
      }),
    );
  });
}
