import type {Area, Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {
  listAt,
  objectAt,
  polygonOf,
  positionReader,
  type Fields,
  type ReadPositions,
} from './positions.ts';

/** A collection within a collection within … no deeper than this. */
const deepest = 8;

/**
 * The areas of GeoJSON: of a FeatureCollection, a Feature, a GeometryCollection or a bare geometry.
 * Points, lines and features without a geometry are passed over.
 *
 * @throws BoundariesError naming the first wrong place.
 */
export function readGeoJson(file: Fields): Area[] {
  const read = positionReader();
  const {type, features, geometries} = file;
  if (type === 'FeatureCollection')
    return listAt(features, 'features').map((feature, i) =>
      areaOf(feature, `features[${i}]`, read),
    );
  if (type === 'GeometryCollection')
    return listAt(geometries, 'geometries').map((geometry, i) =>
      areaOf(geometry, `geometries[${i}]`, read),
    );
  return [areaOf(file, '', read)];
}

/** What has no area. */
const passedOver: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
];

/** The area of a feature or of a bare geometry. */
function areaOf(value: unknown, place: string, read: ReadPositions): Area {
  const object = objectAt(value, place);
  const isFeature = object['type'] === 'Feature';
  const {id, properties} = object;
  const geometry = isFeature ? object['geometry'] : object;
  const at = isFeature ? within(place, 'geometry') : place;
  return {
    place,
    properties: {...(properties as object | null | undefined), ...(id != null && {id})},
    polygons: geometry == null ? [] : polygonsOf(geometry, at, read, 0),
  };
}

function polygonsOf(
  value: unknown,
  place: string,
  read: ReadPositions,
  depth: number,
): (readonly Ring[])[] {
  const {type, coordinates, geometries} = objectAt(value, place);
  const at = within(place, 'coordinates');
  const polygon = (rings: unknown, at: string) => {
    const polygon = polygonOf(
      listAt(rings, at).map((ring, i) => read(ring, `${at}[${i}]`)),
    );
    return polygon.length ? [polygon] : [];
  };
  if (type === 'Polygon') return polygon(coordinates, at);
  if (type === 'MultiPolygon')
    return listAt(coordinates, at).flatMap((rings, i) => polygon(rings, `${at}[${i}]`));
  if (type === 'GeometryCollection' && depth < deepest)
    return listAt(geometries, within(place, 'geometries')).flatMap((geometry, i) =>
      polygonsOf(geometry, within(place, `geometries[${i}]`), read, depth + 1),
    );
  if (passedOver.includes(type)) return [];
  throw new BoundariesError(
    within(place, 'type'),
    type,
    'is no type of GeoJSON or TopoJSON that is drawn: FeatureCollection, Feature, Polygon, MultiPolygon, GeometryCollection, Topology',
  );
}

const within = (place: string, field: string) => (place ? `${place}.${field}` : field);
