import {DistrictError} from '../data/DistrictError.ts';
import type {ParsedFile} from '../data/parse.ts';
import type {Cluster, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {readPairs, type Cell} from './cells.ts';
import {namedClusters} from './clusters.ts';
import {inEnglish} from './headings.ts';

/** What rows above the headings may say of the file that the table is. */
export type FileFields = Pick<ParsedFile, Label>;

type Label = 'title' | 'asOf' | 'district' | 'compiled' | 'boundariesSource' | 'clusters';

/** What such a row may begin with in Chinese; in English it is the field's own name. */
const labels: Readonly<Record<Label, readonly string[]>> = {
  title: ['标题', '图名'],
  asOf: ['截至', '资料截至', '日期', 'date'],
  district: ['地区', '区', '县', '市'],
  compiled: ['编制', '编制说明'],
  boundariesSource: ['边界', '边界来源', 'boundaries'],
  clusters: ['集群', '产业集群'],
};

/** The cells after a label, and those of its English. */
export type Labelled = Readonly<Partial<Record<Label | `${Label} en`, readonly Cell[]>>>;

/** The rows that begin with a label and go on; of two of one kind the first. Others are notes. */
export function labelledRows(rows: readonly (readonly Cell[])[]): Labelled {
  const found = rows.flatMap(([first, ...rest]) => {
    const label = labelOf(first?.text ?? '');
    const cells = rest.filter(({text}) => text);
    return label && cells.length ? [[label, cells] as const] : [];
  });
  return Object.fromEntries(found.reverse());
}

function labelOf(text: string): keyof Labelled | undefined {
  const said = fold(text);
  const bare = inEnglish(said);
  const named = (name: string) =>
    (Object.keys(labels) as Label[]).find(label =>
      [label, ...labels[label]].some(known => fold(known) === name),
    );
  const english = bare === undefined ? undefined : named(bare);
  return named(said) ?? (english && `${english} en`);
}

/** The clusters that a table names above its headings, in that order; undefined where it names none. */
export function labelledClusters(
  {clusters, 'clusters en': english}: Labelled,
  known: readonly Cluster[],
): readonly Cluster[] | undefined {
  if (!clusters) return undefined;
  const names = readPairs(
    clusters.map(({text}) => text),
    english?.map(({text}) => text),
    english?.[0],
  );
  return namedClusters(names, known);
}

/**
 * What the labelled rows say.
 *
 * @throws DistrictError when a text lies in more than one cell, or a district is named without what a
 * whole file needs.
 */
export function fileFields(rows: Labelled, known: readonly Cluster[]): FileFields {
  const {district, asOf} = rows;
  const clusters = labelledClusters(rows, known);
  const title = wordsIn(rows.title, rows['title en']);
  const compiled = wordsIn(rows.compiled, rows['compiled en']);
  const credit = wordsIn(rows.boundariesSource, rows['boundariesSource en']);
  const fields: FileFields = {
    ...(title && {title}),
    ...(asOf && {asOf: only(asOf)}),
    ...(district && {district: districtOf(district, rows['district en'])}),
    ...(compiled && {compiled}),
    ...(credit && {boundariesSource: credit}),
    ...(clusters && {clusters}),
  };
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

function wordsIn(chinese?: readonly Cell[], english?: readonly Cell[]): Words | undefined {
  const said = chinese ?? english;
  return said && {zh: only(said), ...(english && {en: only(english)})};
}

/** Its name and, beside it, its code; without one, the name is all that tells it from others. */
function districtOf([name, code]: readonly Cell[], english?: readonly Cell[]) {
  return {code: (code ?? name)!.text, name: wordsIn([name!], english)!};
}

/** A text with a comma in it comes apart where a table is written by hand. */
function only([first, second]: readonly Cell[]): string {
  if (!second) return first!.text;
  throw new DistrictError(
    second.place,
    second.text,
    'is a second cell; put a text with a comma in it in quotation marks',
  );
}
