import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {minhang} from '../../src/minhang/district.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {jsonFindings, tableFindings} from '../../src/static/check/data.ts';
import {collection, square} from '../boundaries/squares.ts';
import type {Finding} from '../../src/static/check/Finding.ts';

type Json = Record<string, unknown>;

const source = 'src/minhang/sources/minhang-industry.json';
const sources = [{publisher: '甲报', date: '2025'}];

/** A fresh copy of the bundled file, with a fault planted. */
function planted(plant: (file: {clusters: Json[]; units: Json[]} & Json) => void): string {
  const file = JSON.parse(JSON.stringify(minhang)) as Parameters<typeof plant>[0];
  plant(file);
  return JSON.stringify(file);
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({kind, place}) => `${kind} ${place}`);

test('jsonFindings(text) finds nothing in the bundled data', () => {
  assert.deepEqual(jsonFindings(JSON.stringify(minhang)), []);
  assert.deepEqual(jsonFindings(readFileSync(source, 'utf8')), []);
});

test('jsonFindings(text) finds nothing in a right part', () => {
  const part = {units: [{name: '七宝镇', leading: '试验', sources}]};
  assert.deepEqual(jsonFindings(`\ufeff${JSON.stringify(part)}`), []);
});

for (const [fault, expected, text] of [
  ['no JSON', 'format ', '<!doctype html>'],
  ['a list', 'format ', '[]'],
  [
    'a wrong field',
    'format units[2].cluster',
    planted(({units}) => (units[2]!['cluster'] = 'tea')),
  ],
  [
    'an amount below zero',
    'format units[2].amounts.hq',
    planted(({units}) => (units[2]!['amounts'] = {hq: -1})),
  ],
  [
    'a unit given twice',
    'format units[1]',
    planted(({units}) => (units[1] = {...units[0]})),
  ],
  [
    'a unit that is not on the map',
    'join units[14]',
    planted(({units}) => units.push({name: '新桥路镇', sources})),
  ],
  ['a misspelt name', 'join units[0]', JSON.stringify({units: [{name: '古美街道'}]})],
  ['a unit without a record', 'join units', planted(({units}) => units.pop())],
  [
    'a code that is no unit’s here',
    'join units[14]',
    planted(({units}) => units.push({code: '310112199'})),
  ],
  [
    'a code of too few digits',
    'code units[14]',
    planted(({units}) => units.push({code: '31011219'})),
  ],
  [
    'a code of no kind of unit',
    'code units[14]',
    planted(({units}) => units.push({code: '310112799'})),
  ],
  [
    'a code of another district',
    'code units[14]',
    planted(({units}) => units.push({code: '310115101'})),
  ],
  [
    'a post in an impossible unit',
    'code posts.items[0].unit',
    planted(file => {
      (file['posts'] as {items: Json[]}).items[0]!['unit'] = '310112700';
    }),
  ],
  [
    'a post in a unit that is not on the map',
    'join posts.items[0].unit',
    planted(file => {
      (file['posts'] as {items: Json[]}).items[0]!['unit'] = '310112199';
    }),
  ],
  [
    'a stop in an impossible unit',
    'code stops[0].unit',
    planted(file => {
      (file['stops'] as Json[])[0]!['unit'] = 'qibao';
    }),
  ],
  ['no sources', 'source units[3]', planted(({units}) => (units[3]!['sources'] = []))],
  [
    'a claim of a part without sources',
    'source units[0]',
    JSON.stringify({units: [{key: 'qibao', cluster: 'hq'}]}),
  ],
  [
    'a long title',
    'length title',
    planted(file => (file['title'] = '闵行区重点产业区镇协同产业地图'.repeat(4))),
  ],
  [
    'a long name of a cluster in English',
    'length clusters[0].name',
    planted(({clusters}) => {
      clusters[0]!['name'] = {
        zh: '装备',
        en: 'Advanced equipment and aerospace '.repeat(2),
      };
    }),
  ],
  [
    'a long leading line',
    'length units[5].leading',
    planted(({units}) => (units[5]!['leading'] = '先进制造'.repeat(14))),
  ],
  [
    'colours too alike between neighbours',
    'color clusters',
    // Clusters of neighbours, in two blacks that few would tell apart.
    planted(({clusters}) => {
      clusters[5]!['color'] = '#101010';
      clusters[6]!['color'] = '#161616';
    }),
  ],
  [
    'colours that are one in the legend, of clusters that do not touch',
    'color clusters',
    planted(({clusters}) => {
      clusters[0]!['color'] = '#6d91b3';
      clusters[1]!['color'] = '#6d91b3';
    }),
  ],
  [
    'a misspelt field of a unit',
    'column units[0].clster',
    JSON.stringify({units: [{key: 'pujin', clster: 'biomed', _note: 'ours'}]}),
  ],
  [
    'a field in capitals, and no notes that are like fields',
    'column units[0].Cluster',
    JSON.stringify({
      units: [{code: '310112102', Cluster: 'hq', node: 1, name: {zh: '七宝镇', cn: 'x'}}],
    }),
  ],
  ['a misspelt field of the file', 'column unit', '{"unit": [], "$schema": "ours"}'],
  [
    'a source whose address is no link',
    'source units[0]',
    JSON.stringify({
      units: [{key: 'pujin', sources: [{...sources[0], url: 'javascript:alert(1)'}]}],
    }),
  ],
  [
    'a cluster that the amounts contradict',
    'lead units[0]',
    JSON.stringify({
      units: [{key: 'pujin', cluster: 'biomed', amounts: {biomed: 1, hq: 9}, sources}],
    }),
  ],
] as const)
  test(`jsonFindings(text) finds ${fault}, and nothing else`, () => {
    assert.deepEqual(brief(jsonFindings(text)), [expected]);
  });

