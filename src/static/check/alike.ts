import {differenceCiede2000, parse, type Rgb} from 'culori';
import type {Boundaries} from '../../data/boundaries.ts';
import type {Cluster, DistrictFile} from '../../data/types.ts';
import {touchingTowns} from '../../model/touchingTowns.ts';
import {clusterColors} from '../../scale/clusterColors.ts';
import type {Finding} from './Finding.ts';
import {visions} from './visions.ts';

/**
 * The least CIEDE2000 difference of two clusters that touch, for every vision: from 8 on, cols4all
 * (R/settings.R) calls a categorical palette friendly to colour-blind readers. Any two colours of
 * our palette keep it.
 */
export const leastDifference = 8;

/** No data lies beside any cluster, but one neutral grey cannot be far from seven colours. */
export const leastNoData = 4.5;

/** The clusters that touch on the map and are hard to tell apart there, each pair once. */
export function colorFindings(
  {clusters, units}: DistrictFile,
  boundaries: Boundaries,
): Finding[] {
  const colors = clusterColors(clusters);
  const leading = new Map(units.map(unit => [unit.code, unit]));
  const seen = new Set<string>();
  return touchingTowns(boundaries).flatMap((codes): Finding[] => {
    const towns = codes.map(code => leading.get(code));
    const [a, b] = towns.map(town => town?.cluster) as [string?, string?];
    const pair = [a, b]
      .map(key => key ?? '')
      .sort()
      .join(' ');
    if (a === b || seen.has(pair)) return [];
    seen.add(pair);
    const least = a && b ? leastDifference : leastNoData;
    const worst = mostAlike(colors(a).fill, colors(b).fill);
    if (worst.difference >= least) return [];
    const [one, other] = [a, b].map(key => nameOf(key, clusters));
    const where = towns.map((town, i) => town?.name.zh ?? codes[i]).join(', ');
    const message = `${one} and ${other} touch (${where}) and look alike: ${worst.difference.toFixed(1)} apart, not ${least} (CIEDE2000, ${worst.theme}, ${worst.vision})`;
    return [{kind: 'color', place: 'clusters', message}];
  });
}

const nameOf = (key: string | undefined, clusters: readonly Cluster[]) =>
  key === undefined ? 'no data' : `"${clusters.find(cluster => cluster.key === key)!.key}"`;

type Fill = ReturnType<ReturnType<typeof clusterColors>>['fill'];

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
