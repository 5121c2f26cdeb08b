import {DistrictError} from './DistrictError.ts';
import {
  complete,
  fields,
  flag,
  hexColor,
  listOf,
  number,
  oneOf,
  text,
  words,
  type Reader,
} from './readers.ts';
import type {
  Cluster,
  DistrictFile,
  Evidence,
  PlaceName,
  Post,
  Posts,
  Source,
  Stop,
  Unit,
} from './types.ts';

/** A unit as a file may give it: any field may be missing, and the name may stand for the code. */
export type UnitRecord = Partial<Unit>;

/** A district file as read, before it is laid over the bundled one. */
export type ParsedFile = Partial<Omit<DistrictFile, 'units'>> & {
  readonly units?: readonly UnitRecord[];
};

const cluster: Reader<Cluster> = (value, place) =>
  complete(
    fields<Cluster>({key: clusterKey, name: words, flagship: flag, color: hexColor})(
      value,
      place,
    ),
    ['key', 'name'],
    place,
  );

/** A key becomes part of a CSS custom property's name, so it is made of what those allow. */
const clusterKey: Reader<string> = (value, place) => {
  if (typeof value === 'string' && /^[\w-]{1,99}$/.test(value)) return value;
  throw new DistrictError(place, value, 'is not a key of letters, digits, - and _');
};

const source: Reader<Source> = (value, place) =>
  complete(
    fields<Source>({
      publisher: text,
      title: text,
      date: text,
      dateApproximate: flag,
      url: text,
    })(value, place),
    ['publisher', 'date'],
    place,
  );

/** Amounts by cluster; a key that is none must not vanish unseen, as it might lead. */
const amounts =
  (keys: readonly string[]): Reader<Readonly<Record<string, number>>> =>
  (value, place) => {
    fields({})(value, place);
    const given = Object.keys(value as object).map(key => oneOf(keys)(key, place));
    const readers = Object.fromEntries(given.map(key => [key, amount]));
    return fields(readers)(value, place) as Record<string, number>;
  };

const amount: Reader<number> = (value, place) => {
  if (number(value, place) >= 0) return value as number;
  throw new DistrictError(place, value, 'is less than 0');
};

const unit = (clusterKeys: readonly string[]): Reader<UnitRecord> =>
  fields<Unit>({
    code: text,
    key: text,
    name: words,
    shortName: words,
    pinyin: text,
    cluster: oneOf(clusterKeys),
    amounts: amounts(clusterKeys),
    also: listOf(oneOf(clusterKeys)),
    leading: words,
    segments: listOf(words),
    parks: listOf(text),
    companies: listOf(text),
    evidence: oneOf<Evidence>(['strong', 'fair', 'thin']),
    caveat: words,
    sources: listOf(source),
  });

const point: Reader<readonly [number, number]> = (value, place) => {
  const [longitude, latitude, ...more] = listOf(number)(value, place);
  // A latitude beyond this is a longitude, or off the map's projection.
  if (Math.abs(longitude!) <= 180 && Math.abs(latitude!) < 90 && !more.length) {
    return [longitude!, latitude!];
  }
  throw new DistrictError(place, value, 'is not [longitude, latitude]');
};

const post: Reader<Post> = (value, place) =>
  complete(
    fields<Post>({
      name: words,
      theme: words,
      unit: text,
      unitCertainty: oneOf<NonNullable<Post['unitCertainty']>>([
        'stated',
        'supported',
        'inferred',
      ]),
      point,
    })(value, place),
    ['name', 'unit'],
    place,
  );

const posts: Reader<Posts> = (value, place) =>
  complete(
    fields<Posts>({announced: number, items: listOf(post)})(value, place),
    ['announced', 'items'],
    place,
  );

const stop: Reader<Stop> = (value, place) =>
  complete(
    fields<Stop>({
      order: number,
      date: text,
      unit: text,
      title: words,
      visited: listOf(text),
      source,
    })(value, place),
    ['order', 'date', 'unit', 'title'],
    place,
  );

const placeName: Reader<PlaceName> = (value, place) =>
  complete(
    fields<PlaceName>({name: words, point, turn: number})(value, place),
    ['name', 'point'],
    place,
  );

const district: Reader<DistrictFile['district']> = (value, place) =>
  complete(
    fields<DistrictFile['district']>({code: text, name: words})(value, place),
    ['code', 'name'],
    place,
  );

/**
 * Reads what a page gave as its data, once, and gives it typed.
 *
 * @param value a district file or a part of one, in the shape of `DistrictFile`; plain texts may
 *   stand where Chinese words do, and null where nothing is known.
 * @param knownClusters the clusters that hold when the file brings none of its own.
 * @throws DistrictError naming the first wrong place and what was expected there.
 */
export function parseDistrict(
  value: unknown,
  knownClusters: readonly Cluster[],
): ParsedFile {
  const {clusters} = fields<Pick<DistrictFile, 'clusters'>>({clusters: listOf(cluster)})(
    value,
    '',
  );
  clusters?.forEach(({key}, i) => {
    if (clusters.findIndex(cluster => cluster.key === key) < i)
      throw new DistrictError(
        `clusters[${i}].key`,
        key,
        'is the key of an earlier cluster',
      );
  });
  const keys = (clusters ?? knownClusters).map(({key}) => key);
  const rest = fields<
    Omit<DistrictFile, 'clusters' | 'units'> & {units: readonly UnitRecord[]}
  >({
    title: words,
    asOf: text,
    district,
    compiled: words,
    boundariesSource: words,
    units: listOf(unit(keys)),
    posts,
    stops: listOf(stop),
    riverName: placeName,
    neighbours: listOf(placeName),
  })(value, '');
  return clusters ? {...rest, clusters} : rest;
}
