import {distance} from 'fastest-levenshtein';
import type {Unit, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {calledIn, namesOf, unitOf, withoutKind, type UnitName} from './unitNames.ts';

/** What a table or file and a district do not share. */
export interface JoinReport {
  /** Records of no unit on the map. */
  readonly unmatched: readonly Unmatched[];
  /** Units without a record. */
  readonly missing: readonly Missing[];
}

export interface Unmatched {
  /** The record's name, key or code, as it stands there. */
  readonly record: string;
  /** The table's row, counted as a spreadsheet counts. */
  readonly row?: number;
  /** The unit that may be meant; missing where none is near or two are equally so. */
  readonly suggestion?: UnitOnMap;
}

export interface Missing {
  readonly unit: UnitOnMap;
  /** The record that may be this unit's. */
  readonly suggestion?: string;
}

export interface UnitOnMap {
  readonly code: string;
  readonly name: Words;
}

/**
 * What did not match on either side, each with what may be meant.
 *
 * @param file what names units: a district file, a part of one, or a table's rows.
 * @param district what is on the map.
 */
export function joinReport(
  {
    units: records = [],
  }: {
    readonly units?: readonly (UnitName & {readonly row?: number})[] | null;
  },
  {units}: {readonly units: readonly Unit[]},
): JoinReport {
  const matches = (records ?? []).map(record => unitOf(record, units));
  const free = units.filter(unit => !matches.includes(unit));
  const unmatched = (records ?? [])
    .filter((_, i) => !matches[i])
    .map((record): Unmatched => {
      const nearest = nearestUnit(record, units);
      return {
        record: calledIn(record),
        ...(record.row !== undefined && {row: record.row}),
        ...(nearest && {suggestion: onMap(nearest)}),
      };
    });
  const missing = free.map((unit): Missing => {
    const meant = unmatched.find(({suggestion}) => suggestion?.code === unit.code);
    return {unit: onMap(unit), ...(meant && {suggestion: meant.record})};
  });
  return {unmatched, missing};
}

const onMap = ({code, name}: Unit): UnitOnMap => ({code, name});

/**
 * The unit whose names take the fewest edits (Levenshtein), those of the kind of unit counting last:
 * «浦锦镇» is 浦锦街道 before it is 浦江镇. None where more than a third would change, or on a tie.
 */
function nearestUnit(record: UnitName, units: readonly Unit[]): Unit | undefined {
  const isName = Boolean(record.name ?? record.key);
  const said = fold(calledIn(record));
  if (!said) return undefined;
  const [first, second] = units
    .map(unit => ({unit, ...edits(said, isName ? namesOf(unit) : [unit.code])}))
    .sort((a, b) => a.core - b.core || a.whole - b.whole);
  if (!first || first.core > Math.ceil(withoutKind(said).length / 3)) return undefined;
  const tied = second && first.core === second.core && first.whole === second.whole;
  return tied ? undefined : first.unit;
}

function edits(said: string, names: readonly string[]) {
  return {
    core: Math.min(...names.map(name => distance(withoutKind(said), withoutKind(name)))),
    whole: Math.min(...names.map(name => distance(said, name))),
  };
}
