import {fold} from '../model/search.ts';

/** What a name may leave out: the kind of unit. An industrial zone is none that a name spares. */
const kinds = /(街道|镇|乡|自治[区州县]|区|县|市|省)$/;
const zones = /(工业|开发|示范|新|园)区$/;

/** In English it is a word of its own: Georgetown is no town called George. */
const kindWords =
  /[^\p{L}\p{N}](subdistrict|town|township|district|county|parish|borough)[^\p{L}\p{N}]*$/iu;

/** A name without the kind of unit at its end, folded. */
export function withoutKind(name: string): string {
  const bare = fold(name.replace(kindWords, '')) || fold(name);
  return (zones.test(bare) ? '' : bare.replace(kinds, '')) || bare;
}

/** Finds the things that a folded name may mean; undefined where there are none. */
export interface NameIndex<T> {
  /** By a whole name. */
  readonly byWhole: (said: string) => ReadonlySet<T> | undefined;
  /** By a whole name, else by a name without the kind of unit at its end. */
  readonly byName: (said: string) => ReadonlySet<T> | undefined;
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
    for (const name of namesOf(thing).filter(fold)) {
      add(whole, fold(name), thing);
      add(short, withoutKind(name), thing);
    }
  return {
    byWhole: said => whole.get(said),
    byName: said => whole.get(said) ?? short.get(said),
  };
}

function add<T>(index: Map<string, Set<T>>, name: string, thing: T) {
  const called = index.get(name);
  if (called) called.add(thing);
  else index.set(name, new Set([thing]));
}

/** What a name means that means one thing. */
export function only<T>(things: ReadonlySet<T> | undefined): T | undefined {
  const [first, second] = things ?? [];
  return second === undefined ? first : undefined;
}
