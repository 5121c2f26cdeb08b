import type {Town} from '../model/District.ts';
import {findTown, splitKeys} from '../model/find.ts';
import {warnUnknown} from './warn.ts';

/**
 * The town that a code or key names; where it names none, a developer is told who asked for it.
 *
 * @param asker empty where it is too early to tell.
 */
export function knownTown(
  asker: string,
  codeOrKey: string,
  towns: readonly Town[],
): Town | undefined {
  const town = findTown({towns}, codeOrKey);
  if (!town) warnUnknown(asker, codeOrKey, towns);
  return town;
}

/** Those of the keys, separated by spaces, that name something; a developer is told of the others. */
export function knownKeys<K extends string>(
  asker: string,
  keys: string | undefined,
  valid: readonly {readonly key: K}[],
): readonly K[] {
  const {known, unknown} = splitKeys(keys ?? '', valid);
  if (unknown.length) warnUnknown(asker, unknown.join(' '), valid);
  return known;
}
