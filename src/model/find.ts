import type {District, Town} from './District.ts';

/** The town with a code or key. */
export function findTown(
  {towns}: Pick<District, 'towns'>,
  codeOrKey: string,
): Town | undefined {
  return towns.find(({code, key}) => code === codeOrKey || key === codeOrKey);
}

/** Keys separated by spaces, split into those that name something and others. */
export function splitKeys<K extends string>(
  keys: string,
  valid: readonly {readonly key: K}[],
) {
  const isKnown = (key: string): key is K => valid.some(entry => entry.key === key);
  const all = keys.split(/\s+/).filter(Boolean);
  return {known: all.filter(isKnown), unknown: all.filter(key => !isKnown(key))};
}
