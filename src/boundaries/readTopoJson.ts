import type {Area, Position, Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {
  listAt,
  objectAt,
  polygonOf,
  positionCounter,
  positionOf,
  positionReader,
  type Fields,
} from './positions.ts';

/**
 * The areas of an object of TopoJSON: the one named, else the first that holds more than one area,
 * else the first that holds one. So the counties are drawn of a file of counties, states and nation.
 *
 * The arcs are put together here and not by topojson-client, which takes for granted that they are
 * there.
 *
 * @throws BoundariesError naming the first wrong place.
 */
export function readTopoJson(file: Fields, name?: string): Area[] {
  const objects = Object.entries(objectAt(file['objects'], 'objects'));
  const named = objects.filter(([key]) => key === name);
  if (name && !named.length)
    throw new BoundariesError(
      'objects',
      name,
      `is not one of ${objects.map(([key]) => short(key)).join(', ')}`,
    );
  const arcs = {lines: readArcs(file), count: positionCounter()};
  // Only what may be drawn is read, so that a fault elsewhere in the file stops nothing.
  let one: Area[] = [];
  for (const [key, object] of named.length ? named : objects) {
    const areas = areasOf(object, `objects.${short(key)}`, arcs);
    const count = areas.filter(({polygons}) => polygons.length).length;
    if (count > 1 || named.length) return areas;
    if (!one.length && count) one = areas;
  }
  return one;
}

/** A name as a message quotes it. */
const short = (key: string) => (key.length > 60 ? `${key.slice(0, 57)}…` : key);

/** Each arc's positions, summed up where the file stores steps on a grid. */
function readArcs({arcs, transform}: Fields): readonly Ring[] {
  const read = positionReader();
  const lines = listAt(arcs, 'arcs').map((arc, i) => read(arc, `arcs[${i}]`));
  if (transform == null) return lines;
  const {scale, translate} = objectAt(transform, 'transform');
  const [[kx, ky], [dx, dy]] = read([scale, translate], 'transform') as [
    Position,
    Position,
  ];
  return lines.map((line, i) => {
    let [x, y] = [0, 0];
    return line.map(([right, up], j) => {
      x += right;
      y += up;
      return positionOf([x * kx + dx, y * ky + dy], `arcs[${i}][${j}]`);
    });
  });
}

/** The arcs of a file, and what counts the positions that are drawn of them, each time anew. */
interface Arcs {
  readonly lines: readonly Ring[];
  readonly count: (positions: Ring) => void;
}

function areasOf(value: unknown, place: string, arcs: Arcs): Area[] {
  const object = objectAt(value, place);
  if (object['type'] !== 'GeometryCollection') return [areaOf(object, place, arcs)];
  const at = `${place}.geometries`;
  return listAt(object['geometries'], at).map((geometry, i) =>
    areaOf(objectAt(geometry, `${at}[${i}]`), `${at}[${i}]`, arcs),
  );
}

function areaOf(object: Fields, place: string, arcs: Arcs): Area {
  const {type, id, properties} = object;
  const at = `${place}.arcs`;
  const polygon = (rings: unknown, at: string) => {
    const lines = listAt(rings, at).map((ring, i) => lineOf(ring, `${at}[${i}]`, arcs));
    const polygon = polygonOf(lines);
    return polygon.length ? [polygon] : [];
  };
  return {
    place,
    properties: {...(properties as object | null | undefined), ...(id != null && {id})},
    polygons:
      type === 'Polygon'
        ? polygon(object['arcs'], at)
        : type === 'MultiPolygon'
          ? listAt(object['arcs'], at).flatMap((rings, i) => polygon(rings, `${at}[${i}]`))
          : [],
  };
}

/** Arcs one after the other; each begins where the one before it ends, and ~i runs backwards. */
function lineOf(ring: unknown, place: string, {lines, count}: Arcs): Ring {
  const line: Ring = [];
  listAt(ring, place).forEach((index, i) => {
    const number = Number.isInteger(index) ? (index as number) : NaN;
    const arc = lines[number < 0 ? -1 - number : number];
    if (!arc)
      throw new BoundariesError(
        `${place}[${i}]`,
        index,
        `is none of the ${lines.length} arcs of the file`,
      );
    count(arc);
    const steps = number < 0 ? [...arc].reverse() : arc;
    for (const position of line.length ? steps.slice(1) : steps) line.push(position);
  });
  return line;
}
