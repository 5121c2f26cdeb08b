import {patternId, tileSize} from '../scale/patterns.ts';
import type {Paint} from '../scale/clusterColors.ts';
import {element, type Attributes, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** The side of a pattern's tile, in px. */
const tile = 12;

/** The patterns that the areas are filled with, where there are any. */
export function patternDefs(sheet: Sheet, scale: number): readonly SvgElement[] {
  const {picture} = sheet;
  const clusters = new Set(picture.district.towns.map(town => town.leadingCluster?.key));
  const tiles = [...clusters]
    .filter(cluster => patternFill(cluster, sheet))
    .map(cluster =>
      patternTile(picture.colors(cluster), sheet, {
        id: patternId(cluster),
        width: tile / scale,
        height: tile / scale,
      }),
    );
  return tiles.length ? [element('defs', {}, ...tiles)] : [];
}

/** One tile of a paint's pattern, placed and named by its attributes. */
export function patternTile(
  {ink, pattern}: Paint,
  {tone}: Sheet,
  attributes: Attributes,
): SvgElement {
  return element(
    'pattern',
    {
      ...attributes,
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
}

/** What lies over an area: where patterns are asked for, and always where nothing is known. */
export function patternFill(
  cluster: string | undefined,
  {options}: Sheet,
): string | undefined {
  return options.patterns || !cluster ? `url(#${patternId(cluster)})` : undefined;
}
