import {DistrictError} from './DistrictError.ts';
import type {Words} from './types.ts';

/** Takes what stands at a place of a file and gives it typed, or throws a DistrictError. */
export type Reader<T> = (value: unknown, place: string) => T;

/** What says more than this is broken or hostile; a page would hang over it, or show nothing else. */
const most = {characters: 1000, entries: 5000};

/**
 * What is not seen and yet acts: control characters but white space, what turns the direction of the
 * words around it, and halves of surrogate pairs, which no XML may hold.
 */
export const unseen = /(?!\s)[\p{Cc}\p{Cs}\p{Bidi_C}]/gu;

/** A string with something in it that can be seen, without what can't. */
export const text: Reader<string> = (value, place) => {
  const seen = typeof value === 'string' ? value.replace(unseen, '') : '';
  if (seen.trim() && seen.length <= most.characters) return seen;
  throw new DistrictError(
    place,
    value,
    `is not a text of 1 to ${most.characters} characters`,
  );
};

/** A finite number; zero is one. */
export const number: Reader<number> = (value, place) => {
  if (Number.isFinite(value)) return value as number;
  throw new DistrictError(place, value, 'is not a number');
};

/** True or false. */
export const flag: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  throw new DistrictError(place, value, 'is not true or false');
};

/** A CSS hex colour. */
export const hexColor: Reader<string> = (value, place) => {
  if (typeof value === 'string' && /^#([\da-f]{3}){1,2}$/i.test(value)) return value;
  throw new DistrictError(place, value, 'is not a colour like #1b7f5c');
};

/** Chinese words with or without English; a plain text stands for the Chinese. */
export const words: Reader<Words> = (value, place) =>
  typeof value === 'string'
    ? {zh: text(value, place)}
    : complete(fields({zh: text, en: text})(value, place), ['zh'], place);

/** One of the given texts. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, place) => {
    if (allowed.includes(value as T)) return value as T;
    throw new DistrictError(place, value, `is not one of ${allowed.join(', ')}`);
  };
}

/** A list, each entry read by `reader`. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > most.entries)
      throw new DistrictError(
        place,
        value,
        `is not a list of at most ${most.entries} entries`,
      );
    // A copy has no holes, which `map` would leave out.
    return [...(value as unknown[])].map((entry, i) => reader(entry, `${place}[${i}]`));
  };
}

/**
 * An object whose known fields are read by their readers. Missing and null fields are left
 * out, others are passed over: a newsroom may keep notes of its own in its file.
 */
export function fields<T extends object>(readers: {
  readonly [K in keyof T]-?: Reader<T[K]>;
}): Reader<Partial<T>> {
  return (value, place) => {
    const result: Partial<T> = {};
    let at = place;
    try {
      if (typeof value !== 'object' || !value || Array.isArray(value)) {
        throw new DistrictError(place, value, 'is not an object');
      }
      for (const key of Object.keys(readers) as (keyof T & string)[]) {
        at = place ? `${place}.${key}` : key;
        const field = (value as Partial<Record<string, unknown>>)[key];
        if (field != null) result[key] = readers[key](field, at);
      }
    } catch (error) {
      // A page's object may have a getter that throws, or be a proxy.
      throw error instanceof DistrictError
        ? error
        : new DistrictError(at, undefined, 'can be read here');
    }
    return result;
  };
}

/** The object itself when every field named is there; otherwise an error naming the first gap. */
export function complete<T extends object, K extends keyof T & string>(
  value: Partial<T>,
  required: readonly K[],
  place: string,
): Partial<T> & Pick<T, K> {
  for (const key of required) {
    if (value[key] === undefined) {
      throw new DistrictError(
        place ? `${place}.${key}` : key,
        undefined,
        'stands here; it is needed',
      );
    }
  }
  return value as Partial<T> & Pick<T, K>;
}
