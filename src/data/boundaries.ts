import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type {Words} from './types.ts';

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
  /** Whether no length is right all over them, so that there is no scale bar. */
  readonly stretched?: boolean;
  /** Whose they are; without it, the bundled ones'. Empty where the page does not say. */
  readonly credit?: Words;
};

type UnitCollection = Omit<GeometryCollection<BoundaryProperties>, 'geometries'> & {
  geometries: ((Polygon | MultiPolygon) & {properties: BoundaryProperties})[];
};
