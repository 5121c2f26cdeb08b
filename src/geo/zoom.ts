import type {Point} from './labels.ts';

/** The most that the map is enlarged; 1 is the full extent. */
export const maxZoom = 4;

/** Below this a map on its way out is back: the rest of a gesture would leave it all but whole. */
const nearlyWhole = 1.05;

/** A zoom times a factor, from the full extent to the most. A factor of 0 leads back to 1. */
export function zoomBy(zoom: number, factor: number): number {
  const next = Math.min(zoom * factor, maxZoom);
  return factor < 1 && next < nearlyWhole ? 1 : Math.max(next, 1);
}

/**
 * How far an enlarged map is scrolled after a zoom, so that what lay at one point of its window then
 * lies at another, or at the same. All in px from the window's corner.
 */
export function scrollAfterZoom(
  scroll: Point,
  factor: number,
  from: Point,
  to: Point,
): Point {
  const along = (axis: 0 | 1) => (scroll[axis] + from[axis]) * factor - to[axis];
  return [along(0), along(1)];
}
