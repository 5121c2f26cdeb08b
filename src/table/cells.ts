import {DistrictError} from '../data/DistrictError.ts';
import type {Cluster, Evidence, Source, Words} from '../data/types.ts';
import {clusterOf} from './headings.ts';

/** A cell with something in it, and where it stands, for whoever has to mend it. */
export interface Cell {
  readonly text: string;
  readonly place: string;
}

/** The key of the cluster that a cell names by key or name. */
export function readCluster({text, place}: Cell, clusters: readonly Cluster[]): string {
  const cluster = clusterOf(text, clusters);
  if (cluster) return cluster.key;
  const known = clusters.map(({key, name}) => `${key} (${name.zh})`).join(', ');
  throw new DistrictError(place, text, `is not one of ${known}`);
}

/** The items of a list in a cell, between 、 ; | or a line break, but not within brackets. */
export function readList({text, place}: Cell): string[] {
  const items = parts(
    text,
    /(\([^)]*\)|\uff08[^\uff09]*\uff09|《[^》]*》|[^\u3001;\uff1b|\uff5c\n])+/g,
  );
  items.forEach(item => checkLength({text: item, place}));
  return items;
}

/** More than this, in characters, is no text of a map. */
const longest = 1000;

/** That a text is not longer than a file's may be. */
export function checkLength({text, place}: Cell, most = longest) {
  if (text.length > most)
    throw new DistrictError(place, text, `is longer than ${most} characters`);
}

/** Chinese texts, each with its English where there are any, which begin at `cell`. */
export function readPairs(
  chinese: readonly string[],
  english?: readonly string[],
  cell?: Cell,
): Words[] {
  if (english && cell) checkCount(english, chinese, cell);
  return chinese.map((zh, i) => ({zh, ...(english && {en: english[i]!})}));
}

/** That what stands beside the entries of a list, from `cell` on, is as many. */
export function checkCount(
  beside: readonly unknown[],
  {length}: readonly unknown[],
  {text, place}: Cell,
) {
  if (beside.length !== length)
    throw new DistrictError(
      place,
      text,
      `has ${beside.length} entries, not ${length} as what it stands beside`,
    );
}

const evidence: Readonly<Record<string, Evidence>> = {
  强: 'strong',
  中: 'fair',
  弱: 'thin',
  strong: 'strong',
  fair: 'fair',
  thin: 'thin',
};

/** How well a cell says that a record is supported. */
export function readEvidence({text, place}: Cell): Evidence {
  const level = new Map(Object.entries(evidence)).get(text.toLowerCase());
  if (level) return level;
  throw new DistrictError(place, text, 'is not 强, 中, 弱, strong, fair or thin');
}

/** Whether a cell has but a dash or a word by which tables say that there is nothing. */
export const saysNone = (text: string) =>
  /^([-\u2013\u2014]+|n\/?a|无|暂无|不详)$/i.test(text.normalize('NFKC'));

/**
 * A number, zero being one, with or without commas between thousands. Undefined for the dashes and
 * words by which tables say that there is none.
 */
export function readNumber({text, place}: Cell): number | undefined {
  if (saysNone(text)) return undefined;
  const plain = text.normalize('NFKC').replace(/,(?=\d{3}(\D|$))/g, '');
  const number = Number(plain);
  if (number >= 0 && Number.isFinite(number)) return number;
  throw new DistrictError(place, text, 'is not a number from 0 on');
}

/** The sources in a cell, one from the next by a semicolon, an upright bar or a line break. */
export function readSources({text, place}: Cell): Source[] {
  return parts(text, /(《[^》]*》|[^;\uff1b|\uff5c\n])+/g).map(source =>
    readSource(source, place),
  );
}

/**
 * A date as people and spreadsheets write it, as a file has it: 2026, 2026-05, 2026-05-17. What Excel
 * has made another thing of, «May-26» or a number of days, is no date any more.
 */
export function readDate({text, place}: Cell): string {
  const iso = isoOf(wholeDate.exec(text));
  if (iso && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(iso)) return iso;
  throw new DistrictError(place, text, 'is not a date: 2026, 2026-05 or 2026-05-17');
}

const wholeDate =
  /^(\d{4})(?:[-/.\u5e74](?:(\d{1,2})(?:[-/.\u6708](?:(\d{1,2})\u65e5?)?)?)?)?$/;

function isoOf(match: RegExpExecArray | null): string | undefined {
  const [, year, ...rest] = match ?? [];
  return (
    year && [year, ...rest.filter(Boolean).map(part => part.padStart(2, '0'))].join('-')
  );
}

const address = /https?:\/\/\S+/i;
const titled = /《(.+)》|“(.+)”/;
const dated = /(\d{4})(?:年|[-/.])?(?:(\d{1,2})(?:月|[-/.])?(?:(\d{1,2})日?)?)?/;

/** A source as it is cited: 东方网《标题》2025-04-17 https://…; the title and the address may lack. */
function readSource(text: string, place: string): Source {
  const url = address.exec(text)?.[0];
  const rest = text.replace(address, '');
  const title = titled.exec(rest);
  const bare = rest.replace(titled, ' ');
  const date = isoOf(dated.exec(bare));
  const publisher = bare
    .replace(dated, '')
    .replace(/^[\s,\uff0c\u3001:\uff1a]+|[\s,\uff0c\u3001:\uff1a]+$/g, '');
  if (!date || !publisher)
    throw new DistrictError(
      place,
      text,
      'is not a source: publisher, title in 《》, date (2025-04-17), address',
    );
  const said = title?.[1] ?? title?.[2];
  return {publisher, ...(said && {title: said}), date, ...(url && {url})};
}

function parts(text: string, part: RegExp): string[] {
  return (text.match(part) ?? []).map(part => part.trim()).filter(Boolean);
}
