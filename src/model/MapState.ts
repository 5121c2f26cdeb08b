import type {Extra} from './extras.ts';
import type {Lead} from './leadOf.ts';

/** What the reader or the page has pointed out on a map, by code and cluster key. */
export interface MapState {
  readonly selected: string | undefined;
  /** The town that the article around the map tells of, where the map follows it. */
  readonly told?: string | undefined;
  /** The town that holds the keyboard's focus, while that is to be seen. */
  readonly focused: string | undefined;
  /** The town that Tab leads to. */
  readonly tabStop: string | undefined;
  /** The clusters asked for; none means all. */
  readonly highlight: ReadonlySet<string>;
  /** Whether patterns tell the clusters apart, beside the colours. */
  readonly patterns: boolean;
  /** What the mouse or the visible focus rests on. */
  readonly pointed: Pointed;
  /** What else the page asked for. */
  readonly show: ReadonlySet<Extra>;
}

/** A town of the map or a cluster of the legend, or neither. */
export interface Pointed {
  readonly code?: string;
  readonly cluster?: string;
}

/** Whether what is led so stands back because other clusters are asked for or pointed at. */
export function isFaded(
  {leaders}: Lead,
  {highlight, pointed}: Pick<MapState, 'highlight' | 'pointed'>,
): boolean {
  const asked = highlight.size > 0 || pointed.cluster !== undefined;
  return asked && !leaders.some(({key}) => highlight.has(key) || pointed.cluster === key);
}

/** The town that the tooltip tells of: the one pointed at, unless its card is open. */
export function tooltipTown({pointed, selected}: MapState): string | undefined {
  return pointed.code === selected ? undefined : pointed.code;
}
