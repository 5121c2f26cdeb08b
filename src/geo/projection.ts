import {geoMercatorRaw} from 'd3-geo';
import type {Position} from 'geojson';

const radians = Math.PI / 180;

/** Longitude and latitude in degrees → x and y in the drawing's units. */
export type Project = (point: readonly [number, number]) => readonly [number, number];

/** A projection fitted to a drawing's width. */
export interface FittedProjection {
  /** The height that the fitted line takes, in the drawing's units. */
  readonly height: number;
  readonly project: Project;
}

/**
 * Mercator, fitted to a width with a margin around.
 *
 * It is d3's raw formula instead of `geoMercator`, which clips and resamples for the whole globe: a
 * district needs neither, and the script file is 5.4 KB smaller (gzip). It also makes the winding
 * of rings irrelevant, where `geoMercator` fills the globe.
 *
 * @param outline longitudes and latitudes along the line around the area, in degrees.
 */
export function fitMercator(
  outline: readonly Position[],
  width: number,
  margin: number,
): FittedProjection {
  const points = outline.map(([longitude, latitude]) => mercator(longitude!, latitude!));
  const [west, east] = extent(points.map(([x]) => x));
  const [north, south] = extent(points.map(([, y]) => y));
  const scale = (width - 2 * margin) / (east - west);
  return {
    height: (south - north) * scale + 2 * margin,
    project: ([longitude, latitude]) => {
      const [x, y] = mercator(longitude, latitude);
      return [(x - west) * scale + margin, (y - north) * scale + margin];
    },
  };
}

/** The least and the greatest of some numbers; as arguments of a function they may be too many. */
export function extent(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
}

/** Mercator on a unit sphere with y pointing down, as screens have it. */
export function mercator(longitude: number, latitude: number): readonly [number, number] {
  const [x, y] = geoMercatorRaw(longitude * radians, latitude * radians);
  return [x, -y];
}
