import {patternId, tileSize} from '../scale/patterns.ts';
import {element, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** The side of a pattern's tile, in px. */
const tile = 12;

/** The patterns that the areas are filled with, where there are any. */
export function patternDefs(sheet: Sheet, scale: number): readonly SvgElement[] {
  const {picture, tone} = sheet;
  const clusters = new Set(picture.district.towns.map(town => town.leadingCluster?.key));
  const tiles = [...clusters]
    .filter(cluster => patternFill(cluster, sheet))
    .map(cluster => {
      const {ink, pattern} = picture.colors(cluster);
      return element(
        'pattern',
        {
          id: patternId(cluster),
          width: tile / scale,
          height: tile / scale,
          viewBox: `0 0 ${tileSize} ${tileSize}`,
          patternUnits: 'userSpaceOnUse',
        },
        element('path', {
          d: pattern.path,
          fill: 'none',
          stroke: tone(ink),
          'stroke-opacity': 0.6,
          'stroke-width': pattern.weight,
          'stroke-linecap': 'round',
        }),
      );
    });
  return tiles.length ? [element('defs', {}, ...tiles)] : [];
}

/** What lies over an area: where patterns are asked for, and always where nothing is known. */
export function patternFill(
  cluster: string | undefined,
  {options}: Sheet,
): string | undefined {
  return options.patterns || !cluster ? `url(#${patternId(cluster)})` : undefined;
}
