import type {Position} from 'geojson';
import type {Point} from './labels.ts';
import {extent, type Project} from './projection.ts';

/** A bar on the drawing, from its left end, that is as long as a round number of kilometres. */
export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly kilometres: number;
}

/** The mean radius of the Earth by IUGG, in kilometres. */
const radius = 6371.0088;

/** The most of the drawing's width that the bar takes. */
const longest = 0.2;

/** The ground that the bar and its words need, and their distance from the edge. */
const room = {width: 200, height: 150, margin: 16};

/**
 * A scale bar that is right in the middle of the area, in a corner where there is ground.
 *
 * Mercator stretches by the secant of the latitude (J. P. Snyder, «Map Projections: A Working
 * Manual», USGS Professional Paper 1395, 1987, p. 44: h = k = 1 / cos φ), 1.17 at 31.1° N. So the
 * bar is measured where it is read: d kilometres along the middle parallel are d / (R cos φ)
 * radians of longitude, and the projection itself says how long those are on the drawing. Over
 * the 0.27° of Minhang the stretch changes by 0.3 %, half of it to either side of the middle.
 *
 * @param outline longitudes and latitudes along the line around the area, in degrees.
 * @param buttonsBelow whether the buttons stand in the lower right corner, not in the upper one.
 */
export function fitScaleBar(
  outline: readonly Position[],
  project: Project,
  width: number,
  height: number,
  buttonsBelow = false,
): ScaleBar {
  const [south, north] = extent(outline.map(point => point[1]!));
  const middle = (south + north) / 2;
  const degrees = 180 / Math.PI / (radius * Math.cos((middle * Math.PI) / 180));
  const kilometre = project([degrees, middle])[0] - project([0, middle])[0];
  const kilometres = roundDown((longest * width) / kilometre);
  const length = kilometres * kilometre;
  const [x, y] = freeCorner(
    outline.map(point => project(point as unknown as Point)),
    width,
    height,
    buttonsBelow,
  );
  return {x: x ? width - room.margin - length : room.margin, y, length, kilometres};
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
function roundDown(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * (number < 2 * power ? 1 : number < 5 * power ? 2 : 5);
}

/**
 * The corner that no line enters, that of the buttons last of the right ones; where each has one, the
 * lower left.
 */
function freeCorner(
  line: readonly Point[],
  width: number,
  height: number,
  buttonsBelow: boolean,
): readonly [right: boolean, y: number] {
  const corners = [
    [false, true],
    [true, !buttonsBelow],
    [true, buttonsBelow],
    [false, false],
  ] as const;
  const [right, bottom] =
    corners.find(
      ([right, bottom]) =>
        !line.some(
          ([x, y]) =>
            (right ? width - x : x) < room.width && (bottom ? height - y : y) < room.height,
        ),
    ) ?? corners[0];
  return [right, bottom ? height - room.margin : room.height];
}
