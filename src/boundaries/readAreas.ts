import type {Area} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {objectAt} from './positions.ts';
import {readGeoJson} from './readGeoJson.ts';
import {readTopoJson} from './readTopoJson.ts';

/**
 * The areas of GeoJSON or TopoJSON, at least one.
 *
 * @param name the object of TopoJSON to be read; GeoJSON has no names.
 * @throws BoundariesError naming the first wrong place.
 */
export function readAreas(value: unknown, name?: string): Area[] {
  const areas = readAny(value, name).filter(({polygons}) => polygons.length);
  if (areas.length) return areas;
  throw new BoundariesError('', undefined, 'in this file is an area: no polygon is');
}

function readAny(value: unknown, name: string | undefined): Area[] {
  try {
    const file = objectAt(value, '');
    return file['type'] === 'Topology' ? readTopoJson(file, name) : readGeoJson(file);
  } catch (error) {
    // A page's object may have a getter that throws, or be a proxy.
    throw error instanceof BoundariesError
      ? error
      : new BoundariesError('', undefined, 'can be read here');
  }
}
