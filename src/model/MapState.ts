import type {Extra} from './extras.ts';

/** What the reader or the page has pointed out on a map, by code and cluster key. */
export interface MapState {
  readonly selected: string | undefined;
  /** The town that holds the keyboard's focus, while that is to be seen. */
  readonly focused: string | undefined;
  /** The town that Tab leads to. */
  readonly tabStop: string | undefined;
  /** The clusters asked for; none means all. */
  readonly highlight: ReadonlySet<string>;
  /** What else the page asked for. */
  readonly show: ReadonlySet<Extra>;
}

/** Whether something of a cluster stands back because others are asked for. */
export function isFaded(cluster: string | undefined, {highlight}: MapState): boolean {
  return highlight.size > 0 && !highlight.has(cluster ?? '');
}
