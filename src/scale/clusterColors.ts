import {scaleOrdinal} from 'd3-scale';
import {DistrictError} from '../data/DistrictError.ts';
import type {Cluster} from '../data/types.ts';
import {readableInk} from './contrast.ts';
import type {TwoTone} from './cssFill.ts';
import {inks, noDataFill, palette, zeroFill} from './palette.ts';
import {noDataPattern, patterns, zeroPattern, type Pattern} from './patterns.ts';

/** The colour of an area, that of the names on it, in each theme, and its pattern. */
export interface Paint {
  /** What a page may set the fill by: `biomed` in `--minhang-map-biomed`. */
  readonly key: string;
  readonly fill: TwoTone;
  readonly ink: TwoTone;
  readonly pattern: Pattern;
  /** Whether the pattern is there in every mode, as nobody's colour is. */
  readonly lined?: boolean;
  /** The colours of other clusters across it, in every mode. */
  readonly stripes?: readonly Stripe[];
}

/** A line of a cluster's colour through a tile. */
export interface Stripe extends Pattern {
  readonly key: string;
  readonly fill: TwoTone;
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
  const paints = clusters.map(({key, color}, place) => {
    const pattern = patterns[place % patterns.length]!;
    return color === undefined
      ? paint(key, palette[place] ?? spare.next().value!, inks, pattern)
      : paint(key, {light: color, dark: color}, plainInks, pattern);
  });
  const scale = scaleOrdinal<string, Paint, Paint>(
    clusters.map(({key}) => key),
    paints,
  ).unknown(noData);
  return cluster => (cluster === undefined ? noData : scale(cluster));
}

/** The paint of a unit whose cluster is not known. */
export const noData: Paint = {
  ...paint('no-data', noDataFill, inks, noDataPattern),
  lined: true,
};

/** That of a unit whose amounts are all zero. */
export const zero: Paint = {...paint('zero', zeroFill, inks, zeroPattern), lined: true};

function paint(
  key: string,
  fill: TwoTone,
  inks: readonly [string, string],
  pattern: Pattern,
): Paint {
  return {
    key,
    fill,
    ink: {light: readableInk(fill.light, inks), dark: readableInk(fill.dark, inks)},
    pattern,
  };
}
