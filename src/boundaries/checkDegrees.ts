import type {Area, Position, Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';

/** Mercator's square world ends here; a district beyond has no shape on it. */
const highest = 85.05;

/**
 * That the areas lie where Mercator can draw them.
 *
 * @throws BoundariesError naming the first that does not, and what to do.
 */
export function checkDegrees(areas: readonly Area[]): void {
  for (const {place, polygons} of areas)
    for (const ring of polygons.flat()) {
      for (const position of ring) checkPosition(position, place);
      if (goesAround(ring))
        throw new BoundariesError(
          place,
          undefined,
          'can be drawn of an area that goes around the globe; cut it at 180°',
        );
    }
}

function checkPosition(position: Position, place: string) {
  const [longitude, latitude] = position;
  if (Math.abs(longitude) <= 90 && Math.abs(latitude) > 90 && Math.abs(latitude) <= 180)
    throw new BoundariesError(
      place,
      position,
      'looks like [latitude, longitude]; GeoJSON has the longitude first',
    );
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 90)
    throw new BoundariesError(
      place,
      position,
      'is no longitude and latitude; if the map is laid out already, set crs="plane" (y down, as in the albers files of us-atlas) or crs="plane-up" (y up, as in metres of CGCS2000)',
    );
  if (Math.abs(latitude) > highest)
    throw new BoundariesError(
      place,
      position,
      `lies nearer to a pole than Mercator can draw, ${highest}°; leave it out, or lay the map out and set crs="plane"`,
    );
}

/** Whether a step of a ring leads from one edge of the world to the other. */
function goesAround(ring: Ring): boolean {
  return ring.some(
    ([longitude], i) => i > 0 && Math.abs(longitude - ring[i - 1]![0]) >= 360 - 1e-6,
  );
}
