import {OptionError, type RenderOptions} from './options.ts';
import type {PictureSources} from './pictureFrom.ts';

/** How a value is given: what holds for it, and what is said of one for which it does not. */
const kinds = {
  text: {holds: value => typeof value === 'string', said: 'a text'},
  keys: {
    holds: value => typeof value === 'string',
    said: 'a text; write the keys as one, with spaces between them',
  },
  address: {
    holds: value => typeof value === 'string',
    said: 'an address, and only that can be written into a page; name a file',
  },
  number: {holds: value => typeof value === 'number', said: 'a number'},
  flag: {holds: value => typeof value === 'boolean', said: 'true or false'},
  object: {holds: isObject, said: 'an object; read the file first'},
  table: {
    holds: value => isObject(value) && 'data' in value && 'report' in value,
    said: 'what readTable gives; read the file with it first',
  },
  texts: {
    holds: value => Array.isArray(value) && value.every(entry => typeof entry === 'string'),
    said: 'a list of texts',
  },
} satisfies Readonly<
  Record<string, {readonly holds: (value: unknown) => boolean; readonly said: string}>
>;

/** The one kind of value that each option takes. */
export type Kinds<Options> = {
  readonly [Name in keyof Required<Options>]: keyof typeof kinds;
};

const sources: Kinds<PictureSources> = {
  data: 'object',
  boundaries: 'object',
  boundariesObject: 'text',
  table: 'table',
  crs: 'text',
};

/** What every map takes, in a page or as a picture. */
export const shownKinds: Kinds<Omit<RenderOptions, keyof PictureSources | 'width'>> = {
  selected: 'text',
  highlight: 'keys',
  show: 'keys',
  patterns: 'flag',
  theme: 'text',
  lang: 'text',
  approvalNumber: 'text',
  heading: 'text',
  caption: 'text',
};

/** What every still picture takes. */
export const stillKinds: Kinds<RenderOptions> = {
  ...sources,
  ...shownKinds,
  width: 'number',
};

/**
 * Makes sure that all options are known and each value is of its kind; undefined means none.
 *
 * @param remedies what to do in the place of an option that others take, by its name.
 * @throws OptionError naming the first that is not.
 */
export function checkOptions<Options extends object>(
  options: Options,
  known: Kinds<Options>,
  remedies: ReadonlyMap<string, string> = new Map(),
): void {
  if (!isObject(options) || Array.isArray(options))
    throw new OptionError(
      `options: ${shown(options)} is not an object of options, such as {lang: 'en'}`,
    );
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(known, name))
      throw new OptionError(
        `${name}: ${remedies.get(name) ?? remedyOf(name, Object.keys(known))}`,
      );
    const {holds, said} = kinds[known[name as keyof Options]];
    if (!holds(value)) throw new OptionError(`${name}: ${shown(value)} is not ${said}`);
  }
}

/** The name that is meant, where it is only written another way, such as `approval-number`. */
function remedyOf(name: string, known: readonly string[]): string {
  const meant = known.find(other => letters(other) === letters(name));
  return meant
    ? `this option is written ${meant}`
    : `there is no such option; choose from ${known.join(', ')}`;
}

const letters = (name: string) => name.replace(/[-_ ]/g, '').toLowerCase();

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A value as the message quotes it: short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (isObject(value)) return 'an object';

  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
