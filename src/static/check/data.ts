import {BoundariesError} from '../../boundaries/BoundariesError.ts';
import {joinBoundaries} from '../../boundaries/joinBoundaries.ts';
import type {NamedBoundaries} from '../../boundaries/readBoundaries.ts';
import {DistrictError} from '../../data/DistrictError.ts';
import {layOver} from '../../data/layOver.ts';
import {parseDistrict, type ParsedFile} from '../../data/parse.ts';
import {minhangBoundaries} from '../../minhang/boundaries.ts';
import {minhang} from '../../minhang/district.ts';
import {joinReport, type Unmatched} from '../../table/joinReport.ts';
import {readTable, type Table} from '../../table/readTable.ts';
import {sayMissing, sayUnmatched} from '../../table/sayJoinReport.ts';
import {colorFindings} from './alike.ts';
import {codeFindings, impossible, isPossible} from './codes.ts';
import type {Finding} from './Finding.ts';
import {leadFindings} from './leads.ts';
import {lengthFindings} from './lengths.ts';
import {sourceFindings} from './sources.ts';
import {unreadFindings} from './unread.ts';

/**
 * What is to be mended in a district file (JSON) or a part of one, before a page shows it.
 *
 * @param shapes the boundaries that it is joined to, where they are not the bundled ones.
 */
export function jsonFindings(text: string, shapes?: NamedBoundaries): Finding[] {
  return orFormat(() => {
    const given = parseJson(text);
    const file = parseDistrict(given, minhang.clusters);
    return [
      ...unreadFindings(given, file),
      ...(shapes ? joinedFindings(file, shapes) : fileFindings(file, i => `units[${i}]`)),
    ];
  });
}

/** The same for a table of records; the places are its rows. */
export function tableFindings(bytes: Uint8Array, shapes?: NamedBoundaries): Finding[] {
  return orFormat(() => {
    const table = readTable(bytes, minhang);
    const file = parseDistrict(table.data, minhang.clusters);
    return [
      ...table.unknownColumns.map((heading): Finding => {
        const message = `"${heading}" is no column that is read; it is passed over`;
        return {kind: 'column', place: heading, message};
      }),
      ...table.strangeCodes.map(({row, code, instead}): Finding => {
        const place = placeOfRow(row);
        if (!isPossible(code, minhang.district.code))
          return impossible(place, code, minhang.district.code);
        const message = `"${code}" is no unit's code; that of the unit which the row names is ${instead}`;
        return {kind: 'code', place, message};
      }),
      ...(shapes
        ? joinedFindings(file, shapes, table)
        : [
            ...table.report.unmatched.map(rowFinding),
            ...fileFindings(file, i => placeOfRow(table.rows[i])),
          ]),
    ];
  });
}

const placeOfRow = (row = 0) => `row ${row}`;

/** A row of no unit of the bundled district. */
function rowFinding({row, ...entry}: Unmatched): Finding {
  const place = placeOfRow(row);
  const {record} = entry;
  return /^\d+$/.test(record) && !isPossible(record, minhang.district.code)
    ? impossible(place, record, minhang.district.code)
    : {kind: 'join', place, message: sayUnmatched(entry, 'en')};
}

/** The findings in a file that was read, or in a table, on boundaries of its own. */
function joinedFindings(
  parsed: ParsedFile,
  shapes: NamedBoundaries,
  table?: Table,
): Finding[] {
  const {file, boundaries, report} = joinBoundaries(parsed, shapes, minhang, table);
  const placeOf = (i: number, field?: string) =>
    (table ? placeOfRow(table.rows[i]) : `units[${i}]`) + (field ? `.${field}` : '');
  // A row of no unit is told of once.
  const strange = new Set(
    report.unmatched.map(({row}) => (row === undefined ? undefined : placeOfRow(row))),
  );
  return [
    ...report.unmatched.map(({row, ...entry}): Finding => {
      const place = row === undefined ? 'units' : placeOfRow(row);
      return {kind: 'join', place, message: sayUnmatched(entry, 'en')};
    }),
    ...report.missing.map((entry): Finding => {
      return {kind: 'join', place: 'units', message: sayMissing(entry, 'en')};
    }),
    ...codeFindings(parsed, file),
    ...[
      ...sourceFindings(parsed.units ?? [], placeOf),
      ...leadFindings(parsed, file.clusters, placeOf),
      ...lengthFindings(parsed, placeOf),
    ].filter(({place}) => !strange.has(place.split('.', 1)[0])),
    ...colorFindings(file, boundaries),
  ];
}

/** The findings in a file that was read; units that are not on the map are told of once. */
function fileFindings(file: ParsedFile, rowOf: (i: number) => string): Finding[] {
  const {units = []} = file;
  const district = file.district ?? minhang.district;
  const strange = units.map(unit => joinReport({units: [unit]}, minhang).unmatched[0]);
  if (district.code !== minhang.district.code && units.length && strange.every(Boolean))
    return [elsewhere(district.code)];
  const places = units.map((_, i) => rowOf(i)).filter((_, i) => !strange[i]);
  const known = {...file, ...(file.units && {units: units.filter((_, i) => !strange[i])})};
  const whole = layOver(known, minhang);
  const placeOf = (i: number, field?: string) => places[i]! + (field ? `.${field}` : '');
  return [
    ...strange.flatMap((entry, i): Finding[] => {
      if (!entry) return [];
      const {code} = units[i]!;
      return code && !isPossible(code, district.code)
        ? [impossible(rowOf(i), code, district.code)]
        : [{kind: 'join', place: rowOf(i), message: sayUnmatched(entry, 'en')}];
    }),
    ...(file.district ? joinReport(file, minhang).missing : [])
      // One that a record is thought to mean is told of there.
      .filter(({suggestion}) => suggestion === undefined)
      .map((entry): Finding => {
        return {kind: 'join', place: 'units', message: sayMissing(entry, 'en')};
      }),
    ...codeFindings(file, whole),
    ...sourceFindings(known.units ?? [], placeOf),
    ...leadFindings(known, whole.clusters, placeOf),
    ...lengthFindings(known, placeOf),
    ...colorFindings(whole, minhangBoundaries),
  ];
}

/** That a file is of another district, which one by one its units would hide. */
function elsewhere(code: string): Finding {
  const message = `none of them is a unit of ${minhang.district.code}; a file of ${code} is checked on its own boundaries: --boundaries FILE`;
  return {kind: 'join', place: 'units', message};
}

function orFormat(find: () => Finding[]): Finding[] {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof DistrictError || error instanceof BoundariesError)) throw error;
    const message = error.message.slice(error.place ? error.place.length + 2 : 0);
    return [{kind: 'format', place: error.place, message}];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DistrictError(
      '',
      text.slice(0, 40),
      `is no JSON: ${(error as Error).message}`,
    );
  }
}
