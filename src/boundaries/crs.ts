import {mapPositions, type Area, type Position} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {gcoord} from './gcoord.ts';

const {transform, GCJ02, BD09, WGS84} = gcoord;

/**
 * What the numbers of a file mean: degrees of WGS84 (GPS, OpenStreetMap), of GCJ-02 (AMap, Tencent)
 * or of BD-09 (Baidu), or a plane on which the map is laid out already, its y pointing down as on
 * screens or up as in metres of CGCS2000.
 */
export const crsNames = ['wgs84', 'gcj02', 'bd09', 'plane', 'plane-up'] as const;

export type Crs = (typeof crsNames)[number];

/** The name of a reference system, or an error that lists them. */
export function crsOf(name: string | null | undefined): Crs {
  const crs = crsNames.find(crs => crs === (name || 'wgs84').toLowerCase());
  if (crs) return crs;
  throw new BoundariesError('crs', name, `is not one of ${crsNames.join(', ')}`);
}

/** Whether a file lies in a plane of its own, of which nobody knows where on Earth it is. */
export const isPlane = (crs: Crs) => crs.startsWith('plane');

/** The areas in degrees of WGS84; those of a plane stay as they are, y pointing up. */
export function toWgs84(areas: readonly Area[], crs: Crs): readonly Area[] {
  if (crs === 'plane-up' || crs === 'wgs84') return areas;
  if (crs === 'plane') return areas.map(area => mapPositions(area, ([x, y]) => [x, -y]));
  const from = crs === 'gcj02' ? GCJ02 : BD09;
  return areas.map(area =>
    mapPositions(area, position =>
      isShifted(position) ? transform<Position>([...position], from, WGS84) : position,
    ),
  );
}

/**
 * Whether the Chinese shift applies. gcoord takes all within 72.004 to 137.8347° E and 0.8293 to
 * 55.8271° N for China and, at the edges, where its shift leads out, searches without end; China
 * itself lies well within.
 */
function isShifted([longitude, latitude]: Position): boolean {
  return longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
}
