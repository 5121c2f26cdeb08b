import type {Position, Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';

/** So many positions are drawn; more would keep a reader's page busy for seconds. */
const most = 1_000_000;

/** Reads the positions of one file, and counts them. */
export type ReadPositions = (value: unknown, place: string) => Position[];

/**
 * What reads the positions of one file: each two finite numbers, a height being passed over.
 *
 * @throws BoundariesError naming the first that is none, and when there are too many.
 */
export function positionReader(): ReadPositions {
  const count = positionCounter();
  return (value, place) => {
    const list = listAt(value, place);
    count(list);
    return list.map((position, i) => positionOf(position, `${place}[${i}]`));
  };
}

/** What counts positions, and throws a BoundariesError when there are too many. */
export function positionCounter(): (positions: readonly unknown[]) => void {
  let count = 0;
  return ({length}) => {
    count += length;
    if (count > most) throw tooMany();
  };
}

const tooMany = () =>
  new BoundariesError(
    '',
    undefined,
    `is drawn of more than ${most.toLocaleString('en')} positions; simplify them, as mapshaper does`,
  );

/** Two finite numbers, or a BoundariesError. */
export function positionOf(value: unknown, place: string): Position {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
  if (Number.isFinite(x) && Number.isFinite(y)) return [x as number, y as number];
  throw new BoundariesError(place, value, 'is not a position of two numbers');
}

/**
 * A list; where a page's own has holes, nothing stands there. One that is longer than all that is
 * drawn may be nothing but holes, and is not walked through.
 */
export function listAt(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BoundariesError(place, value, 'is not a list');
  if (value.length > most) throw tooMany();
  return [...(value as unknown[])];
}

/** What stands in an object, whatever it is. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

/** An object, as it stands. */
export function objectAt(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value && !Array.isArray(value)) return value as Fields;
  throw new BoundariesError(place, value, 'is not an object');
}

/**
 * A polygon of closed rings, or none where its outer ring has no inside: files that were simplified
 * hold rings of three positions and fewer.
 */
export function polygonOf(rings: readonly Ring[]): readonly Ring[] {
  const [outer, ...holes] = rings.map(closed);
  return outer && hasInside(outer) ? [outer, ...holes.filter(hasInside)] : [];
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const isClosed = !first || !last || (first[0] === last[0] && first[1] === last[1]);
  return isClosed ? ring : [...ring, first];
}

const hasInside = (ring: Ring) => ring.length > 3;
