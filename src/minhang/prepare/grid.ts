import {METRES_PER_DEGREE, type Point} from './metres.ts';

/** A grid of whole numbers over the map: what TopoJSON calls a `transform`. */
export interface Grid {
  /** Degrees between two lines of the grid. */
  readonly scale: Point;
  /** The corner that is [0, 0], in degrees. */
  readonly translate: Point;
}

/** A grid with lines `spacing` metres apart in both directions, whose origin lies at `corner`. */
export function gridOf(spacing: number, corner: Point): Grid {
  // The numbers are written into the file, so they are kept short before anything is snapped.
  return {
    scale: [
      Number((spacing / METRES_PER_DEGREE[0]).toPrecision(4)),
      Number((spacing / METRES_PER_DEGREE[1]).toPrecision(4)),
    ],
    translate: [Number(corner[0].toFixed(3)), Number(corner[1].toFixed(3))],
  };
}

/** The crossing of the grid nearest to a place in degrees. */
export function snap(
  {scale, translate}: Grid,
  [longitude, latitude]: Point,
): [number, number] {
  return [
    Math.round((longitude - translate[0]) / scale[0]),
    Math.round((latitude - translate[1]) / scale[1]),
  ];
}

/** A crossing of the grid as degrees. */
export function unsnap({scale, translate}: Grid, [column, row]: Point): [number, number] {
  return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
}
