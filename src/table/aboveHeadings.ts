import {DistrictError} from '../data/DistrictError.ts';
import type {ParsedFile} from '../data/parse.ts';
import type {Cluster, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {checkCount, checkLength, readDate, readPairs, type Cell} from './cells.ts';
import {namedClusters} from './clusters.ts';
import {inEnglish} from './headings.ts';

/** What rows above the headings may say of the file that the table is. */
export type FileFields = Pick<ParsedFile, Exclude<Label, 'colors'>>;

type Label =
  'title' | 'asOf' | 'district' | 'compiled' | 'boundariesSource' | 'clusters' | 'colors';

/** What such a row may begin with in Chinese; in English it is the field's own name. */
const labels: Readonly<Record<Label, readonly string[]>> = {
  title: ['标题', '图名'],
  asOf: ['截至', '资料截至', '日期', 'date'],
  district: ['地区', '区', '县', '市'],
  compiled: ['编制', '编制说明'],
  boundariesSource: ['边界', '边界来源', 'boundaries'],
  clusters: ['集群', '产业集群'],
  colors: ['颜色', '集群颜色'],
};

/** A row that begins with a label, `title`, or with one of its English, `title en`. */
export interface LabelledRow {
  readonly label: Label | `${Label} en`;
  /** The cells after it that have something in them. */
  readonly cells: readonly Cell[];
}

/** The rows that begin with a label and go on. Others are notes. */
export function labelledRows(rows: readonly (readonly Cell[])[]): LabelledRow[] {
  return rows.flatMap(([first, ...rest]) => {
    const label = labelOf(first?.text ?? '');
    const cells = rest.filter(({text}) => text);
    return label && cells.length ? [{label, cells}] : [];
  });
}

function labelOf(text: string): LabelledRow['label'] | undefined {
  const said = fold(text);
  const bare = inEnglish(said);
  const named = (name: string) =>
    (Object.keys(labels) as Label[]).find(label =>
      [label, ...labels[label]].some(known => fold(known) === name),
    );
  const english = bare === undefined ? undefined : named(bare);
  return named(said) ?? (english && `${english} en`);
}

const cellsAt = (rows: readonly LabelledRow[], label: LabelledRow['label']) =>
  rows.find(row => row.label === label)?.cells;

/**
 * The clusters that a table names above its headings, in that order; undefined where it names none.
 *
 * @throws DistrictError when one is named twice, or their English or colours are not as many.
 */
export function labelledClusters(
  rows: readonly LabelledRow[],
  known: readonly Cluster[],
): readonly Cluster[] | undefined {
  const names = cellsAt(rows, 'clusters');
  if (!names) return undefined;
  const english = cellsAt(rows, 'clusters en');
  const colors = cellsAt(rows, 'colors');
  const texts = (cells: readonly Cell[]) => cells.map(({text}) => text);
  const said = readPairs(texts(names), english && texts(english), english?.[0]);
  const clusters = namedClusters(said, known);
  checkCount(clusters, names, names[0]!);
  if (!colors) return clusters;
  checkCount(colors, clusters, colors[0]!);
  return clusters.map((cluster, i) => ({...cluster, color: colors[i]!.text}));
}

/**
 * What the labelled rows say.
 *
 * @throws DistrictError when two rows say the same, a text lies in more than one cell, a date is none,
 * colours have no clusters, or a district is named without what a whole file needs.
 */
export function fileFields(
  rows: readonly LabelledRow[],
  known: readonly Cluster[],
): FileFields {
  rows.forEach(({label, cells}, i) => {
    if (rows.findIndex(row => row.label === label) < i)
      throw new DistrictError(
        cells[0]!.place,
        cells[0]!.text,
        `is a second ${label}; leave one row of it`,
      );
  });
  const [title, compiled, credit] = (
    ['title', 'compiled', 'boundariesSource'] as const
  ).map(label => wordsIn(cellsAt(rows, label), cellsAt(rows, `${label} en`)));
  const asOf = cellsAt(rows, 'asOf');
  const district = cellsAt(rows, 'district');
  const clusters = labelledClusters(rows, known);
  const fields: FileFields = {
    ...(title && {title}),
    ...(asOf && {asOf: readDate(only(asOf))}),
    ...(district && {district: districtOf(district, cellsAt(rows, 'district en'))}),
    ...(compiled && {compiled}),
    ...(credit && {boundariesSource: credit}),
    ...(clusters && {clusters}),
  };
  const colors = cellsAt(rows, 'colors');
  if (colors && !clusters)
    throw new DistrictError(
      colors[0]!.place,
      colors[0]!.text,
      'is the colour of no cluster; add a row that begins with clusters (集群)',
    );
  const lacking = needed.find(label => !(label in fields));
  if (district && lacking)
    throw new DistrictError(
      district[0]!.place,
      undefined,
      `is said beside it of ${lacking}; a table that names its district needs, above its headings, rows of ${needed.map(label => `${label} (${labels[label][0]!})`).join(', ')}`,
    );
  return fields;
}

const needed = ['title', 'asOf', 'compiled'] as const;

function wordsIn(
  chinese: readonly Cell[] | undefined,
  english: readonly Cell[] | undefined,
): Words | undefined {
  const said = chinese ?? english;
  return said && {zh: only(said).text, ...(english && {en: only(english).text})};
}

/** Its name and, beside it, its code; without one, the name is all that tells it from others. */
function districtOf([name, code]: readonly Cell[], english?: readonly Cell[]) {
  return {code: (code ?? name)!.text, name: wordsIn([name!], english)!};
}

/** A text with a comma in it comes apart where a table is written by hand. */
function only([first, second]: readonly Cell[]): Cell {
  if (second)
    throw new DistrictError(
      second.place,
      second.text,
      'is a second cell; put a text with a comma in it in quotation marks',
    );
  checkLength(first!);
  return first!;
}
