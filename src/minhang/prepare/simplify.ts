import {snap, unsnap, type Grid} from './grid.ts';
import {distanceToSegment, toMetres, type Point} from './metres.ts';

/**
 * A line with as few vertices as the tolerance allows, on the crossings of a grid.
 *
 * The first and the last vertex stay, snapped, so that lines that met still meet. Every vertex
 * of `line`, and so every point between two of them, lies within `tolerance` metres of the
 * result: snapping is part of what is measured. Of all such choices of vertices the one with
 * the fewest is taken (H. Imai and M. Iri, «Polygonal approximations of a curve», 1988).
 *
 * @param line longitudes and latitudes in degrees; a ring ends where it begins.
 * @returns columns and rows of the grid.
 * @throws when the line cannot be kept, because it is smaller than the tolerance or the grid.
 */
export function simplifyLine(
  line: readonly Point[],
  tolerance: number,
  grid: Grid,
): [number, number][] {
  const original = line.map(toMetres);
  const snapped = line.map(point => snap(grid, point));
  const candidates = snapped.map(point => toMetres(unsnap(grid, point)));
  const last = line.length - 1;

  // cost[j]: the vertices needed to come from the start to j. The fraction added to each step
  // decides between equal numbers for the line that lies closer.
  const cost: number[] = [0];
  const cameFrom: number[] = [];
  for (let j = 1; j <= last; j++) {
    cost[j] = Infinity;
    for (let i = j - 1; i >= 0; i--) {
      // Nothing leads from a crossing to itself: neither two vertices that snapping made one,
      // nor a whole ring.
      if (samePlace(snapped[i]!, snapped[j]!)) continue;
      const misfit = misfitOf(
        original.slice(i, j + 1),
        candidates[i]!,
        candidates[j]!,
        tolerance,
      );
      const step = 1 + misfit / line.length;
      if (cost[i]! + step < cost[j]!) {
        cost[j] = cost[i]! + step;
        cameFrom[j] = i;
      }
    }
  }

  if (cost[last] === Infinity) {
    throw new Error(
      `a line of ${line.length} vertices from ${String(line[0])} vanishes at ${tolerance} m`,
    );
  }
  const kept = [snapped[last]!];
  for (let j = last; j > 0; j = cameFrom[j]!) kept.push(snapped[cameFrom[j]!]!);
  return kept.reverse();
}

/** How badly a segment stands for a stretch of a line: from 0, exact, to 1; else Infinity. */
function misfitOf(
  stretch: readonly Point[],
  start: Point,
  end: Point,
  tolerance: number,
): number {
  let sum = 0;
  for (const point of stretch) {
    const distance = distanceToSegment(point, start, end);
    if (distance > tolerance) return Infinity;
    sum += (distance / tolerance) ** 2;
  }
  return sum / stretch.length;
}

function samePlace(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
