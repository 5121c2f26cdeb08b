import {DistrictError} from '../data/DistrictError.ts';
import type {ParsedFile} from '../data/parse.ts';
import {hexColor} from '../data/readers.ts';
import type {Cluster, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {checkCount, checkLength, readDate, type Cell} from './cells.ts';
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
  district: ['地区'],
  compiled: ['编制', '编制说明'],
  boundariesSource: ['边界', '边界来源', 'boundaries'],
  clusters: ['集群', '产业集群'],
  colors: ['颜色', '集群颜色'],
};

/** A row that begins with a label, `title`, or with one of its English, `title en`. */
export interface LabelledRow {
  readonly label: Label | `${Label} en`;
  /** The cells after it that have something in them. */
  readonly cells: readonly [Cell, ...Cell[]];
}

/** The rows that begin with a label and go on. Others are notes. */
export function labelledRows(rows: readonly (readonly Cell[])[]): LabelledRow[] {
  return rows.flatMap(([first, ...rest]) => {
    const label = labelOf(first?.text ?? '');
    const [cell, ...more] = rest.filter(({text}) => text);
    return label && cell ? [{label, cells: [cell, ...more]}] : [];
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
 * The clusters that a table names above its headings, in that order; undefined where it names none. One
 * cell alone is a note on them.
 */
export function labelledClusters(
  rows: readonly LabelledRow[],
  known: readonly Cluster[],
): readonly Cluster[] | undefined {
  const names = clusterCells(rows);
  if (!names) return undefined;
  const [english, colors] = (['clusters en', 'colors'] as const).map(label =>
    cellsAt(rows, label)?.map(({text}) => text),
  );
  const said = names.map(({text: zh}, i) => {
    const en = english?.[i];
    return en === undefined ? {zh} : {zh, en};
  });
  return namedClusters(said, known).map((cluster, i) => {
    const color = colors?.[i];
    return color === undefined ? cluster : {...cluster, color};
  });
}

function clusterCells(rows: readonly LabelledRow[]) {
  const cells = cellsAt(rows, 'clusters');
  return cells?.[1] && cells;
}

/**
 * What the labelled rows say. A district alone, without a title, a date or a compiler, is a note.
 *
 * @throws DistrictError when two rows say the same, a text lies in more than one cell, a date is none,
 * what stands beside the clusters is not as many, or a district lacks what a whole file needs.
 */
export function fileFields(
  rows: readonly LabelledRow[],
  known: readonly Cluster[],
): FileFields {
  checkOnce(rows);
  checkClusters(rows, known);
  const [title, compiled, credit] = (
    ['title', 'compiled', 'boundariesSource'] as const
  ).map(label => wordsIn(cellsAt(rows, label), cellsAt(rows, `${label} en`)));
  const asOf = cellsAt(rows, 'asOf');
  const district = (title ?? compiled ?? asOf) && cellsAt(rows, 'district');
  const clusters = labelledClusters(rows, known);
  const fields: FileFields = {
    ...(title && {title}),
    ...(asOf && {asOf: readDate(asOf[0])}),
    ...(district && {district: districtOf(district, cellsAt(rows, 'district en'))}),
    ...(compiled && {compiled}),
    ...(credit && {boundariesSource: credit}),
    ...(clusters && {clusters}),
  };
  const lacking = needed.find(label => !(label in fields));
  if (district && lacking)
    throw new DistrictError(
      district[0].place,
      undefined,
      `is said beside it of ${lacking}; a table that names its district needs, above its headings, rows of ${needed.map(label => `${label} (${labels[label][0]!})`).join(', ')}`,
    );
  return fields;
}

/** That no two rows say the same, and that no English stands alone where nothing else may. */
function checkOnce(rows: readonly LabelledRow[]) {
  rows.forEach(({label, cells: [{place, text}]}, i) => {
    const alone = {'clusters en': 'clusters', 'district en': 'district'}[label as string];
    const problem =
      rows.findIndex(row => row.label === label) < i
        ? `is a second ${label}; leave one row of it`
        : alone && !rows.some(row => row.label === alone)
          ? `is the English of no ${alone}; add a row of it`
          : undefined;
    if (problem) throw new DistrictError(place, text, problem);
  });
}

/** That the clusters are named once each, and have as many English names and colours or none. */
function checkClusters(rows: readonly LabelledRow[], known: readonly Cluster[]) {
  const names = clusterCells(rows);
  const [english, colors] = [cellsAt(rows, 'clusters en'), cellsAt(rows, 'colors')];
  if (names) checkCount(labelledClusters(rows, known)!, names, names[0]);
  else if (colors)
    throw new DistrictError(
      colors[0].place,
      colors[0].text,
      'is the colour of no cluster; add a row that begins with clusters (集群)',
    );
  for (const beside of [english, colors])
    if (names && beside) checkCount(beside, names, beside[0]);
  colors?.forEach(({text, place}) => hexColor(text, place));
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
function districtOf([name, code, third]: readonly Cell[], english?: readonly Cell[]) {
  if (third) only([name!, third]);
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
