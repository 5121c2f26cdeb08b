import {unseen} from '../data/readers.ts';
import type {Words} from '../data/types.ts';

/** What an area says of itself, for joining it and for its name on the map. */
export interface AreaNames {
  /** Its codes, the likelier ones first, by the property that each stands in. */
  readonly codes: ReadonlyMap<string, string>;
  /** Its names as they stand; none, where it has none. */
  readonly names: readonly string[];
  /** What the map calls it; undefined where it has no name. */
  readonly name: Words | undefined;
}

/**
 * The properties that hold a statistical code, the surest first: those of China, of the United
 * States' census, of Europe's, of GADM; and `id`, which may be any number.
 */
export const codeProperties: readonly string[] = [
  'code',
  'adcode',
  '代码',
  '统计代码',
  '区划代码',
  '行政区划代码',
  '街镇代码',
  '乡镇代码',
  '区划码',
  'geoid',
  'fips',
  'geocode',
  'nuts_id',
  'lau_id',
  'gid',
  'iso_3166_2',
  'hasc',
  'ref',
  'id',
];

const chineseProperties: readonly string[] = [
  'name_zh',
  'name:zh',
  'name_zh-cn',
  'name:zh-hans',
  'name_cn',
  'nl_name',
  '名称',
  '街镇',
  '街镇名称',
  '乡镇',
  '乡镇名称',
  '街道',
  '镇',
  '乡',
];

const englishProperties: readonly string[] = [
  'name_en',
  'name:en',
  'nameen',
  'ename',
  'english',
];

const otherProperties: readonly string[] = [
  'name',
  'namelsad',
  'fullname',
  'full_name',
  'name_long',
  'nom',
  'label',
  'title',
];

/** Beside a name these say what the area is a part of; without one, the smallest is the area itself. */
const divisionProperties: readonly string[] = ['区县', '县', '区', '地市', '市', '省'];

/** The codes and names among an area's properties, whatever the case of their own names. */
export function namesIn(properties: Readonly<Record<string, unknown>>): AreaNames {
  const texts = new Map(
    Object.entries(properties).flatMap(([property, value]) => {
      const text = textOf(value);
      return text ? [[property.trim().toLowerCase(), text] as const] : [];
    }),
  );
  const first = (names: readonly string[]) =>
    names.map(name => texts.get(name)).find(text => text !== undefined);
  const [zh, en, said] = [chineseProperties, englishProperties, otherProperties].map(first);
  const other = (zh ?? said) === undefined ? first(divisionProperties) : said;
  const main = zh ?? other ?? en;
  return {
    codes: new Map(
      codeProperties.flatMap(property => {
        const code = texts.get(property);
        return code ? [[property, code] as const] : [];
      }),
    ),
    names: [zh, other, en].filter(name => name !== undefined),
    name: main === undefined ? undefined : {zh: main, ...(en !== undefined && {en})},
  };
}

/** What says more than this is no name. */
const most = 1000;

function textOf(value: unknown): string {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.length > most ? '' : text.replace(unseen, '').trim();
}
