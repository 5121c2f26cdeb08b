import type {LooseWords, Unit} from '../data/types.ts';
import {fold} from '../model/search.ts';

/** What a record may be joined by. */
export interface UnitName {
  readonly code?: string | null;
  readonly key?: string | null;
  readonly name?: LooseWords | null;
}

/** What a name may leave out: the kind of unit. An industrial zone is none that a name spares. */
const kinds = /(街道|镇|乡|subdistrict|town|township)$/;

/** A folded name without the kind of unit at its end. */
export function withoutKind(folded: string): string {
  return folded.replace(kinds, '') || folded;
}

/** All that a unit is called, folded: its names in both languages, long and short, and its key. */
export function namesOf({key, name, shortName}: Omit<Unit, 'code'>): string[] {
  const names = [name.zh, shortName?.zh, name.en, shortName?.en, key];
  return names.filter((name): name is string => Boolean(name)).map(fold);
}

/**
 * The unit that a record means: by its code, in nine digits or the statistical twelve, else by its
 * key or name, in full, short, in English, or without «镇», «街道» at its end. Undefined where none
 * or more than one may be meant.
 */
export function unitOf(record: UnitName, units: readonly Unit[]): Unit | undefined {
  return byCode(record, units) ?? byName(record, units);
}

/** The unit with the record's code. */
export function byCode({code}: UnitName, units: readonly Unit[]): Unit | undefined {
  return units.find(unit => code === unit.code || code === `${unit.code}000`);
}

/** The unit with the record's key or name. */
export function byName(record: UnitName, units: readonly Unit[]): Unit | undefined {
  const said = fold(record.key ?? textOf(record.name));
  if (!said) return undefined;
  const named = units.filter(unit => namesOf(unit).includes(said));
  const called = named.length
    ? named
    : units.filter(unit => namesOf(unit).map(withoutKind).includes(said));
  return called.length === 1 ? called[0] : undefined;
}

/** What a record is called, for whoever looks for it: its name, else its key, else its code. */
export function calledIn({code, key, name}: UnitName): string {
  return textOf(name) || (key ?? code ?? '');
}

function textOf(name: LooseWords | null | undefined): string {
  return typeof name === 'object' ? (name?.zh ?? '') : (name ?? '');
}
