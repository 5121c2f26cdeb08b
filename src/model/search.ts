import type {Unit, Words} from '../data/types.ts';

/**
 * A text as it is compared: lower case, half-width, and nothing but its letters and digits without
 * their marks. The pinyin ü may be typed as v, u or itself.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([ln])v/g, '$1u');
}

/** Whether a name of the unit, its pinyin or the pinyin's initials begin with a folded text. */
export function beginsWith(unit: Unit, typed: string): boolean {
  return spellings(unit).some(words => fold(words.join('')).startsWith(typed));
}

/**
 * The units that a reader may mean: those whose spelling begins with the query or whose Chinese
 * name holds it; where there are none, those with a later word or syllable that begins with it.
 * An empty query means all of them.
 */
export function searchUnits<T extends Unit>(units: readonly T[], query: string): T[] {
  const typed = fold(query);
  const found = units.filter(
    unit =>
      beginsWith(unit, typed) ||
      namesIn(unit, 'zh').some(name => fold(name).includes(typed)),
  );
  return found.length ? found : units.filter(unit => hasWord(unit, typed));
}

/** What a unit may be found by, each spelling in its words; last, the initials of the pinyin. */
function spellings(unit: Unit): string[][] {
  const spelt = romanised(unit);
  const initials = spelt[0]!.map(syllable => syllable.slice(0, 1));
  return [...namesIn(unit, 'zh').map(name => [name]), ...spelt, initials];
}

function hasWord(unit: Unit, typed: string): boolean {
  // Not the initials: within a name, one letter would mean nearly every unit.
  return romanised(unit).some(words =>
    words.some((_, i) => fold(words.slice(i).join('')).startsWith(typed)),
  );
}

/** The pinyin, which may be empty, and the English names, each in its words. */
function romanised(unit: Unit): string[][] {
  const {pinyin = ''} = unit;
  return [pinyin, ...namesIn(unit, 'en')].map(name => name.split(' '));
}

function namesIn({name, shortName = name}: Unit, language: keyof Words): string[] {
  return [name[language], shortName[language]].filter(name => name !== undefined);
}
