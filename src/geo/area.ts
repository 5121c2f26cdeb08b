import type {Box, Point, Rings} from './box.ts';

/** Where a level enters and leaves an area, by turns, from left to right. */
export type Area = (y: number) => readonly number[];

/** The levels that are looked at are so far apart, in the units of the drawing. */
const spacing = 4;

/** The area inside some rings, in the order in which they cross a level. Levels are kept. */
export function areaInside(rings: Rings): Area {
  const known: (readonly number[])[] = [];
  return y => {
    const row = Math.max(0, Math.floor(y / spacing));
    return (known[row] ??= crossings((row + 0.5) * spacing, rings));
  };
}

/** Where the rings cross a level, from left to right; even-odd, so every second one leaves. */
function crossings(y: number, rings: Rings): readonly number[] {
  const found: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[1] > y !== b[1] > y)
        found.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
    }
  return found.sort((a, b) => a - b);
}

/** Whether a point lies inside some rings, by the even-odd rule. */
export const isInside = ([x, y]: Point, rings: Rings) =>
  crossings(y, rings).filter(crossing => crossing > x).length % 2 === 1;

/** Of its height: the levels at which a box is looked at. */
const levels = [0.125, 0.375, 0.625, 0.875];

/** How much of a box lies inside an area, 0 to 1. */
export function shareInside({x0, y0, x1, y1}: Box, area: Area): number {
  let inside = 0;
  for (const level of levels)
    area(y0 + (y1 - y0) * level).forEach((x, i) => {
      const within = Math.min(Math.max(x, x0), x1);
      inside += i % 2 ? within : -within;
    });
  return inside / levels.length / (x1 - x0);
}
