import type {UnitRecord} from '../../data/parse.ts';
import {isWebAddress} from '../../panels/sourceList.ts';
import type {Finding} from './Finding.ts';

/** What is only to be said with a source. */
const claims = ['cluster', 'amounts', 'also', 'leading', 'segments', 'parks', 'companies'];

/**
 * The records that say something and do not say who says so, and the addresses of sources that the map
 * makes no link of. A record of a partial file needs sources of its own: the bundled ones were read for
 * other words.
 */
export function sourceFindings(
  records: readonly UnitRecord[],
  placeOf: (i: number) => string,
): Finding[] {
  return records.flatMap((record, i): Finding[] =>
    [...withoutSource(record), ...withoutLink(record)].map(message => ({
      kind: 'source',
      place: placeOf(i),
      message,
    })),
  );
}

function withoutSource(record: UnitRecord): string[] {
  const claimed = claims.filter(claim => claim in record);
  return claimed.length && !record.sources?.length
    ? [`gives ${claimed.join(', ')} without a source`]
    : [];
}

const withoutLink = ({sources = []}: UnitRecord): string[] =>
  sources
    .filter(({url}) => url !== undefined && !isWebAddress(url))
    .map(({url}) => `${JSON.stringify(url)} is no link: an address begins with https://`);