test('jsonFindings(text) takes stripes for telling from a neighbour without', () => {
  const text = planted(({units}) => {
    for (const unit of units) {
      unit['cluster'] = 'hq';
      if (unit['key'] === 'qibao') unit['amounts'] = {hq: 1, culture: 1};
      if (unit['key'] === 'gumei') unit['amounts'] = {hq: 100, culture: 99};
    }
  });
  assert.deepEqual(jsonFindings(text), []);
});

test('jsonFindings(text) asks for the boundaries of another district, once', () => {
  const units = [{name: '东街街道'}, {code: '510199002'}];
  const district = {code: '510199', name: '青河区'};
  const whole = {title: '图', asOf: '2026', compiled: '本报', district, units};
  const [finding, ...others] = jsonFindings(JSON.stringify(whole));
  assert.deepEqual(others, []);
  assert.match(finding!.message, /510199 is checked on its own boundaries: --boundaries/);
});

test('jsonFindings(text) names the unit that may be meant', () => {
  const [finding] = jsonFindings(JSON.stringify({units: [{name: '古美街道'}]}));
  assert.match(finding!.message, /古美街道.*is it “古美路街道”/);
});

const table = (text: string) => tableFindings(new TextEncoder().encode(text));

test('tableFindings(bytes) finds nothing in the bundled data as a table', () => {
  const rows = minhang.units.map(({code, name, cluster, leading}) =>
    [code, name.zh, cluster, leading!.zh, '甲报 2025'].join(','),
  );
  assert.deepEqual(table(['代码,街镇,主导产业集群,主导产业,出处', ...rows].join('\n')), []);
});

for (const [fault, expected, text] of [
  ['a row of no unit', 'join row 3', '街镇,出处\n七宝镇,甲报 2025\n古美街道,甲报 2025'],
  ['an impossible code', 'code row 3', '代码\n310112102\n310112700'],
  ['a code of no unit', 'code row 2', '代码,街镇\n3.10112E+11,七宝镇'],
  ['the code of no unit', 'code row 2', '代码,街镇\n310112199,七宝镇'],
  ['a column that is not known', 'column 产业', '街镇,产业\n七宝镇,甲'],
  ['a wrong cell', 'format 第2行「依据」 (row 2)', '街镇,依据\n七宝镇,极强'],
  ['a claim without a source', 'source row 3', '合计\n街镇,主导产业\n七宝镇,试验'],
  [
    'a long leading line',
    'length row 2.leading',
    `街镇,主导产业,出处\n七宝镇,${'先进制造'.repeat(14)},甲报 2025`,
  ],
] as const)
  test(`tableFindings(bytes) finds ${fault}, and nothing else`, () => {
    assert.deepEqual(brief(table(text)), [expected]);
  });

const areas = readBoundaries(
  collection(square(10, 50, {name: '东镇'}), square(11, 50, {name: '西镇'})),
);
const sampled =
  '标题,样图\n地区,样区\n截至,2026\n编制,样本\n街镇,集群,出处\n东镇,金融,甲报 2025\n';

for (const [fault, expected, row] of [
  ['nothing', [], '西镇,旅游,甲报 2025'],
  ['a row of no area and an area of no row', ['join row 7', 'join units'], '合计,,'],
  ['a claim without a source', ['source row 7'], '西镇,旅游,'],
  ['two rows of one area', ['format 第7行 (row 7)'], '东镇,旅游,甲报 2025'],
] as const)
  test(`tableFindings(bytes, shapes) of another district finds ${fault}`, () => {
    const found = tableFindings(new TextEncoder().encode(sampled + row), areas);
    assert.deepEqual(brief(found), expected);
  });
