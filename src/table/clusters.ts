import type {Cluster, Words} from '../data/types.ts';
import {fold} from '../model/search.ts';
import {readList, saysNone} from './cells.ts';
import {clusterNamed} from './headings.ts';
import {cellOf} from './record.ts';
import type {Columns, Row} from './rows.ts';

/**
 * Clusters by their names, each once: those with the name of a known one as they are known, others
 * under a key of their own, which is the name where that can be one, else their number. A known key is
 * no name: «Energy» in a table of Texas is not what leads in Minhang under `energy`.
 */
export function namedClusters(
  names: readonly Words[],
  known: readonly Cluster[],
): readonly Cluster[] {
  const once = names.filter(
    ({zh}, i) => names.findIndex(name => fold(name.zh) === fold(zh)) === i,
  );
  const same = once.map(({zh}) => clusterNamed(zh, known));
  const taken = new Set(same.map(cluster => cluster?.key));
  return once.map((name, i) => same[i] ?? {key: keyOf(name, i, taken), name});
}

function keyOf({zh}: Words, i: number, taken: ReadonlySet<string | undefined>): string {
  const key = zh.toLowerCase();
  return /^[a-z][\w-]{0,98}$/.test(key) && !reserved.test(key) && !taken.has(key)
    ? key
    : `cluster-${i + 1}`;
}

/** What a custom property of the map is called that is no cluster's, and the keys that are numbers. */
const reserved =
  /^(ground|text|muted|rule|accent|link|water|font|no-data|zero|cluster-\d+)$/;

/** The clusters that a table's rows name, in the order of the rows; undefined where they name none. */
export function clustersInRows(
  rows: readonly Row[],
  columns: Columns,
  known: readonly Cluster[],
): readonly Cluster[] | undefined {
  const names = rows.flatMap(({cells}) => {
    const [cluster, also] = (['cluster', 'also'] as const).map(field =>
      cellOf(cells, columns, field),
    );
    return [...(cluster ? [cluster.text] : []), ...(also ? readList(also) : [])].filter(
      name => !saysNone(name),
    );
  });
  return names.length
    ? namedClusters(
        names.map(zh => ({zh})),
        known,
      )
    : undefined;
}
