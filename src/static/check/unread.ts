import {distance} from 'fastest-levenshtein';
import type {
  Cluster,
  DistrictFile,
  PlaceName,
  Post,
  Posts,
  Source,
  Stop,
  Unit,
  Words,
} from '../../data/types.ts';
import type {Finding} from './Finding.ts';

/** The names of a type's fields, all of them, so that none is forgotten when one is added. */
const namesOf = <T>(fields: Readonly<Record<keyof T, true>>) => Object.keys(fields);

const source = namesOf<Source>({
  publisher: true,
  title: true,
  date: true,
  dateApproximate: true,
  url: true,
});
const placeName = namesOf<PlaceName>({name: true, point: true, turn: true});
const words = namesOf<Words>({zh: true, en: true});

/** The fields that are read, by where they stand. */
const read: Readonly<Record<string, readonly string[]>> = {
  '': namesOf<DistrictFile>({
    title: true,
    asOf: true,
    district: true,
    compiled: true,
    boundariesSource: true,
    clusters: true,
    units: true,
    posts: true,
    stops: true,
    riverName: true,
    neighbours: true,
  }),
  district: namesOf<DistrictFile['district']>({code: true, name: true}),
  'clusters[]': namesOf<Cluster>({key: true, name: true, flagship: true, color: true}),
  'units[]': namesOf<Unit>({
    code: true,
    key: true,
    name: true,
    shortName: true,
    pinyin: true,
    cluster: true,
    amounts: true,
    also: true,
    leading: true,
    segments: true,
    parks: true,
    companies: true,
    evidence: true,
    caveat: true,
    sources: true,
  }),
  'units[].sources[]': source,
  posts: namesOf<Posts>({announced: true, items: true}),
  'posts.items[]': namesOf<Post>({
    name: true,
    theme: true,
    unit: true,
    unitCertainty: true,
    point: true,
  }),
  'stops[]': namesOf<Stop>({
    order: true,
    date: true,
    unit: true,
    title: true,
    visited: true,
    source: true,
  }),
  'stops[].source': source,
  riverName: placeName,
  'neighbours[]': placeName,
};

/**
 * The fields of a file that were passed over and look like ones that are read: `clster` changes no
 * cluster. Others may be a newsroom's own notes.
 *
 * @param given the file as it was written.
 * @param parsed the same when it was read, without what is not known.
 */
export function unreadFindings(given: unknown, parsed: unknown, place = ''): Finding[] {
  if (Array.isArray(given) && Array.isArray(parsed))
    return given.flatMap((entry, i) => unreadFindings(entry, parsed[i], `${place}[${i}]`));
  if (!isRecord(given) || !isRecord(parsed)) return [];
  return Object.entries(given).flatMap(([key, value]): Finding[] => {
    const where = place ? `${place}.${key}` : key;
    if (Object.hasOwn(parsed, key)) return unreadFindings(value, parsed[key], where);
    const meant = value === null ? undefined : fieldLike(key, place, parsed);
    if (meant === undefined) return [];
    const message = `is no field that is read; is it "${meant}"?`;
    return [{kind: 'column', place: where, message}];
  });
}

/**
 * The field of a place that a key is but for a slip of the pen or its capitals, and that is not there.
 * Among short words `node` is more than a slip from `code`, and `unit` is none from `units`.
 */
function fieldLike(key: string, place: string, parsed: object): string | undefined {
  const slips = key.length > 5 ? 2 : 1;
  return (read[place.replace(/\[\d+\]/g, '[]')] ?? words)
    .filter(field => !Object.hasOwn(parsed, field))
    .map(field => ({field, edits: distance(field.toLowerCase(), key.toLowerCase())}))
    .filter(({edits}) => edits <= slips)
    .filter(({field, edits}) => !edits || key.length > 4 || key.length !== field.length)
    .sort((a, b) => b.edits - a.edits)
    .pop()?.field;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
