import polylabel from 'polylabel';
import {extent, mercator} from '../geo/projection.ts';
import type {Position, Ring} from './Area.ts';
import {areaOf} from './ringArea.ts';

/** Of the polygon's extent: where the search stops. */
const precision = 1 / 500;

/** A ring's shape for placing a name needs no more positions than these. */
const enough = 2000;

/**
 * Where an area's name stands: the point in its largest polygon that is farthest from any border,
 * holes included (the pole of inaccessibility), on the map as it is drawn; in degrees.
 */
export function labelPoint(polygons: readonly (readonly Ring[])[]): Position {
  const drawn = polygons.map(rings =>
    rings.map(ring => thinned(ring).map(([x, y]): Position => [...mercator(x, y)])),
  );
  const sizes = drawn.map(([outer]) => Math.abs(areaOf(outer!)));
  const [, size] = extent(sizes);
  const largest = drawn[sizes.indexOf(size)]!;
  return fromMercator(polylabel(largest, extentOf(largest[0]!) * precision));
}

/** Mercator with y pointing down, back to degrees (the Gudermannian function). */
function fromMercator([x, y]: readonly [number, number]): Position {
  const degrees = 180 / Math.PI;
  return [x * degrees, Math.atan(Math.sinh(-y)) * degrees];
}

function thinned(ring: Ring): Ring {
  const step = Math.ceil(ring.length / enough);
  return step > 1 ? ring.filter((_, i) => i % step === 0 || i === ring.length - 1) : ring;
}

function extentOf(ring: Ring): number {
  const [west, east] = extent(ring.map(([x]) => x));
  const [north, south] = extent(ring.map(([, y]) => y));
  return Math.max(east - west, south - north);
}
