import type {Town} from '../model/District.ts';
import {isInside} from './area.ts';
import type {Rings} from './box.ts';

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
    return isInside(place, rings as unknown as Rings);
  });
}
