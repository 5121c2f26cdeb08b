import type {Crs} from '../boundaries/boundaries.ts';
import {joinBoundaries} from '../boundaries/joinBoundaries.ts';
import {readBoundaries} from '../boundaries/readBoundaries.ts';
import {parseDistrict} from '../data/parse.ts';
import type {DistrictInput} from '../data/types.ts';
import {minhang} from '../minhang/district.ts';
import {bundledPicture, drawPicture, pictureOf, type Picture} from '../picture.ts';

/** What a picture is drawn from; nothing of it is needed. */
export interface PictureSources {
  /** A district file, or the part of one that differs from the bundled one. */
  readonly data?: DistrictInput | undefined;
  /** The boundaries of another district, GeoJSON or TopoJSON. */
  readonly boundaries?: object | undefined;
  /** The object of TopoJSON to be drawn; without it, the first of several areas. */
  readonly boundariesObject?: string | undefined;
  /** What the numbers of `boundaries` mean; `wgs84` without it. */
  readonly crs?: Crs | undefined;
}

/**
 * The picture of some data on some boundaries, or of the bundled ones.
 *
 * @throws DistrictError or BoundariesError naming the first wrong place.
 */
export function pictureFrom({
  data,
  boundaries,
  boundariesObject,
  crs,
}: PictureSources): Picture {
  if (!boundaries) return data === undefined ? bundledPicture() : pictureOf(data);
  const parsed = parseDistrict(data ?? {}, minhang.clusters);
  const read = readBoundaries(boundaries, {crs, object: boundariesObject});
  const joined = joinBoundaries(parsed, read, minhang);
  return drawPicture(joined.file, joined.boundaries);
}
