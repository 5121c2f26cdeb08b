import type {Ring} from './Area.ts';

/** The area of a ring by the shoelace formula, in its own units; above zero where it runs counterclockwise with y pointing up. */
export function areaOf(ring: Ring): number {
  let doubled = 0;
  // From the first corner, as the products of large coordinates that lie close together lose digits.
  const [x0, y0] = ring[0]!;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
    doubled += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return doubled / 2;
}
