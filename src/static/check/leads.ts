import type {ParsedFile} from '../../data/parse.ts';
import type {Cluster} from '../../data/types.ts';
import {leadOf} from '../../model/leadOf.ts';
import type {Finding} from './Finding.ts';

/** The records whose amounts have another cluster lead than the one that they name. */
export function leadFindings(
  {units = []}: ParsedFile,
  clusters: readonly Cluster[],
  placeOf: (i: number) => string,
): Finding[] {
  return units.flatMap(({cluster, amounts}, i): Finding[] => {
    if (!cluster || !amounts) return [];
    const leaders = leadOf({amounts}, clusters).leaders.map(({key}) => key);
    if (leaders.includes(cluster)) return [];
    const drawn = leaders.map(key => `"${key}"`).join(' and ') || 'none';
    const message = `names "${cluster}", but is drawn by its amounts, of which ${drawn} leads`;
    return [{kind: 'lead', place: placeOf(i), message}];
  });
}
