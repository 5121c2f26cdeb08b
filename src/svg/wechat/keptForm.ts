import {tileSize} from '../../scale/patterns.ts';
import {element, type SvgElement, type SvgNode} from '../markup.ts';
import {compactPath} from './compactPath.ts';
import {motifsInside} from './motifs.ts';
import {keptAttributes, keptElements} from './rules.ts';

/**
 * A sheet in the form that the editor of a WeChat official account keeps: what refers to an id is
 * drawn out, what has no part in the look is left out, and it is as wide as its column.
 *
 * @param step how fine the lines of the map stay, in the drawing's units.
 */
export function keptForm(sheet: SvgElement, step: number): SvgElement {
  const tiles = new Map(
    patternsOf(sheet).map(pattern => [`url(#${pattern.attributes['id']})`, pattern]),
  );
  // Its height follows from the viewBox, its font from the article.
  const {height: _height, 'font-family': _font, ...attributes} = sheet.attributes;
  const [root] = kept({...sheet, attributes: {...attributes, width: '100%'}}, tiles, step);
  return root as SvgElement;
}

type Tiles = ReadonlyMap<unknown, SvgElement>;

function patternsOf(node: SvgNode): readonly SvgElement[] {
  if (typeof node === 'string') return [];
  return node.name === 'pattern' ? [node] : node.children.flatMap(patternsOf);
}

function kept(node: SvgNode, tiles: Tiles, step: number): readonly SvgNode[] {
  if (typeof node === 'string') return [node];
  if (!keptElements.has(node.name)) return [];
  const tile = tiles.get(node.attributes['fill']);
  if (tile) return [drawnOut(node, tile)];
  return haloApart(node).map(({name, attributes, children}) =>
    element(
      name,
      Object.fromEntries(
        Object.entries(attributes)
          .filter(([attribute]) => keptAttributes.has(attribute))
          .map(([attribute, value]) => [
            attribute,
            attribute === 'd' && isRings(value) ? compactPath(value, step) : value,
          ]),
      ),
      ...children.flatMap(child => kept(child, tiles, step)),
    ),
  );
}

/** What is filled with a pattern, as the pattern's strokes themselves. */
function drawnOut(node: SvgElement, pattern: SvgElement): SvgElement {
  return node.name === 'rect' ? oneTile(node, pattern) : manyTiles(node, pattern);
}

/** A rectangle as large as a tile: an <svg> of its own cuts the strokes off at the edges. */
function oneTile({attributes}: SvgElement, pattern: SvgElement): SvgElement {
  const {fill: _, ...place} = attributes;
  const {viewBox} = pattern.attributes;
  return element('svg', {...place, viewBox}, ...pattern.children);
}

/** An area: all strokes that lie inside it whole. */
function manyTiles({attributes}: SvgElement, pattern: SvgElement): SvgElement {
  const {'fill-opacity': fade = 1, d} = attributes;
  const strokes = pattern.children as readonly SvgElement[];
  const scale = Number(pattern.attributes['width']) / tileSize;
  const paths = strokes.map(stroke => {
    const {'stroke-width': weight, 'stroke-opacity': opacity, ...look} = stroke.attributes;
    return element('path', {
      ...look,
      d: motifsInside(String(d), String(look['d']), tileSize, scale),
      'stroke-width': Number(weight) * scale,
      'stroke-opacity': Number(opacity) * Number(fade),
    });
  });
  return paths.length === 1 ? paths[0]! : element('g', {}, ...paths);
}

/** `paint-order` is not kept: a text's halo becomes a text of its own under it. */
function haloApart(node: SvgElement): readonly SvgElement[] {
  if (node.attributes['paint-order'] !== 'stroke') return [node];
  const {stroke, fill, 'stroke-width': width, ...place} = node.attributes;
  const halo = {...place, fill: stroke, stroke, 'stroke-width': width};
  return [halo, {...place, 'stroke-linejoin': undefined, fill}].map(attributes => ({
    ...node,
    attributes,
  }));
}

/** Whether path data is of rings and lines, as the geometry writes it. */
const isRings = (path: unknown): path is string =>
  typeof path === 'string' && /^[MLZ\d.,-]+$/.test(path);
