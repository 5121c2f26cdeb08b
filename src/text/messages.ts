import type {Evidence, Post, Words} from '../data/types.ts';
import {en} from './en.ts';
import {zh} from './zh.ts';

/** The languages the map speaks, named as the fields of `Words` are. */
export type Language = keyof Words;

/** Everything the map says in one language; a new language is one more file that fills this. */
export interface Messages {
  /** The BCP 47 tag for the `lang` attribute. */
  readonly tag: string;
  /** What the towns on the map are, in as few words as may be. */
  readonly mapLabel: (district: string) => string;
  /** How to go about the map with keys. */
  readonly keys: string;
  readonly hint: string;
  /** Over the buttons that enlarge the map. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the whole map. */
  readonly zoomBack: string;
  readonly legendTitle: string;
  /** How many units a cluster leads, as a screen reader says it after the cluster's name. */
  readonly unitCount: (count: number) => string;
  readonly showAll: string;
  /** The switch that lays patterns over the colours. */
  readonly patterns: string;
  readonly listTitle: (units: number) => string;
  /** Above the field that narrows the list. */
  readonly find: string;
  readonly findExample: string;
  /** How many towns match what was typed, and which when there is only one. */
  readonly found: (count: number, only?: string) => string;
  readonly notFound: (query: string) => string;
  readonly findAll: string;
  readonly locate: string;
  readonly locateNote: string;
  readonly locating: string;
  readonly inside: (town: string) => string;
  readonly outside: (district: string) => string;
  readonly roughly: (kilometres: number) => string;
  readonly locationProblems: Readonly<Record<LocationProblem, string>>;
  /** Where the map is too narrow for some names, or for the marks that were asked for. */
  readonly unnamed: string;
  /** Which clusters have the largest amount, and which of them is ahead of which by little. */
  readonly tie: (one: string, others: readonly string[]) => string;
  readonly narrow: (leader: string, close: readonly string[]) => string;
  readonly zero: string;
  readonly noCluster: string;
  readonly noLeading: string;
  readonly close: string;
  readonly previous: (town: string) => string;
  readonly next: (town: string) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly segments: string;
  readonly parks: string;
  readonly companies: string;
  readonly otherClusters: string;
  readonly evidence: string;
  readonly evidenceLevels: Readonly<
    Record<Evidence, {readonly mark: string; readonly means: string}>
  >;
  readonly caveat: string;
  readonly sources: (count: number) => string;
  readonly date: (year: number, month?: number, day?: number) => string;
  readonly quoted: (title: string) => string;
  readonly approximately: (date: string) => string;
  /** Between the items of a list in running text. */
  readonly comma: string;
  /** Between the parts of a sentence. */
  readonly clause: string;
  /** Between a term and what is said of it. */
  readonly colon: string;
  /** Between sentences. */
  readonly stop: string;
  /** Between a publisher and a quoted title. */
  readonly beforeTitle: string;
  /** What leads in a town whose card was opened; a town on the map has said its cluster before. */
  readonly opened: (town: string, leading: string) => string;
  readonly closed: string;
  /** Which towns stay when the others fade. */
  readonly lifted: (towns: readonly string[]) => string;
  readonly alike: string;
  /** Which clusters lead how many units each, the most common first; how many are led otherwise. */
  readonly summary: (
    district: string,
    units: number,
    groups: readonly SummaryGroup[],
    rest: readonly SummaryRest[],
  ) => string;
  readonly neighbours: string;
  readonly north: string;
  readonly kilometres: (count: number) => string;
  readonly posts: string;
  readonly postCount: (announced: number, named: number) => string;
  readonly approximatePlace: string;
  readonly townOnly: string;
  /** A town, and how it is known that a post lies there. */
  readonly townCertainty: (town: string, how: string) => string;
  readonly certainties: Readonly<Record<NonNullable<Post['unitCertainty']>, string>>;
  readonly stops: string;
  /** Before the names of those visited. */
  readonly visited: string;
  /** In the place of a town that is not on this map. */
  readonly elsewhere: string;
  readonly asOf: (date: string) => string;
  readonly boundaries: string;
  readonly sketch: string;
  readonly approvalNumber: (number: string) => string;
  /** Before the reason, which is in English for whoever made the file. */
  readonly failed: string;
  /** Goes on so where a map is to be seen, which stays. */
  readonly kept: string;
  readonly loading: string;
  readonly loaded: string;
  readonly retry: string;
}

/** Why a browser does not say where the reader is. */
export type LocationProblem = 'insecure' | 'denied' | 'unavailable' | 'timeout';

/** What became of the question where the reader is; the accuracy is a radius in metres. */
export type Whereabouts =
  | {readonly kind: 'locating' | LocationProblem}
  | {readonly kind: 'inside'; readonly town: Words; readonly accuracy: number}
  | {readonly kind: 'outside'; readonly accuracy: number};

/** Clusters that lead equally many units. */
export interface SummaryGroup {
  readonly count: number;
  readonly clusters: readonly string[];
}

/** Units that no cluster leads clearly, and how; `led` where some do, by name. */
export interface SummaryRest {
  readonly count: number;
  readonly how: string;
  readonly led: boolean;
}

export const messages: Readonly<Record<Language, Messages>> = {zh, en};

/** The language for a BCP 47 tag: Chinese for `zh` and whatever it extends, English for the rest. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) || !tag ? 'zh' : 'en';
}
