import {scaleOrdinal} from 'd3-scale';
import {DistrictError} from '../data/DistrictError.ts';
import type {Cluster} from '../data/types.ts';
import {readableInk} from './contrast.ts';
import type {TwoTone} from './cssFill.ts';
import {inks, noDataFill, palette} from './palette.ts';
import {noDataPattern, patterns, type Pattern} from './patterns.ts';

/** The colour of an area, that of the names on it, in each theme, and its pattern. */
export interface Paint {
  readonly fill: TwoTone;
  readonly ink: TwoTone;
  readonly pattern: Pattern;
}

/** From the key of a cluster to its paint; undefined and unknown keys get the no-data paint. */
export type ClusterColors = (cluster: string | undefined) => Paint;

/** On a colour we did not choose only these two always leave one ink at 4.5:1 (4.58 at worst). */
const plainInks = ['#000000', '#ffffff'] as const;

/**
 * The paints of the clusters: a cluster's own `color` in both themes, else the palette's colour
 * at its place in the list, so that one cluster's own colour does not change the others'. The
 * patterns go by place too and begin anew after the last.
 *
 * @throws DistrictError when more clusters lack a `color` than the palette can serve.
 */
export function clusterColors(clusters: readonly Cluster[]): ClusterColors {
  const lacking = clusters.filter(({color}) => color === undefined).length;
  if (lacking > palette.length) {
    throw new DistrictError(
      'clusters',
      lacking,
      `without a color of their own are more than the palette's ${palette.length} colours; ` +
        `give ${lacking - palette.length} of them a "color"`,
    );
  }
  // Clusters beyond the palette's end take the places of those that brought their own.
  const spare = palette.filter((_, place) => clusters[place]?.color !== undefined).values();
  const paints = clusters.map(({color}, place) => {
    const pattern = patterns[place % patterns.length]!;
    return color === undefined
      ? paint(palette[place] ?? spare.next().value!, inks, pattern)
      : paint({light: color, dark: color}, plainInks, pattern);
  });
  const noData = paint(noDataFill, inks, noDataPattern);
  const scale = scaleOrdinal<string, Paint, Paint>(
    clusters.map(({key}) => key),
    paints,
  ).unknown(noData);
  return cluster => (cluster === undefined ? noData : scale(cluster));
}

function paint(fill: TwoTone, inks: readonly [string, string], pattern: Pattern): Paint {
  return {
    fill,
    ink: {light: readableInk(fill.light, inks), dark: readableInk(fill.dark, inks)},
    pattern,
  };
}
