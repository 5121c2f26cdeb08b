import type {Cluster, DistrictFile, Post, Stop, Unit, Words} from '../../data/types.ts';
import {known} from './known.ts';
import type {AroundSource, EnglishSource, IndustrySource, PinyinSource} from './schema.ts';

type Of<List extends readonly unknown[]> = List[number];

/**
 * The district file that the map reads, from the checked facts, their English, the pinyin and the
 * names around.
 *
 * What is null in the facts is left out; an empty list stays, since it says «none found».
 * What no reader sees stays behind: `district.facts`, a cluster's `note`, a unit's `type`
 * (its name says it), `posts.named` (the items can be counted) and `pointCertainty` (every
 * point is approximate).
 */
export function districtFile(
  industry: IndustrySource,
  english: EnglishSource,
  pinyin: PinyinSource,
  {riverName, neighbours}: AroundSource,
): DistrictFile {
  const {title, asOf, district, compiled, clusters, units, posts, stops} = industry;
  return {
    title,
    asOf,
    district: {code: district.code, name: district.name},
    compiled,
    clusters: clusters.map(toCluster),
    units: units.map(unit => toUnit(unit, english, pinyin)),
    posts: {
      announced: posts.announced,
      items: posts.items.map(post => toPost(post, english)),
    },
    stops: stops.map(toStop),
    riverName,
    neighbours,
  };
}

function toCluster({key, name, flagship}: Of<IndustrySource['clusters']>): Cluster {
  return {key, name, flagship};
}

function toUnit(
  unit: Of<IndustrySource['units']>,
  english: EnglishSource,
  pinyin: PinyinSource,
): Unit {
  const {code, key, name, shortName, cluster, also, leading, parks, companies, evidence} =
    unit;
  return known({
    code,
    key,
    name,
    shortName,
    // That every name has its pinyin was checked at the door.
    pinyin: pinyin[name.zh]!,
    cluster,
    also,
    leading,
    segments: unit.segments.map(segment => inBoth(segment, english.segments)),
    parks,
    companies,
    evidence,
    caveat: unit.caveat === null ? null : inBoth(unit.caveat, english.caveats),
    sources: unit.sources.map(known),
  });
}

function toPost(post: Of<IndustrySource['posts']['items']>, english: EnglishSource): Post {
  const {name, unit, unitCertainty, point} = post;
  return known({
    name,
    theme: inBoth(post.theme, english.themes),
    unit,
    unitCertainty,
    point,
  });
}

function toStop(stop: Of<IndustrySource['stops']>): Stop {
  return {...stop, source: known(stop.source)};
}

function inBoth(zh: string, table: Record<string, string>): Words {
  // That every text has its English was checked at the door.
  return {zh, en: table[zh]!};
}
