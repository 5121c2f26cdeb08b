import * as v from 'valibot';
import {date, degrees, expecting, key, text, unitCode, url} from './formats.ts';

const words = v.strictObject({zh: text, en: text});

const source = v.strictObject({
  publisher: text,
  title: v.nullable(text),
  date,
  dateApproximate: v.exactOptional(v.literal(true)),
  url: v.nullable(url),
});

const cluster = v.strictObject({
  key,
  name: words,
  flagship: v.boolean(),
  note: v.nullable(text),
});

const unit = v.strictObject({
  code: unitCode,
  key,
  type: v.picklist(['town', 'subdistrict', 'industrial-zone']),
  name: words,
  shortName: words,
  cluster: key,
  also: v.array(key),
  leading: words,
  segments: v.array(text),
  parks: v.array(text),
  companies: v.array(text),
  evidence: v.picklist(['strong', 'fair', 'thin']),
  caveat: v.nullable(text),
  sources: v.array(source),
});

const post = v.strictObject({
  name: words,
  theme: text,
  unit: unitCode,
  unitCertainty: v.picklist(['stated', 'supported', 'inferred']),
  point: v.nullable(v.strictTuple([degrees(180), degrees(90)])),
  // The page shows every point as approximate, so an exact one would need a field of its own.
  pointCertainty: v.nullable(v.literal('approximate')),
});

const stop = v.strictObject({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date,
  unit: unitCode,
  title: words,
  visited: v.array(text),
  source,
});

/** The shape of `sources/minhang-industry.json`; a field it does not know is an error. */
export const industrySchema = v.strictObject({
  title: words,
  asOf: date,
  district: v.strictObject({
    code: v.pipe(v.string(), v.regex(/^\d{6}$/, expecting('a code of six digits'))),
    name: words,
    facts: v.array(v.strictObject({zh: text, source: text})),
  }),
  compiled: words,
  clusters: v.array(cluster),
  units: v.array(unit),
  posts: v.strictObject({
    announced: v.pipe(v.number(), v.integer()),
    named: v.pipe(v.number(), v.integer()),
    items: v.array(post),
  }),
  stops: v.array(stop),
});

const placeName = v.strictObject({
  name: words,
  point: v.strictTuple([degrees(180), degrees(90)]),
  turn: v.exactOptional(degrees(90)),
});

/** The shape of `sources/around.json`: names on the ground beside the units. */
export const aroundSchema = v.strictObject({
  note: text,
  riverName: placeName,
  neighbours: v.array(placeName),
});

/** The shape of `sources/english.json`: Chinese text to its English, by where it stands. */
export const englishSchema = v.strictObject({
  segments: v.record(text, text),
  caveats: v.record(text, text),
  themes: v.record(text, text),
});

/** The shape of `sources/pinyin.json`: a unit's Chinese name to its pinyin, without tones. */
export const pinyinSchema = v.record(
  text,
  v.pipe(
    v.string(),
    v.regex(/^[a-z\u00fc]+( [a-z\u00fc]+)*$/, expecting('syllables like qi bao zhen')),
  ),
);

/** `sources/minhang-industry.json` as checked. */
export type IndustrySource = v.InferOutput<typeof industrySchema>;

/** `sources/english.json` as checked. */
export type EnglishSource = v.InferOutput<typeof englishSchema>;

/** `sources/pinyin.json` as checked. */
export type PinyinSource = v.InferOutput<typeof pinyinSchema>;
/** `sources/around.json` as checked. */
export type AroundSource = v.InferOutput<typeof aroundSchema>;
