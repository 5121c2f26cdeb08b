import type {Cluster, Unit} from '../data/types.ts';

/**
 * How a cluster leads: `clear`; `narrow`, a tenth ahead or less; `tie`, two or more have the largest
 * amount; `zero`, all amounts are; `none`, nothing is known.
 */
export type Lead = 'clear' | 'narrow' | 'tie' | 'zero' | 'none';

/**
 * The next amount is at least this part of the largest where a lead is narrow. Figures of towns are
 * rounded and come from counts of different days: let each be 5 in 100 off, and the two may change
 * places when they are a tenth apart. Our choice.
 */
const narrow = 0.9;

/**
 * What stands among the clusters where amounts name no leader. The names are in both languages, as
 * those of a file's own clusters are.
 */
export const noLeaders = [
  {key: 'amounts-tie', name: {zh: '并列领先', en: 'A tie'}},
  {key: 'amounts-zero', name: {zh: '均为零', en: 'All at zero'}},
] as const;

/**
 * How a unit is led, and by what: by the cluster that it names, or by the one of the largest amount.
 * The cluster's name says by how little it leads, and which ones are level.
 */
export function leadOf(
  {cluster, amounts = {}}: Pick<Unit, 'cluster' | 'amounts'>,
  clusters: ReadonlyMap<string | undefined, Cluster>,
): {readonly lead: Lead; readonly leadingCluster: Cluster | undefined} {
  const ranked = Object.entries(amounts).sort(([, a], [, b]) => b - a);
  const [[key, most] = [cluster, undefined], [, next] = []] = ranked;
  const leadingCluster = clusters.get(key);
  if (most === undefined) return {lead: leadingCluster ? 'clear' : 'none', leadingCluster};
  if (!most) return {lead: 'zero', leadingCluster: noLeaders[1]};
  const tie = next === most;
  const names = ranked
    .filter(([, amount]) => amount >= most * (tie ? 1 : narrow))
    .map(([key]) => clusters.get(key)!.name);
  const [lead, zh, en] = tie
    ? (['tie', '，持平于', ', level with '] as const)
    : (['narrow', '，略多于', ', narrowly ahead of '] as const);
  return names[1]
    ? {
        lead,
        leadingCluster: {
          ...(tie ? noLeaders[0] : leadingCluster!),
          name: {
            zh: names.map(({zh}) => zh).join(zh),
            en: names.map(({zh, en = zh}) => en).join(en),
          },
        },
      }
    : {lead: 'clear', leadingCluster};
}
