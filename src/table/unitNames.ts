import type {LooseWords, Unit} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {nameIndex, only} from './nameIndex.ts';

/** What a record may be joined by. */
export interface UnitName {
  readonly code?: string | null;
  readonly key?: string | null;
  readonly name?: LooseWords | null;
  readonly shortName?: LooseWords | null;
}

/** All that a unit is called: its names in both languages, long and short, and its key. */
export function namesOf({key, name, shortName}: UnitName): string[] {
  const names = [
    ...(typeof name === 'string' ? [name] : [name?.zh, name?.en]),
    ...(typeof shortName === 'string' ? [shortName] : [shortName?.zh, shortName?.en]),
    key,
  ];
  return names.filter((name): name is string => Boolean(name));
}

/** Finds the unit that a record means: undefined where none or more than one may be meant. */
export interface FindUnit {
  /** By its code, else by its name. */
  readonly unitOf: (record: UnitName) => Unit | undefined;
  /** By its code, in nine digits or the statistical twelve. */
  readonly byCode: (record: UnitName) => Unit | undefined;
  /** By its key or name, in full, short, in English, or without «镇», «街道» at its end. */
  readonly byName: (record: UnitName) => Unit | undefined;
}

/** What finds units of a district. */
export function unitFinder(units: readonly Unit[]): FindUnit {
  const codes = new Map(units.map(unit => [unit.code, unit]));
  const named = nameIndex(units, namesOf);
  const byCode = ({code}: UnitName) =>
    code ? (codes.get(code) ?? codes.get(code.replace(/^(\d{9})000$/, '$1'))) : undefined;
  const byName = ({key, name}: UnitName) => {
    const said = fold(key ?? textOf(name));
    return said ? only(named.byName(said)) : undefined;
  };
  return {byCode, byName, unitOf: record => byCode(record) ?? byName(record)};
}

/** What a record is called, for whoever looks for it: its name, else its key, else its code. */
export function calledIn({code, key, name}: UnitName): string {
  return textOf(name) || (key ?? code ?? '');
}

function textOf(name: LooseWords | null | undefined): string {
  return typeof name === 'object' ? (name?.zh ?? '') : (name ?? '');
}
