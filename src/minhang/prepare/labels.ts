import type {MultiPolygon, Polygon, Position} from 'geojson';
import polylabel from 'polylabel';
import {toDegrees, toMetres, type Point} from './metres.ts';

// Where the search stops: a name is never placed to the metre.
const PRECISION = 1;

// Four decimals are ten metres, less than half a pixel of a map 1200 px wide.
const DECIMALS = 4;

/**
 * Where a unit's name stands: the point inside its largest part that is farthest from any
 * border, holes included (the pole of inaccessibility), in degrees.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // Measured in metres: in degrees the point would be pulled north or south.
  const inMetres = parts.map(rings => rings.map(ring => ring.map(toPoint).map(toMetres)));
  const largest = inMetres.reduce((a, b) => (area(a[0]!) < area(b[0]!) ? b : a));
  const [east, north] = polylabel(largest, PRECISION);
  const [longitude, latitude] = toDegrees([east, north]);
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

function toPoint([longitude, latitude]: Position): Point {
  return [longitude!, latitude!];
}

/** The area of a ring by the shoelace formula, whichever way it runs. */
function area(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
