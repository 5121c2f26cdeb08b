import type {Cluster, DistrictInput, LooseWords} from '../data/types.ts';
import {
  readCluster,
  readEvidence,
  readList,
  readNumber,
  readPairs,
  readSources,
  saysNone,
  type Cell,
} from './cells.ts';
import type {Field} from './headings.ts';
import type {Columns, Row} from './rows.ts';

type UnitInput = NonNullable<DistrictInput['units']>[number];

/** What the cells of a row say, under the names of the district file. */
export function recordIn(
  {cells}: Row,
  columns: Columns,
  clusters: readonly Cluster[],
): Omit<UnitInput, 'code'> {
  const at = (field: Field, english?: boolean) => cellOf(cells, columns, field, english);
  const read = <T>(field: Field, reader: (cell: Cell) => T) => {
    const cell = at(field);
    return cell && {[field]: reader(cell)};
  };
  return {
    ...(saysNone(at('cluster')?.text ?? '')
      ? {}
      : read('cluster', cell => readCluster(cell, clusters))),
    ...amountsIn(cells, columns),
    ...read('also', cell =>
      readList(cell)
        .filter(text => !saysNone(text))
        .map(text => readCluster({...cell, text}, clusters)),
    ),
    ...read('leading', cell => words(cell.text, at('leading', true)?.text)),
    ...read('segments', cell => {
      const english = at('segments', true);
      return readPairs(readList(cell), english && readList(english), english);
    }),
    ...read('parks', readList),
    ...read('companies', readList),
    ...read('evidence', readEvidence),
    ...read('caveat', cell => words(cell.text, at('caveat', true)?.text)),
    ...read('sources', readSources),
  };
}

/** The amounts in the columns that are named by clusters. */
function amountsIn(cells: readonly Cell[], columns: Columns): Pick<UnitInput, 'amounts'> {
  const amounts = columns.flatMap((column, i) => {
    const cell = cells[i];
    if (!column || !('cluster' in column) || !cell?.text) return [];
    const amount = readNumber(cell);
    return amount === undefined ? [] : [[column.cluster, amount] as const];
  });
  return amounts.length ? {amounts: Object.fromEntries(amounts)} : {};
}

const words = (zh: string, en: string | undefined): LooseWords => (en ? {zh, en} : zh);

/** The cell of a field in a row, or of its English; undefined where it is empty or missing. */
export function cellOf(
  cells: readonly Cell[],
  columns: Columns,
  field: Field,
  english = false,
): Cell | undefined {
  const i = columns.findIndex(
    column =>
      column && 'field' in column && column.field === field && column.english === english,
  );
  return cells[i]?.text ? cells[i] : undefined;
}
