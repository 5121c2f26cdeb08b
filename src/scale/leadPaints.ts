import type {Cluster} from '../data/types.ts';
import type {Lead} from '../model/leadOf.ts';
import {clusterColors, zero, type Paint} from './clusterColors.ts';
import {tileSize} from './patterns.ts';

/** From how a unit is led to how it is painted. */
export type LeadPaints = (lead: Lead) => Paint;

/** How much of a tile the stripe of a cluster takes that is close behind. */
const closeShare = 0.25;

/**
 * The paints of the areas: a cluster's where it leads; where several are level, stripes of equal
 * width; where others are close behind, a thin stripe of each across the leader's.
 */
export function leadPaints(clusters: readonly Cluster[]): LeadPaints {
  const colors = clusterColors(clusters);
  return ({kind, leaders, close}) => {
    const paint = kind === 'zero' ? zero : colors(leaders[0]?.key);
    const others = [...leaders.slice(1), ...close];
    if (!others.length) return paint;
    const share = close.length ? closeShare / close.length : 1 / leaders.length;
    const weight = share * tileSize;
    const stripes = others.map(({key}, i) => ({
      key,
      fill: colors(key).fill,
      path: `M${tileSize - (i + 0.5) * weight} 0v${tileSize}`,
      weight,
    }));
    return {...paint, stripes};
  };
}
