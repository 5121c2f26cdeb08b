import type {UnitRecord} from '../../data/parse.ts';
import type {Finding} from './Finding.ts';

/** What is only to be said with a source. */
const claims = ['cluster', 'amounts', 'also', 'leading', 'segments', 'parks', 'companies'];

/**
 * The records that say something and do not say who says so. A record of a partial file needs
 * sources of its own: the bundled ones were read for other words.
 */
export function sourceFindings(
  records: readonly UnitRecord[],
  placeOf: (i: number) => string,
): Finding[] {
  return records.flatMap((record, i): Finding[] => {
    const claimed = claims.filter(claim => claim in record);
    if (!claimed.length || record.sources?.length) return [];
    const message = `gives ${claimed.join(', ')} without a source`;
    return [{kind: 'source', place: placeOf(i), message}];
  });
}
