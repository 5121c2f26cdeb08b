import type {EnglishSource, IndustrySource} from './schema.ts';

/**
 * What a schema cannot see: names that must exist elsewhere, be used once, or add up.
 *
 * @returns one line for each mistake, beginning with its place; none when all is well.
 */
export function danglingReferences(
  {district, clusters, units, posts, stops}: IndustrySource,
  english: EnglishSource,
): string[] {
  const clusterKeys = clusters.map(cluster => cluster.key);
  const codes = units.map(unit => unit.code);
  const segments = units.flatMap((unit, i) =>
    places(`units[${i}].segments`, unit.segments),
  );
  const caveats = units.flatMap((unit, i) =>
    unit.caveat === null ? [] : [{place: `units[${i}].caveat`, value: unit.caveat}],
  );
  const themes = posts.items.map((post, i) => ({
    place: `posts.items[${i}].theme`,
    value: post.theme,
  }));
  // The series covers the whole city, so a stop may lie in another district.
  const stopsHere = stops.filter(stop => stop.unit.startsWith(district.code));

  return [
    ...repeated('clusters', 'key', clusterKeys),
    ...repeated('units', 'code', codes),
    ...repeated(
      'units',
      'key',
      units.map(unit => unit.key),
    ),
    ...units.flatMap(({code, cluster, also}, i) => [
      ...(code.startsWith(district.code)
        ? []
        : [`units[${i}].code: "${code}" does not begin with ${district.code}`]),
      ...unknown([{place: `units[${i}].cluster`, value: cluster}], clusterKeys),
      ...unknown(places(`units[${i}].also`, also), clusterKeys),
      ...repeated(`units[${i}].also`, '', [...also, cluster]),
    ]),
    ...unknown(
      posts.items.map((post, i) => ({place: `posts.items[${i}].unit`, value: post.unit})),
      codes,
    ),
    ...unknown(
      stopsHere.map(stop => ({
        place: `stops[${stops.indexOf(stop)}].unit`,
        value: stop.unit,
      })),
      codes,
    ),
    ...(posts.named === posts.items.length
      ? []
      : [`posts.named: ${posts.named}, but ${posts.items.length} items`]),
    ...(posts.announced >= posts.named
      ? []
      : [`posts.announced: ${posts.announced}, fewer than the ${posts.named} named`]),
    ...untranslated(segments, english.segments),
    ...untranslated(caveats, english.caveats),
    ...untranslated(themes, english.themes),
    ...unused('segments', english.segments, segments),
    ...unused('caveats', english.caveats, caveats),
    ...unused('themes', english.themes, themes),
  ];
}

interface Found {
  readonly place: string;
  readonly value: string;
}

function places(list: string, values: readonly string[]): Found[] {
  return values.map((value, i) => ({place: `${list}[${i}]`, value}));
}

function unknown(found: readonly Found[], known: readonly string[]): string[] {
  return found
    .filter(({value}) => !known.includes(value))
    .map(({place, value}) => `${place}: "${value}" is not one of ${known.join(', ')}`);
}

function repeated(list: string, field: string, values: readonly string[]): string[] {
  return values.flatMap((value, i) =>
    values.indexOf(value) === i
      ? []
      : [`${list}[${i}]${field && `.${field}`}: "${value}" is there twice`],
  );
}

function untranslated(found: readonly Found[], table: Record<string, string>): string[] {
  return found
    .filter(({value}) => !Object.hasOwn(table, value))
    .map(({place, value}) => `${place}: "${value}" has no English in english.json`);
}

function unused(
  part: string,
  table: Record<string, string>,
  found: readonly Found[],
): string[] {
  const used = new Set(found.map(({value}) => value));
  return Object.keys(table)
    .filter(value => !used.has(value))
    .map(value => `english.json ${part}: "${value}" stands nowhere in the facts`);
}
