import {distance} from 'fastest-levenshtein';
import type {Unit, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {withoutKind} from './nameIndex.ts';
import {calledIn, namesOf, unitFinder, type UnitName} from './unitNames.ts';

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

/** A record as a report tells of it. */
export type Reported = UnitName & {readonly row?: number};

/** For so many records what may be meant is looked for: a reader of a report reads no more. */
const most = 50;

/**
 * What did not match on either side, each with what may be meant.
 *
 * @param file what names units: a district file, a part of one, or a table's rows.
 * @param district what is on the map.
 */
export function joinReport(
  {units: records}: {readonly units?: readonly Reported[] | null},
  {units}: {readonly units: readonly Unit[]},
): JoinReport {
  const {unitOf} = unitFinder(units);
  return reportOf(records ?? [], (records ?? []).map(unitOf), units);
}

/** The same where the matches are known: the unit of each record, in their order. */
export function reportOf(
  records: readonly Reported[],
  matches: readonly (Unit | undefined)[],
  units: readonly Unit[],
): JoinReport {
  const matched = new Set(matches);
  const strange = records.filter((_, i) => !matches[i]);
  const nearest = nearestUnits(strange.slice(0, most), units);
  const unmatched = strange.map((record, i): Unmatched => {
    const near = nearest[i];
    return {
      record: calledIn(record),
      ...(record.row !== undefined && {row: record.row}),
      ...(near && {suggestion: onMap(near)}),
    };
  });
  const meant = new Map(
    [...unmatched].reverse().map(({record, suggestion}) => [suggestion?.code, record]),
  );
  const missing = units
    .filter(unit => !matched.has(unit))
    .map((unit): Missing => {
      const suggestion = meant.get(unit.code);
      return {unit: onMap(unit), ...(suggestion !== undefined && {suggestion})};
    });
  return {unmatched, missing};
}

const onMap = ({code, name}: Unit): UnitOnMap => ({code, name});

/** The unit nearest to each record. */
function nearestUnits(records: readonly Reported[], units: readonly Unit[]) {
  if (!records.length) return [];
  const called = units.map(unit => ({
    unit,
    names: namesOf(unit).map(spelling),
    code: [spelling(unit.code)],
  }));
  return records.map(record => {
    const isName = Boolean(record.name ?? record.key);
    const said = spelling(calledIn(record));
    return said.whole
      ? nearest(
          said,
          called.map(({unit, names, code}) => ({unit, names: isName ? names : code})),
        )
      : undefined;
  });
}

interface Spelling {
  readonly whole: string;
  /** Without the kind of unit. */
  readonly core: string;
}

function spelling(name: string): Spelling {
  // A name that is longer is a mistake, and comparing such ones takes long.
  const start = name.slice(0, 100);
  return {whole: fold(start), core: withoutKind(start)};
}

/**
 * The unit whose names take the fewest edits (Levenshtein), those of the kind of unit counting last:
 * «浦锦镇» is 浦锦街道 before it is 浦江镇. None where more than a third would change, or on a tie.
 */
function nearest(
  said: Spelling,
  units: readonly {readonly unit: Unit; readonly names: readonly Spelling[]}[],
): Unit | undefined {
  const limit = Math.ceil(said.core.length / 3);
  // Names of another length take at least as many edits as they differ by.
  const isNear = ({core}: Spelling) => Math.abs(core.length - said.core.length) <= limit;
  const [first, second] = units
    .filter(({names}) => names.some(isNear))
    .map(({unit, names}) => ({
      unit,
      core: fewest(
        said.core,
        names.map(({core}) => core),
      ),
      whole: fewest(
        said.whole,
        names.map(({whole}) => whole),
      ),
    }))
    .filter(({core}) => core <= limit)
    .sort((a, b) => a.core - b.core || a.whole - b.whole);
  const tied = second && first?.core === second.core && first.whole === second.whole;
  return tied ? undefined : first?.unit;
}

const fewest = (said: string, names: readonly string[]) =>
  Math.min(...names.map(name => distance(said, name)));
