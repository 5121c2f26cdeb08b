/** A place on the drawing, y pointing down. */
export interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Record<Direction, number> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** Beyond this angle off the heading a place does not lie that way any more. */
const widestAngle = (80 * Math.PI) / 180;

/**
 * The place that lies next in a direction: near counts, and straight ahead counts more than
 * aside (the distance is divided by the squared cosine of the angle off the heading).
 * Undefined at the edge.
 */
export function neighbourTowards(
  direction: Direction,
  from: Place,
  places: readonly Place[],
): Place | undefined {
  let nearest: Place | undefined;
  let shortest = Infinity;
  for (const place of places) {
    if (place.code === from.code) continue;
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const off = Math.abs(turn(Math.atan2(dy, dx) - headings[direction]));
    if (off > widestAngle) continue;
    const effort = Math.hypot(dx, dy) / Math.cos(off) ** 2;
    if (effort < shortest) [nearest, shortest] = [place, effort];
  }
  return nearest;
}

/** An angle as the shortest turn, −π to π. */
function turn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
