import type {Position} from 'geojson';
import type {Town} from '../model/District.ts';

/**
 * The town that a place lies in; undefined outside all of them, and in the holes that belong to a
 * neighbouring district.
 *
 * @param place longitude and latitude in degrees, in the datum of the boundaries (WGS84).
 */
export function townAt<T extends Pick<Town, 'boundary'>>(
  place: readonly [number, number],
  towns: readonly T[],
): T | undefined {
  return towns.find(({boundary: {geometry}}) => {
    const {coordinates} = geometry;
    const rings = geometry.type === 'Polygon' ? coordinates : coordinates.flat();
    return isInside(place, rings as Position[][]);
  });
}

/** Even-odd: a line from the place eastwards crosses the rings an odd number of times. */
function isInside(
  [x, y]: readonly [number, number],
  rings: readonly Position[][],
): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.slice(1).forEach(([x2, y2], i) => {
      const [x1, y1] = ring[i]!;
      const spans = y1! > y !== y2! > y;
      if (spans && x < x1! + ((x2! - x1!) * (y - y1!)) / (y2! - y1!)) inside = !inside;
    });
  }
  return inside;
}
