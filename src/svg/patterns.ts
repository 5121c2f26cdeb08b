import type {Lead} from '../model/leadOf.ts';
import type {Paint} from '../scale/clusterColors.ts';
import {patternId, tileSize} from '../scale/patterns.ts';
import {element, type Attributes, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** The side of a pattern's tile, in px. */
const tile = 12;

/** The patterns that the areas are filled with, where there are any. */
export function patternDefs(sheet: Sheet, scale: number): readonly SvgElement[] {
  const {picture} = sheet;
  const used = new Set(picture.district.towns.flatMap(({lead}) => overlays(lead, sheet)));
  const size = {width: tile / scale, height: tile / scale};
  const tiles = picture.legend.flatMap(({lead, paint}) => {
    const id = patternId(lead.group);
    return used.has(id) ? [overlayTile(paint, sheet, {id, ...size})] : [];
  });
  return tiles.length ? [element('defs', {}, ...tiles)] : [];
}

/** The ids of what lies over an area: stripes; a pattern where they are asked for or nobody leads. */
export function overlays(lead: Lead, {options, picture}: Sheet): readonly string[] {
  const {lined, stripes} = picture.paints(lead);
  const group = lead.leaders[0]?.key ?? lead.group;
  return [
    ...(stripes ? [patternId(lead.group)] : []),
    ...(options.patterns || lined ? [patternId(group)] : []),
  ];
}

/** One tile of a paint's stripes, without these of its pattern, placed and named by its attributes. */
export function overlayTile(
  paint: Paint,
  sheet: Sheet,
  attributes: Attributes,
): SvgElement {
  return paint.stripes
    ? stripeTile(paint.stripes, sheet, attributes)
    : patternTile(paint, sheet, attributes);
}

/** The tile of a paint's stripes. */
export function stripeTile(
  stripes: NonNullable<Paint['stripes']>,
  {tone}: Sheet,
  attributes: Attributes,
): SvgElement {
  const lines = stripes.map(({path, fill, weight}) => stroke(path, tone(fill), weight, 1));
  return element('pattern', {...attributes, ...frame}, ...lines);
}

/** The tile of a paint's pattern. */
export function patternTile(
  {ink, pattern: {path, weight}}: Paint,
  {tone}: Sheet,
  attributes: Attributes,
): SvgElement {
  const line = stroke(path, tone(ink), weight, 0.6);
  return element('pattern', {...attributes, ...frame}, line);
}

const frame = {viewBox: `0 0 ${tileSize} ${tileSize}`, patternUnits: 'userSpaceOnUse'};

const stroke = (d: string, stroke: string, width: number, opacity: number) =>
  element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-opacity': opacity,
    'stroke-width': width,
    'stroke-linecap': 'round',
  });
