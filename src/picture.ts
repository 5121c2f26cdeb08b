import type {Boundaries} from './data/boundaries.ts';
import type {DistrictFile, DistrictInput} from './data/types.ts';
import {drawDistrict, type Drawing} from './geo/drawDistrict.ts';
import {minhangBoundaries} from './minhang/boundaries.ts';
import {minhang} from './minhang/district.ts';
import {extendMinhang} from './minhang/extendMinhang.ts';
import type {District} from './model/District.ts';
import {joinDistrict} from './model/joinDistrict.ts';
import {leadPaints, type LeadPaints} from './scale/leadPaints.ts';
import {legendEntries, type LegendEntry} from './scale/legend.ts';

/** Everything a map shows that no reader changes: computed once for a district file. */
export interface Picture {
  readonly district: District;
  readonly drawing: Drawing;
  readonly paints: LeadPaints;
  readonly legend: readonly LegendEntry[];
}

/**
 * From a district file and its boundaries to the picture.
 *
 * @throws Error when the file has more clusters than the palette has colours.
 */
export function drawPicture(file: DistrictFile, boundaries: Boundaries): Picture {
  const district = joinDistrict(file, boundaries);
  const paints = leadPaints(district.clusters);
  return {
    district,
    drawing: drawDistrict(district),
    paints,
    legend: legendEntries(district.leads, district.towns, paints),
  };
}

let bundled: Picture | undefined;

/** The picture of the bundled district, drawn once for all maps of a page. */
export function bundledPicture(): Picture {
  return (bundled ??= drawPicture(minhang, minhangBoundaries));
}

/**
 * The picture of the bundled district with a page's own data laid over it.
 *
 * @param data in the shape of `DistrictInput`; it is checked here, as nobody knows who wrote it.
 * @throws DistrictError naming the first wrong place.
 */
export function pictureOf(data: unknown): Picture {
  return drawPicture(extendMinhang(data as DistrictInput), minhangBoundaries);
}
