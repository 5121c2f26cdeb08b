import type {ParsedFile} from '../data/parse.ts';
import type {DistrictFile} from '../data/types.ts';
import type {Table} from '../table/readTable.ts';
import {joinBoundaries, type JoinedBoundaries} from './joinBoundaries.ts';
import {readBoundaries} from './readBoundaries.ts';

/** Joins a file to boundaries that were read, as `joinBoundaries` does. */
export type Joiner = (
  parsed: ParsedFile,
  bundled: DistrictFile,
  table?: Table,
) => JoinedBoundaries;

/**
 * What joins files to boundaries, for a map that waits for both.
 *
 * @param value GeoJSON or TopoJSON.
 * @param url where it comes from; its fragment names an object of TopoJSON: `us.json#states`.
 * @throws BoundariesError naming the first place that can't be drawn.
 */
export function joinerOf(value: unknown, crs?: string | null, url = ''): Joiner {
  const read = readBoundaries(value, {crs, object: fragmentOf(url)});
  return (parsed, ...rest) => joinBoundaries(parsed, read, ...rest);
}

function fragmentOf(url: string): string {
  const fragment = url.split('#')[1] ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
