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
  const file = objectAt(value, '');
  const isTopology = file['type'] === 'Topology';
  const areas = (isTopology ? readTopoJson(file, name) : readGeoJson(file)).filter(
    ({polygons}) => polygons.length,
  );
  if (areas.length) return areas;
  throw new BoundariesError('', undefined, 'in this file is an area: no polygon is');
}
