import {readFileSync} from 'node:fs';
import type {RiverFeatures, UnitFeatures} from '../../src/minhang/prepare/topology.ts';
import type {
  AroundSource,
  EnglishSource,
  IndustrySource,
  PinyinSource,
} from '../../src/minhang/prepare/schema.ts';

/** A fresh copy of the facts, for a test to change. */
export const readIndustry = () => read('minhang-industry.json') as IndustrySource;

/** A fresh copy of the English. */
export const readEnglish = () => read('english.json') as EnglishSource;

/** A fresh copy of the names' pinyin. */
export const readPinyin = () => read('pinyin.json') as PinyinSource;

/** A fresh copy of the names around. */
export const readAround = () => read('around.json') as AroundSource;

/** The boundaries before they are simplified. */
export const readUnits = () => read('minhang-towns.geojson') as UnitFeatures;

/** The river before it is simplified. */
export const readRiver = () => read('huangpu-river.geojson') as RiverFeatures;

function read(name: string): unknown {
  const url = new URL(`../../src/minhang/sources/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}
