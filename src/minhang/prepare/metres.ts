/** A place as longitude and latitude in degrees, or as metres east and north. */
export type Point = readonly [number, number];

// The middle of Minhang. Its north and south ends lie 0.15° away, where the scale east to west
// differs by 0.16 %: a metre and a half in a kilometre, nothing to a tolerance of a few metres.
const LATITUDE = 31.12;

// The mean radius of the Earth by IUGG, as in d3-geo.
const RADIUS = 6_371_008.8;

/** Metres in a degree, east to west and south to north, in the middle of Minhang. */
export const METRES_PER_DEGREE: Point = [
  RADIUS * (Math.PI / 180) * Math.cos(LATITUDE * (Math.PI / 180)),
  RADIUS * (Math.PI / 180),
];

/** Degrees as metres, equally long in both directions, so that distances can be measured. */
export function toMetres([longitude, latitude]: Point): [number, number] {
  return [longitude * METRES_PER_DEGREE[0], latitude * METRES_PER_DEGREE[1]];
}

/** The way back from `toMetres`. */
export function toDegrees([east, north]: Point): [number, number] {
  return [east / METRES_PER_DEGREE[0], north / METRES_PER_DEGREE[1]];
}

/** How far `point` lies from the line between `start` and `end`, all in metres. */
export function distanceToSegment(point: Point, start: Point, end: Point): number {
  const east = end[0] - start[0];
  const north = end[1] - start[1];
  const squaredLength = east * east + north * north;
  const along = (point[0] - start[0]) * east + (point[1] - start[1]) * north;
  // A segment without length is a point; 0 then takes its start.
  const t = squaredLength > 0 ? Math.min(1, Math.max(0, along / squaredLength)) : 0;
  return Math.hypot(point[0] - start[0] - t * east, point[1] - start[1] - t * north);
}
