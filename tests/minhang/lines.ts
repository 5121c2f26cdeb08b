import type {LineString, MultiPolygon, Polygon, Position} from 'geojson';

// Written apart from the code under test, which has its own way to measure.
const METRES = 111_195;

/** Every ring of a unit, or the one line of a river. */
export function linesOf(geometry: Polygon | MultiPolygon | LineString): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The metres from the vertex of `from` that lies farthest from `to` to the nearest line of it. */
export function farthest(from: readonly Position[][], to: readonly Position[][]): number {
  return Math.max(...from.flat().map(vertex => distance(vertex, to)));
}

/** The metres from a place to the nearest of some lines, in degrees. */
export function distance(
  [longitude, latitude]: Position,
  lines: readonly Position[][],
): number {
  const width = METRES * Math.cos((latitude! * Math.PI) / 180);
  // With the place as the origin, the nearest point of a segment is the nearest to zero.
  const local = lines.map(line =>
    line.map(([x, y]) => [(x! - longitude!) * width, (y! - latitude!) * METRES] as const),
  );
  return Math.min(
    ...local.flatMap(line =>
      line.slice(1).map((end, i) => distanceToOrigin(line[i]!, end)),
    ),
  );
}

type Local = readonly [number, number];

function distanceToOrigin([x1, y1]: Local, [x2, y2]: Local): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = dx || dy ? -(x1 * dx + y1 * dy) / (dx * dx + dy * dy) : 0;
  const along = Math.min(1, Math.max(0, t));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
