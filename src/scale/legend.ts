import type {Cluster, Unit, Words} from '../data/types.ts';
import type {ClusterColors, Paint} from './clusterColors.ts';

/** A line of the legend. The one without key and name gathers the units without a cluster. */
export interface LegendEntry {
  readonly key: string | undefined;
  readonly name: Words | undefined;
  /** How many units the cluster leads; 0 is a value. */
  readonly count: number;
  readonly paint: Paint;
}

/**
 * The legend: every cluster in the file's order, with those that lead no unit; last, where there
 * are any, the units whose cluster is not known.
 */
export function legendEntries(
  clusters: readonly Cluster[],
  units: readonly Pick<Unit, 'cluster'>[],
  colors: ClusterColors,
): readonly LegendEntry[] {
  const noCluster: Partial<Cluster> = {};
  return [...clusters, noCluster]
    .map(({key, name}) => ({
      key,
      name,
      count: units.filter(({cluster}) => cluster === key).length,
      paint: colors(key),
    }))
    .filter(({key, count}) => key ?? count);
}
