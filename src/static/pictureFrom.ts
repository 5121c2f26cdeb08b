import type {Crs} from '../boundaries/boundaries.ts';
import {joinBoundaries, type JoinedBoundaries} from '../boundaries/joinBoundaries.ts';
import {readBoundaries} from '../boundaries/readBoundaries.ts';
import {parseDistrict} from '../data/parse.ts';
import type {DistrictInput} from '../data/types.ts';
import {minhang} from '../minhang/district.ts';
import type {Table} from '../table/readTable.ts';
import {bundledPicture, drawPicture, pictureOf, type Picture} from '../picture.ts';

/** What a picture is drawn from; nothing of it is needed. */
export interface PictureSources {
  /** A district file, or the part of one that differs from the bundled one. */
  readonly data?: DistrictInput | undefined;
  /** What `readTable` gave, in the place of `data`: errors then name its rows. */
  readonly table?: Table | undefined;
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
export function pictureFrom(sources: PictureSources): Picture {
  const data = dataIn(sources);
  const joined = joinedFrom(sources);
  if (joined) return drawPicture(joined.file, joined.boundaries);
  return data === undefined ? bundledPicture() : pictureOf(data);
}

/** Data and the boundaries that they are joined to; undefined where these are the bundled ones. */
export function joinedFrom(sources: PictureSources): JoinedBoundaries | undefined {
  const {table, boundaries, boundariesObject, crs} = sources;
  if (!boundaries) return undefined;
  const parsed = parseDistrict(dataIn(sources) ?? {}, minhang.clusters);
  const read = readBoundaries(boundaries, {crs, object: boundariesObject});
  return joinBoundaries(parsed, read, minhang, table);
}

const dataIn = ({data, table}: PictureSources) => table?.data ?? data;
