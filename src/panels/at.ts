import type {Drawing} from '../geo/drawDistrict.ts';
import type {Point} from '../geo/labels.ts';

/** Where HTML over the map stands, for the CSSOM: a place on the drawing in per cent of it. */
export const at = ([x, y]: Point, {width, height}: Drawing) =>
  `left:${percent(x / width)};top:${percent(y / height)}`;

/** A share of the drawing, 0 to 1, as CSS has it. */
export const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * How HTML moves from one place on the drawing to another, and by how much of its own size, in per
 * cent. `--unit` is what a unit of the drawing is on the screen.
 */
export const moved = (
  [x, y]: Point,
  from: {readonly x: number; readonly y: number},
  own: Point,
) =>
  `translate:calc(${(x - from.x).toFixed()}*var(--unit) + ${own[0]}%) calc(${(y - from.y).toFixed()}*var(--unit) + ${own[1]}%)`;
