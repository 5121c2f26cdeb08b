/** Longitude and latitude in degrees, or x and y where the boundaries are a plane's. */
export type Position = [number, number];

/** A closed line: its last position is its first. */
export type Ring = Position[];

/** An area as it stands in a file: its polygons, each an outer ring and its holes. */
export interface Area {
  /** Where in the file it stands: `features[3]`. */
  readonly place: string;
  /** What it says of itself, with the `id` that GeoJSON and TopoJSON keep outside the properties. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly (readonly Ring[])[];
}

/** The area with each of its positions changed. */
export function mapPositions(area: Area, change: (position: Position) => Position): Area {
  const polygons = area.polygons.map(rings => rings.map(ring => ring.map(change)));
  return {...area, polygons};
}
