import {dsvFormat} from 'd3-dsv';
import {DistrictError} from '../data/DistrictError.ts';
import type {Cluster} from '../data/types.ts';
import {labelledClusters, labelledRows, type LabelledRow} from './aboveHeadings.ts';
import {checkLength, type Cell} from './cells.ts';
import {columnOf, type Column} from './headings.ts';
import {place} from './place.ts';

/** What the headings of a table name; undefined where a column is passed over. */
export type Columns = readonly (Column | undefined)[];

/** A row with something in it, a cell for each heading. */
export interface Row {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table, above its headings and under them. */
export interface Rows {
  readonly above: readonly LabelledRow[];
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/**
 * The rows of a table, by the delimiter and under the headings that show the most known columns.
 *
 * @throws DistrictError when there are no headings, or more rows or longer cells than a page bears.
 */
export function readRows(text: string, clusters: readonly Cluster[]): Rows {
  const {rows, top, above, columns} = bestDivision(text, clusters);
  const headings = rows[top] ?? [];
  const filled = rows
    .map((cells, i) => ({cells, number: i + 1}))
    .slice(top + 1)
    .filter(({cells}) => cells.some(text => text.trim()));
  if (filled.length > most.rows) throw tooLong(filled[most.rows]!.number);
  return {
    above,
    headings,
    columns,
    rows: filled
      .map(({cells, number}) => ({
        number,
        cells: cellsOf(cells, headings, columns, number),
      }))
      .filter(({cells}) => cells.some(({text}) => text)),
  };
}

/** A table as one delimiter divides it, and which of its rows has the headings. */
interface Division {
  readonly rows: readonly (readonly string[])[];
  readonly top: number;
  readonly above: readonly LabelledRow[];
  readonly columns: Columns;
}

/** How far down the headings are looked for, under the title and notes. */
const rowsAbove = 20;

/** What has more than this is no table of towns, and a page would hang over it. */
const most = {lines: 100_000, rows: 5000, columns: 200, heading: 200, cell: 5000};

const tooLong = (row: number) =>
  new DistrictError(
    place(row),
    undefined,
    `is read from here on: a table has at most ${most.rows} rows`,
  );

/** The division by the delimiter that shows the most known columns, and its row of headings. */
function bestDivision(text: string, clusters: readonly Cluster[]): Division {
  // Empty ones may follow, as Excel leaves them, but to divide millions takes seconds.
  if (text.split('\n', most.lines + 1).length > most.lines) throw tooLong(most.lines);
  const [best] = [',', ';', '\t']
    .map(delimiter => dsvFormat(delimiter).parseRows(text))
    .flatMap(rows =>
      rows.slice(0, rowsAbove).map((row, top): Division => {
        const above = labelledRows(rows.slice(0, top).map(cellsAbove));
        const known = labelledClusters(above, clusters) ?? clusters;
        const columns = canBeHeadings(row)
          ? row.map(heading => columnOf(heading, known))
          : [];
        return {rows, top, above, columns};
      }),
    )
    .filter(({columns}) => columns.some(column => isNaming(column)))
    .sort((a, b) => known(b) - known(a));
  if (best) return {...best, columns: best.columns.map(once)};
  const first = text.split(/\r?\n/, 1)[0];
  throw new DistrictError(
    place(1),
    first,
    'is no row of headings; one column is to name the towns: name, code, 街镇',
  );
}

const canBeHeadings = (row: readonly string[]) =>
  row.length <= most.columns && row.every(({length}) => length <= most.heading);

const known = ({columns}: Division) => columns.filter(Boolean).length;

const isNaming = (column: Column | undefined) =>
  column && 'field' in column && ['code', 'key', 'name'].includes(column.field);

/** A column, unless an earlier one is the same. */
function once(column: Column | undefined, i: number, columns: Columns): Column | undefined {
  const same = (other: Column | undefined) =>
    JSON.stringify(other) === JSON.stringify(column);
  return columns.findIndex(same) < i ? undefined : column;
}

const cellsAbove = (cells: readonly string[], i: number): Cell[] =>
  cells
    .slice(0, most.columns)
    .map(text => ({text: text.slice(0, most.cell).trim(), place: place(i + 1)}));

function cellsOf(
  cells: readonly string[],
  headings: readonly string[],
  columns: Columns,
  row: number,
): Cell[] {
  return headings.map((heading, i) => {
    const cell = {text: (cells[i] ?? '').trim(), place: place(row, heading)};
    checkLength(cell, isList(columns[i]) ? most.cell : undefined);
    return cell;
  });
}

const isList = (column: Column | undefined) =>
  !column ||
  ('field' in column &&
    ['also', 'segments', 'parks', 'companies', 'sources'].includes(column.field));
