import type {Feature, MultiLineString, MultiPolygon, Polygon} from 'geojson';
import type {Boundaries} from '../data/boundaries.ts';
import type {Cluster, DistrictFile, Unit} from '../data/types.ts';
import type {Lead} from './leadOf.ts';

/** A unit with its boundary and its leading cluster. */
export interface Town extends Unit {
  readonly boundary: Feature<Polygon | MultiPolygon>;
  /** Where its name stands, in degrees; the pole of inaccessibility. */
  readonly labelPoint: readonly [number, number];
  /** What leads here and how. */
  readonly lead: Lead;
  /** The one cluster that leads here, if narrowly; undefined where several do or none. */
  readonly leadingCluster: Cluster | undefined;
  readonly otherClusters: readonly Cluster[];
}

/** A district file joined to its boundaries. */
export interface District extends Omit<DistrictFile, 'units'> {
  /** In the order of the boundaries, which is the order of the codes. */
  readonly towns: readonly Town[];
  /** The ways in which they are led, in the order of the legend. */
  readonly leads: readonly Lead[];
  /** The lines between towns, each once. */
  readonly borders: MultiLineString;
  /** The line around the district and around what it leaves out. */
  readonly outline: MultiLineString;
  readonly river: Feature | undefined;
  /** What it was joined to. */
  readonly boundaries: Boundaries;
}
