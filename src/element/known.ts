import type {District, Town} from '../model/District.ts';
import {findTown, splitKeys} from '../model/find.ts';
import {warnUnknown} from './warn.ts';

/** The town that `codeOrKey` names; where it names none, a warning says who asked for what. */
export function knownTown(
  district: District,
  asker: string,
  codeOrKey: string,
): Town | undefined {
  const town = findTown(district, codeOrKey);
  if (!town) warnUnknown(asker, codeOrKey, district.towns);
  return town;
}

/** Those of the keys, separated by spaces, that name a cluster; a warning names the others. */
export function knownClusters(
  {clusters}: District,
  asker: string,
  keys: string,
): readonly string[] {
  const {known, unknown} = splitKeys(keys, clusters);
  if (unknown.length) warnUnknown(asker, unknown.join(' '), clusters);
  return known;
}
