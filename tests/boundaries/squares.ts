import type {Feature, FeatureCollection, Polygon, Position} from 'geojson';

/** The ring of a square of a degree, counterclockwise, as RFC 7946 has outer rings. */
export function squareRing(west: number, south: number, size = 1): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A square with its properties. */
export function square(
  west: number,
  south: number,
  properties: Record<string, unknown> | null = null,
): Feature<Polygon> {
  return {
    type: 'Feature',
    properties,
    geometry: {type: 'Polygon', coordinates: [squareRing(west, south)]},
  };
}

/** Features as a file. */
export function collection(...features: readonly Feature[]): FeatureCollection {
  return {type: 'FeatureCollection', features: [...features]};
}
