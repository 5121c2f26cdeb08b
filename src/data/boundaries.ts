import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** What a boundary says of itself; all else is joined to it by `code`. */
export type BoundaryProperties = {
  /** The statistical code, as in the district file. */
  code: string;
  /** Where the name stands: longitude and latitude in degrees, inside the unit. */
  label: [number, number];
};

/**
 * The boundaries of a district as TopoJSON in WGS84: the units with shared borders stored once,
 * exterior rings clockwise, and, where there is one, a river as context.
 */
export type Boundaries = Topology<{
  units: UnitCollection;
  river?: LineString | MultiLineString;
}> & {
  /** Whether the degrees are those of a plane and say nothing of where on Earth it lies. */
  readonly plane?: boolean;
};

type UnitCollection = Omit<GeometryCollection<BoundaryProperties>, 'geometries'> & {
  geometries: ((Polygon | MultiPolygon) & {properties: BoundaryProperties})[];
};
