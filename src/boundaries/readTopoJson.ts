import type {Area, Position, Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {
  listAt,
  objectAt,
  polygonOf,
  positionCounter,
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
      `is not one of ${objects.map(([key]) => key).join(', ')}`,
    );
  const arcOf = arcFinder(readArcs(file));
  // Only what may be drawn is read, so that a fault elsewhere in the file stops nothing.
  let one: Area[] = [];
  for (const [key, object] of named.length ? named : objects) {
    const areas = areasOf(object, `objects.${key}`, arcOf);
    const count = areas.filter(({polygons}) => polygons.length).length;
    if (count > 1 || named.length) return areas;
    if (!one.length && count) one = areas;
  }
  return one;
}

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
  return lines.map(line => {
    let [x, y] = [0, 0];
    return line.map(([right, up]) => {
      x += right;
      y += up;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** Finds the arc of an index: ~i runs backwards. */
type FindArc = (index: unknown, place: string) => Ring;

/** An arc may stand in many rings, so what they take is counted, too. */
function arcFinder(arcs: readonly Ring[]): FindArc {
  const count = positionCounter();
  return (index, place) => {
    const number = Number.isInteger(index) ? (index as number) : NaN;
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc)
      throw new BoundariesError(
        place,
        index,
        `is none of the ${arcs.length} arcs of the file`,
      );
    count(arc.length);
    return number < 0 ? [...arc].reverse() : arc;
  };
}

function areasOf(value: unknown, place: string, arcOf: FindArc): Area[] {
  const object = objectAt(value, place);
  if (object['type'] !== 'GeometryCollection') return [areaOf(object, place, arcOf)];
  const at = `${place}.geometries`;
  return listAt(object['geometries'], at).map((geometry, i) =>
    areaOf(objectAt(geometry, `${at}[${i}]`), `${at}[${i}]`, arcOf),
  );
}

function areaOf(object: Fields, place: string, arcOf: FindArc): Area {
  const {type, id, properties} = object;
  const at = `${place}.arcs`;
  const polygon = (rings: unknown, at: string) => {
    const lines = listAt(rings, at).map((ring, i) => lineOf(ring, `${at}[${i}]`, arcOf));
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

/** Arcs one after the other; each begins where the one before it ends. */
function lineOf(ring: unknown, place: string, arcOf: FindArc): Ring {
  const line: Ring = [];
  listAt(ring, place).forEach((index, i) => {
    const arc = arcOf(index, `${place}[${i}]`);
    for (const position of line.length ? arc.slice(1) : arc) line.push(position);
  });
  return line;
}
