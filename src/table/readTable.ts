import {DistrictError} from '../data/DistrictError.ts';
import type {DistrictFile, DistrictInput} from '../data/types.ts';
import {decodeText} from './decodeText.ts';
import {reportOf, type JoinReport} from './joinReport.ts';
import {recordIn} from './record.ts';
import {readRows} from './rows.ts';
import {nameIn, unitsOf} from './rowUnits.ts';
import {unitFinder} from './unitNames.ts';

/** What a table says of a district. */
export interface Table {
  /** The rows that are units of the district, each under its unit's code, as `data` takes them. */
  readonly data: DistrictInput;
  /** The row of each of them, as a spreadsheet counts. */
  readonly rows: readonly number[];
  /** The rows that are none, and the units without a row. */
  readonly report: JoinReport;
  /** The headings of columns that were passed over. */
  readonly unknownColumns: readonly string[];
}

/**
 * Reads a table of records, one row a town: CSV or TSV, by comma, semicolon or tab, in UTF-8 or
 * GB18030, under headings in English or Chinese. Rows above the headings are passed over.
 *
 * A row that matches no unit does not stop the others: newsrooms paste tables with a total at
 * their foot or a town of the next district, and the map should show what is right. Such rows stand
 * in the report. An empty cell says nothing, and what the map knows stays. A cell that can't be
 * right stops all, as a wrong fact must not be drawn.
 *
 * @param base the district whose units the rows are joined to.
 * @throws DistrictError naming the row, as a spreadsheet counts, and the column.
 */
export function readTable(
  bytes: Uint8Array,
  base: Pick<DistrictFile, 'units' | 'clusters'>,
): Table {
  const {rows, headings, columns} = readRows(decodeText(bytes), base.clusters);
  const named = rows.map(row => ({...row, name: nameIn(row, columns)}));
  const units = unitsOf(named, unitFinder(base.units));
  const matched = named.flatMap((row, i) => {
    const unit = units[i];
    return unit ? [{...row, unit}] : [];
  });
  if (!matched.length)
    throw new DistrictError(
      '',
      undefined,
      `in this table is a town of the map, such as ${base.units[0]!.name.zh}; another district is drawn from a whole file (JSON), not from a table`,
    );
  return {
    data: {
      units: matched.map(({unit, ...row}) => ({
        code: unit.code,
        ...recordIn(row, columns, base.clusters),
      })),
    },
    rows: matched.map(({number}) => number),
    report: reportOf(
      named.map(({name, number}) => ({...name, row: number})),
      units,
      base.units,
    ),
    unknownColumns: headings.filter((heading, i) => heading.trim() && !columns[i]),
  };
}
