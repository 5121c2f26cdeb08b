/** A point on the drawing. */
export type Point = readonly [number, number];

/** Closed lines, outer ones and holes alike. */
export type Rings = readonly (readonly Point[])[];

/** An upright rectangle on the drawing. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box of a width and a height around its middle. */
export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  x0: x - width / 2,
  y0: y - height / 2,
  x1: x + width / 2,
  y1: y + height / 2,
});

/** Whether a box meets any of others. */
export const meetsAny = (a: Box, others: readonly Box[]) =>
  others.some(b => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1);
