import {fold} from '../model/search.ts';

/** What a name may leave out: the kind of unit. An industrial zone is none that a name spares. */
const kinds =
  /(街道|镇|乡|自治[区州县]|区|县|市|省|subdistrict|town|township|district|county|parish|borough)$/;
const zones = /(工业|开发|示范|新|园)区$/;

/** A folded name without the kind of unit at its end. */
export function withoutKind(folded: string): string {
  return (zones.test(folded) ? '' : folded.replace(kinds, '')) || folded;
}

/** Finds what a folded name means; undefined where that is nothing or more than one thing. */
export interface NameIndex<T> {
  /** By a whole name. */
  readonly byWhole: (said: string) => T | undefined;
  /** By a whole name, else by a name without the kind of unit at its end. */
  readonly byName: (said: string) => T | undefined;
}

/**
 * Finds things by what they are called. It is made once, as thousands of units may be looked up among
 * thousands.
 */
export function nameIndex<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): NameIndex<T> {
  const whole = new Map<string, Set<T>>();
  const short = new Map<string, Set<T>>();
  for (const thing of things)
    for (const name of namesOf(thing).map(fold).filter(Boolean)) {
      add(whole, name, thing);
      add(short, withoutKind(name), thing);
    }
  return {
    byWhole: said => only(whole.get(said)),
    byName: said => only(whole.get(said) ?? short.get(said)),
  };
}

function add<T>(index: Map<string, Set<T>>, name: string, thing: T) {
  const called = index.get(name);
  if (called) called.add(thing);
  else index.set(name, new Set([thing]));
}

function only<T>(things: Iterable<T> | undefined): T | undefined {
  const [first, second] = things ?? [];
  return second === undefined ? first : undefined;
}
