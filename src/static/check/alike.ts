import {differenceCiede2000, parse, type Rgb} from 'culori';
import type {Boundaries} from '../../data/boundaries.ts';
import type {Cluster, DistrictFile} from '../../data/types.ts';
import {leadOf} from '../../model/leadOf.ts';
import {touchingTowns} from '../../model/touchingTowns.ts';
import type {Paint} from '../../scale/clusterColors.ts';
import {leadPaints} from '../../scale/leadPaints.ts';
import type {Finding} from './Finding.ts';
import {visions} from './visions.ts';

/**
 * The least CIEDE2000 difference of two clusters that touch, for every vision: from 8 on, cols4all
 * (R/settings.R) calls a categorical palette friendly to colour-blind readers. Any two colours of
 * our palette keep it.
 */
export const leastDifference = 8;

/** No data and zeros lie beside any cluster, but a neutral cannot be far from seven colours. */
export const leastNoData = 4.5;

/**
 * The clusters that touch on the map and are hard to tell apart there, and those that are hard to find
 * again from the legend, each pair once.
 */
export function colorFindings(file: DistrictFile, boundaries: Boundaries): Finding[] {
  const paints = leadPaints(file.clusters);
  const seen = new Set<string>();
  return [
    ...touchingFindings(file, boundaries, paints, seen),
    ...legendFindings(file, paints, seen),
  ];
}

type Paints = ReturnType<typeof leadPaints>;

const pairOf = (a: string, b: string) => [a, b].sort().join(' ');

function touchingFindings(
  {clusters, units}: DistrictFile,
  boundaries: Boundaries,
  paints: Paints,
  seen: Set<string>,
): Finding[] {
  const leading = new Map(units.map(unit => [unit.code, unit]));
  return touchingTowns(boundaries).flatMap((codes): Finding[] => {
    const towns = codes.map(code => leading.get(code));
    const [a, b] = towns.map(town => paints(leadOf(town ?? {}, clusters))) as [
      Paint,
      Paint,
    ];
    const pair = pairOf(a.key, b.key);
    // Stripes tell what they lie on from what has none.
    if (a.key === b.key || a.stripes || b.stripes || seen.has(pair)) return [];
    seen.add(pair);
    const least = a.lined || b.lined ? leastNoData : leastDifference;
    const worst = mostAlike(a.fill, b.fill);
    if (worst.difference >= least) return [];
    const [one, other] = [a, b].map(({key, lined}) =>
      lined ? key.replace('-', ' ') : `"${key}"`,
    );
    const where = towns.map((town, i) => town?.name.zh ?? codes[i]).join(', ');
    const message = `${one} and ${other} touch (${where}) and look alike: ${worst.difference.toFixed(1)} apart, not ${least} (CIEDE2000, ${worst.theme}, ${worst.vision})`;
    return [{kind: 'color', place: 'clusters', message}];
  });
}

/** Clusters that do not touch may be nearer, but not the same to the eye. */
function legendFindings(
  {clusters}: DistrictFile,
  paints: Paints,
  seen: ReadonlySet<string>,
): Finding[] {
  const fillOf = (cluster: Cluster) =>
    paints(leadOf({cluster: cluster.key}, clusters)).fill;
  return clusters.flatMap((one, i) =>
    clusters.slice(i + 1).flatMap((other): Finding[] => {
      if (seen.has(pairOf(one.key, other.key))) return [];
      const worst = mostAlike(fillOf(one), fillOf(other));
      if (worst.difference >= leastNoData) return [];
      const message = `"${one.key}" and "${other.key}" look alike in the legend: ${worst.difference.toFixed(1)} apart, not ${leastNoData} (CIEDE2000, ${worst.theme}, ${worst.vision})`;
      return [{kind: 'color', place: 'clusters', message}];
    }),
  );
}

type Fill = Paint['fill'];

/** Under which theme and vision two fills differ least, and by how much. */
function mostAlike(a: Fill, b: Fill) {
  const seen = (['light', 'dark'] as const).flatMap(theme =>
    Object.entries(visions).flatMap(([vision, simulations]) =>
      simulations.map(see => ({
        theme,
        vision,
        difference: ciede2000(see(parse(a[theme]) as Rgb), see(parse(b[theme]) as Rgb)),
      })),
    ),
  );
  return seen.reduce((least, next) => (next.difference < least.difference ? next : least));
}

const ciede2000 = differenceCiede2000();
