import type {Cluster, Unit, Words} from '../data/types.ts';
import type {ClusterColors, Paint} from './clusterColors.ts';

/** A line of the legend. */
export interface LegendEntry {
  readonly key: string;
  readonly name: Words;
  readonly flagship: boolean;
  /** How many units the cluster leads; 0 is a value. */
  readonly count: number;
  readonly paint: Paint;
}

/** The legend: every cluster in the file's order, with those that lead no unit. */
export function legendEntries(
  clusters: readonly Cluster[],
  units: readonly Pick<Unit, 'cluster'>[],
  colors: ClusterColors,
): readonly LegendEntry[] {
  return clusters.map(({key, name, flagship = false}) => ({
    key,
    name,
    flagship,
    count: units.filter(({cluster}) => cluster === key).length,
    paint: colors(key),
  }));
}
