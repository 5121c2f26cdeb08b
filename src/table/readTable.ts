import {DistrictError} from '../data/DistrictError.ts';
import type {Cluster, DistrictFile, DistrictInput} from '../data/types.ts';
import {fileFields} from './aboveHeadings.ts';
import {clustersInRows} from './clusters.ts';
import {decodeText} from './decodeText.ts';
import type {Column} from './headings.ts';
import {reportOf, type JoinReport} from './joinReport.ts';
import {recordIn} from './record.ts';
import {withoutKind} from './nameIndex.ts';
import {readRows, type Columns, type Row} from './rows.ts';
import {checkOnce, nameIn, unitsOf} from './rowUnits.ts';
import {unitFinder} from './unitNames.ts';

/** What a table says of a district. */
export interface Table {
  /** What it says of the whole, and the rows that are its units, as `data` takes them. */
  readonly data: DistrictInput;
  /** The row of each unit, as a spreadsheet counts. */
  readonly rows: readonly number[];
  /** The rows that are none, and the units without a row; of another district its boundaries tell. */
  readonly report: JoinReport;
  /** Codes that are no unit's of `base`, in rows that were joined by their names. */
  readonly strangeCodes: readonly StrangeCode[];
  /** Whether its clusters are what its rows name, not a list above its headings or those of `base`. */
  readonly clustersOfRows: boolean;
  /** The headings of columns that were passed over. */
  readonly unknownColumns: readonly string[];
}

/** A code that is no unit's, and the code of the unit that its row names. */
export interface StrangeCode {
  readonly row: number;
  readonly code: string;
  readonly instead: string;
}

/**
 * Reads a table of records, one row a town: CSV or TSV, by comma, semicolon or tab, in UTF-8 or
 * GB18030, under headings in English or Chinese. Above them may stand, a row each, what it says of the
 * whole: title, date, who compiled it, clusters. Other rows there are passed over.
 *
 * A table that names there a district other than `base` is a whole file, its rows the records of units
 * that boundaries bring. Else a row that matches no unit does not stop the others: newsrooms paste
 * tables with a total at their foot or a town of the next district, and the map should show what is
 * right. Such rows stand in the report. An empty cell says nothing, and what the map knows stays. A
 * cell that can't be right stops all, as a wrong fact must not be drawn.
 *
 * @param base the district whose units the rows are joined to.
 * @throws DistrictError naming the row, as a spreadsheet counts, and the column.
 */
export function readTable(
  bytes: Uint8Array,
  base: Pick<DistrictFile, 'district' | 'units' | 'clusters'>,
): Table {
  const {above, rows, headings, columns: read} = readRows(decodeText(bytes), base.clusters);
  const file = fileFields(above, base.clusters);
  const {district} = base;
  const isBase = !file.district || isSame(file.district, district);
  const own = isBase || file.clusters ? undefined : ownClusters(rows, read, base.clusters);
  const clusters = file.clusters ?? own ?? base.clusters;
  // Beside clusters of its own, a column that is called as one of the base's is none of amounts.
  const columns = own ? read.map(column => among(column, own)) : read;
  if (!isBase && !read.some(tellsClusters))
    throw new DistrictError(
      '',
      undefined,
      'in the headings tells which cluster leads; name a column 主导产业集群 (cluster), or the columns of amounts after the clusters in a row above that begins with 集群 (clusters)',
    );
  const named = rows.map(row => ({...row, name: nameIn(row, columns)}));
  const finder = unitFinder(base.units);
  const units = isBase ? unitsOf(named, finder) : undefined;
  if (!isBase) checkOnce(named);
  const matched = named.flatMap(({name, ...row}, i) => {
    const code = units?.[i]?.code;
    return units ? (code ? [{row, name: {code}}] : []) : [{row, name}];
  });
  if (!matched.length)
    throw new DistrictError(
      '',
      undefined,
      isBase
        ? `in this table is a town of the map, such as ${base.units[0]!.name.zh}; that of another district names it above its headings, in a row that begins with 地区 (district), beside those of 标题 (title), 截至 (as of) and 编制 (compiled)`
        : 'stands under the headings',
    );
  return {
    data: {
      ...file,
      ...(file.district && isBase && {district}),
      ...(own && {clusters}),
      units: matched.map(({row, name}) => ({...name, ...recordIn(row, columns, clusters)})),
    },
    rows: matched.map(({row}) => row.number),
    report: units
      ? reportOf(
          named.map(({name, number}) => ({...name, row: number})),
          units,
          base.units,
        )
      : {unmatched: [], missing: []},
    strangeCodes: named.flatMap(({name, number}, i) => {
      const {code: instead} = units?.[i] ?? {};
      return name.code && instead && !finder.byCode(name)
        ? [{row: number, code: name.code, instead}]
        : [];
    }),
    clustersOfRows: own !== undefined,
    unknownColumns: headings.filter((heading, i) => heading.trim() && !columns[i]),
  };
}

/** Whether two are one district, by code or by name, with or without «区» at its end. */
function isSame(one: DistrictFile['district'], other: DistrictFile['district']): boolean {
  const named = ({name}: DistrictFile['district']) =>
    [name.zh, name.en ?? ''].filter(Boolean).map(withoutKind);
  return (
    one.code.replace(/^(\d{6})0+$/, '$1') === other.code ||
    named(one).some(name => named(other).includes(name))
  );
}

/** The clusters that the rows name; undefined where columns of amounts are all that tells of any. */
function ownClusters(rows: readonly Row[], columns: Columns, known: readonly Cluster[]) {
  const hasAmounts = columns.some(column => column && 'cluster' in column);
  return clustersInRows(rows, columns, known) ?? (hasAmounts ? undefined : []);
}

const among = (column: Column | undefined, clusters: readonly Cluster[]) =>
  column && 'cluster' in column && !clusters.some(({key}) => key === column.cluster)
    ? undefined
    : column;

const tellsClusters = (column: Column | undefined) =>
  column && ('cluster' in column || column.field === 'cluster');
