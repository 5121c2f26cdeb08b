import type {Cluster, Unit} from '../data/types.ts';

/** What leads in a unit, and how. */
export interface Lead {
  /**
   * `clear`; `narrow`, the next is close behind; `tie`, several have the largest amount; `zero`, all
   * amounts are; `none`, nothing is known.
   */
  readonly kind: 'clear' | 'narrow' | 'tie' | 'zero' | 'none';
  /** Who leads: one, where there is a tie several, else nobody. In the file's order. */
  readonly leaders: readonly Cluster[];
  /** Who is close behind a narrow lead, the closest first. */
  readonly close: readonly Cluster[];
  /** The same for all units that are led alike: a cluster's key where it leads clearly. */
  readonly group: string | undefined;
  /** The clusters with an amount, the largest first; none where a cluster is named. */
  readonly ranked: readonly Cluster[];
}

/**
 * The next amount is at least this part of the largest where a lead is narrow. Figures of towns are
 * rounded and come from counts of different days: let each be 5 in 100 off, and the two may change
 * places when they are a tenth apart. Our choice.
 */
const narrow = 0.9;

/** What leads in a unit: the cluster of the largest amount, or without amounts the one it names. */
export function leadOf(
  {cluster, amounts = {}}: Pick<Unit, 'cluster' | 'amounts'>,
  clusters: readonly Cluster[],
): Lead {
  // A key may be `constructor`.
  const given = new Map(Object.entries(amounts));
  const amount = ({key}: Cluster) => given.get(key)!;
  const ranked = clusters
    .filter(({key}) => given.has(key))
    .sort((a, b) => amount(b) - amount(a));
  const [largest] = ranked.map(amount);
  const from = (least: number) => ranked.filter(cluster => amount(cluster) >= least);
  const leaders = largest
    ? from(largest)
    : clusters.filter(({key}) => largest === undefined && key === cluster);
  const close = largest && leaders.length === 1 ? from(largest * narrow).slice(1) : [];
  const kind = leaders[1]
    ? 'tie'
    : close[0]
      ? 'narrow'
      : leaders[0]
        ? 'clear'
        : largest === 0
          ? 'zero'
          : 'none';
  // Joined by signs that no key holds.
  const keys = [leaders, ...close.map(cluster => [cluster])].map(level =>
    level.map(({key}) => key).join('='),
  );
  return {
    kind,
    leaders,
    close,
    group: keys.join('~') || (kind === 'zero' ? '0=' : undefined),
    ranked,
  };
}
