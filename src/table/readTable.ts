import {dsvFormat} from 'd3-dsv';
import {DistrictError} from '../data/DistrictError.ts';
import type {
  Cluster,
  DistrictFile,
  DistrictInput,
  LooseWords,
  Unit,
} from '../data/types.ts';
import {
  readCluster,
  readEvidence,
  readList,
  readNumber,
  readSources,
  type Cell,
} from './cells.ts';
import {decodeText} from './decodeText.ts';
import {columnOf, type Column, type Field} from './headings.ts';
import {reportOf, type JoinReport} from './joinReport.ts';
import {namesOf, unitFinder, type FindUnit, type UnitName} from './unitNames.ts';

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

type UnitInput = NonNullable<DistrictInput['units']>[number];

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
  const {rows, top, columns} = bestReading(decodeText(bytes), base.clusters);
  const headings = rows[top] ?? [];
  const filled = rows
    .map((cells, i) => ({cells, number: i + 1}))
    .slice(top + 1)
    .filter(({cells}) => cells.some(text => text.trim()));
  if (filled.length > most.rows) throw tooLong(filled[most.rows]!.number);
  const nonEmpty = filled
    .map(({cells, number}): Row => ({number, cells: cellsOf(cells, headings, number)}))
    .filter(({cells}) => cells.some(({text}) => text));
  const named = nonEmpty.map(row => ({...row, name: nameIn(row, columns)}));
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
      units: matched.map(({unit, cells}) => ({
        code: unit.code,
        ...record(cells, columns, base.clusters),
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

interface Row {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A table as one delimiter divides it, and which of its rows has the headings. */
interface Division {
  readonly rows: readonly (readonly string[])[];
  readonly top: number;
  readonly columns: readonly (Column | undefined)[];
}

/** How far down the headings are looked for, under a title or notes. */
const rowsAbove = 10;

/** What has more than this is no table of towns, and a page would hang over it. */
const most = {lines: 100_000, rows: 5000, columns: 200, heading: 200, cell: 5000};

const tooLong = (row: number) =>
  new DistrictError(
    place(row),
    undefined,
    `is read from here on: a table has at most ${most.rows} rows`,
  );

/** The division by the delimiter that shows the most known columns, and its row of headings. */
function bestReading(text: string, clusters: readonly Cluster[]): Division {
  // Empty ones may follow, as Excel leaves them, but to divide millions takes seconds.
  if (text.split('\n', most.lines + 1).length > most.lines) throw tooLong(most.lines);
  const [best] = [',', ';', '\t']
    .map(delimiter => dsvFormat(delimiter).parseRows(text))
    .flatMap(rows =>
      rows.slice(0, rowsAbove).map((row, top): Division => {
        const columns = canBeHeadings(row)
          ? row.map(heading => columnOf(heading, clusters))
          : [];
        return {rows, top, columns};
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
function once(
  column: Column | undefined,
  i: number,
  columns: readonly (Column | undefined)[],
): Column | undefined {
  const same = (other: Column | undefined) =>
    JSON.stringify(other) === JSON.stringify(column);
  return columns.findIndex(same) < i ? undefined : column;
}

function cellsOf(
  cells: readonly string[],
  headings: readonly string[],
  row: number,
): Cell[] {
  return headings.map((heading, i) => {
    const cell = {text: (cells[i] ?? '').trim(), place: place(row, heading)};
    if (cell.text.length <= most.cell) return cell;
    throw new DistrictError(
      cell.place,
      cell.text,
      `is longer than ${most.cell} characters`,
    );
  });
}

/** Where a cell stands: 第3行「主导产业集群」, row 3. */
function place(row: number, heading?: string): string {
  return `第${row}行${heading ? `「${heading.trim()}」` : ''} (row ${row})`;
}

function cellOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  field: Field,
  english = false,
): Cell | undefined {
  const i = columns.findIndex(
    column =>
      column && 'field' in column && column.field === field && column.english === english,
  );
  return cells[i]?.text ? cells[i] : undefined;
}

/** What a row's unit is called; its English name where it has no other. */
function nameIn({cells}: Row, columns: readonly (Column | undefined)[]): UnitName {
  const [code, key, name] = (['code', 'key', 'name'] as const).map(
    field => cellOf(cells, columns, field)?.text,
  );
  const en = cellOf(cells, columns, 'name', true)?.text;
  const said = name && en ? {zh: name, en} : (name ?? en);
  return {...(code && {code}), ...(key && {key}), ...(said && {name: said})};
}

/**
 * The unit of each row. Once a code of the table is a unit's, a row of another code is none, whatever
 * its name: a table of all Shanghai has a 虹桥 in Changning, too.
 *
 * @throws DistrictError when a row's code and names mean two units, or two rows mean one.
 */
function unitsOf(
  rows: readonly (Row & {readonly name: UnitName})[],
  {byCode, byName}: FindUnit,
): readonly (Unit | undefined)[] {
  const hasCodes = rows.some(({name}) => byCode(name));
  const seen = new Map<string, number>();
  return rows.map(({name, number}) => {
    const unit = byCode(name) ?? (hasCodes && name.code ? undefined : byName(name));
    if (!unit) return undefined;
    const other = namesOf(name).find(said => {
      const called = byName({name: said});
      return called && called !== unit;
    });
    if (other !== undefined)
      throw new DistrictError(
        place(number),
        other,
        `is not the name of ${name.code ?? unit.name.zh}`,
      );
    const earlier = seen.get(unit.code);
    if (earlier !== undefined)
      throw new DistrictError(
        place(number),
        unit.name.zh,
        `stands in row ${earlier} already`,
      );
    seen.set(unit.code, number);
    return unit;
  });
}

/** What the cells of a row say, under the names of the district file. */
function record(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  clusters: readonly Cluster[],
): Omit<UnitInput, 'code'> {
  const at = (field: Field, english?: boolean) => cellOf(cells, columns, field, english);
  const read = <T>(field: Field, reader: (cell: Cell) => T) => {
    const cell = at(field);
    return cell && {[field]: reader(cell)};
  };
  return {
    ...read('cluster', cell => readCluster(cell, clusters)),
    ...amountsIn(cells, columns),
    ...read('also', cell =>
      readList(cell).map(text => readCluster({...cell, text}, clusters)),
    ),
    ...read('leading', cell => words(cell.text, at('leading', true)?.text)),
    ...read('segments', cell => segments(cell, at('segments', true))),
    ...read('parks', readList),
    ...read('companies', readList),
    ...read('evidence', readEvidence),
    ...read('caveat', cell => words(cell.text, at('caveat', true)?.text)),
    ...read('sources', readSources),
  };
}

/** The amounts in the columns that are named by clusters. */
function amountsIn(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
): Pick<UnitInput, 'amounts'> {
  const amounts = columns.flatMap((column, i) => {
    const cell = cells[i];
    if (!column || !('cluster' in column) || !cell?.text) return [];
    const amount = readNumber(cell);
    return amount === undefined ? [] : [[column.cluster, amount] as const];
  });
  return amounts.length ? {amounts: Object.fromEntries(amounts)} : {};
}

const words = (zh: string, en: string | undefined): LooseWords => (en ? {zh, en} : zh);

function segments(chinese: Cell, english: Cell | undefined): LooseWords[] {
  const zh = readList(chinese);
  const en = english && readList(english);
  if (en && en.length !== zh.length)
    throw new DistrictError(
      english.place,
      english.text,
      `has ${en.length} entries, not the ${zh.length} of the Chinese`,
    );
  return zh.map((word, i) => words(word, en?.[i]));
}
