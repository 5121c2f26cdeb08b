import type {Cluster, Unit} from '../data/types.ts';
import {fold} from '../model/search.ts';

/** A column that is read: of a field of the unit, or of the amounts of a cluster. */
export type Column =
  {readonly field: Field; readonly english: boolean} | {readonly cluster: string};

/** The fields of a unit that a table may give. */
export type Field = Exclude<keyof Unit, 'shortName' | 'pinyin' | 'amounts'>;

/** What the columns of a field may be called in Chinese; its English name is the field's own. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  code: ['代码', '统计代码', '区划代码', '行政区划代码', '街镇代码'],
  key: [],
  name: ['街镇', '名称', '街镇名称', '单位', '镇', '街道', 'town'],
  cluster: ['主导产业集群', '主导集群', '产业集群', '集群'],
  also: ['其他集群', '其他产业集群', '同有资料支持的集群'],
  leading: ['主导产业', '主导'],
  segments: ['细分赛道', '赛道'],
  parks: ['园区', '载体', '园区载体', '园区与载体'],
  companies: ['代表企业', '企业'],
  evidence: ['依据'],
  caveat: ['需要留意', '备注'],
  sources: ['出处', '来源', '资料来源'],
};

/** A heading of these fields may stand for the English beside the Chinese: «主导产业(英文)». */
const inTwoLanguages: readonly Field[] = ['name', 'leading', 'segments', 'caveat'];

/**
 * The column that a heading names, by a field's name in English or Chinese or by a cluster's key or
 * name, whatever its case, spaces and punctuation. Undefined where it names none.
 */
export function columnOf(
  heading: string,
  clusters: readonly Cluster[],
): Column | undefined {
  const said = fold(heading);
  if (!said) return undefined;
  const bare = inEnglish(said);
  for (const field of Object.keys(headings) as Field[]) {
    const names = [field, ...headings[field]].map(fold);
    if (names.includes(said)) return {field, english: false};
    if (inTwoLanguages.includes(field) && bare !== undefined && names.includes(bare))
      return {field, english: true};
  }
  if (said === '英文名') return {field: 'name', english: true};
  const cluster = clusterOf(heading, clusters);
  return cluster && {cluster: cluster.key};
}

/** What a folded heading means that says it is the English: «leading.en»; undefined where it does not. */
export function inEnglish(said: string): string | undefined {
  const bare = said.replace(/^(英文|english)|(英文|en|english)$/, '');
  return bare === said ? undefined : bare;
}

/** The cluster with a name, in either language, else with a key. */
export function clusterOf(said: string, clusters: readonly Cluster[]): Cluster | undefined {
  return clusterNamed(said, clusters) ?? clusters.find(({key}) => fold(key) === fold(said));
}

/** The cluster with a name, in either language. */
export function clusterNamed(
  said: string,
  clusters: readonly Cluster[],
): Cluster | undefined {
  return clusters.find(({name}) =>
    [name.zh, name.en ?? ''].some(name => name && fold(name) === fold(said)),
  );
}
