import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster, Unit} from '../../src/data/types.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {clusterColors} from '../../src/scale/clusterColors.ts';
import {legendEntries} from '../../src/scale/legend.ts';
import {saySummary} from '../../src/text/say.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const tea: Cluster = {key: 'tea', name: {zh: '茶叶', en: 'Tea'}};
const silk: Cluster = {key: 'silk', name: {zh: '丝绸', en: 'Silk'}};
const jade: Cluster = {key: 'jade', name: {zh: '玉石'}};
const clusters = new Map<string | undefined, Cluster>(
  [tea, silk, jade].map(cluster => [cluster.key, cluster]),
);
const lead = (unit: Pick<Unit, 'cluster' | 'amounts'>) => {
  const {lead, leadingCluster} = leadOf(unit, clusters);
  return [lead, leadingCluster?.key, leadingCluster?.name.zh, leadingCluster?.name.en];
};

for (const [what, unit, expected] of [
  ['the cluster that is named', {cluster: 'silk'}, ['clear', 'silk', '丝绸', 'Silk']],
  [
    'the largest amount, whatever is named',
    {cluster: 'silk', amounts: {silk: 5, tea: 12}},
    ['clear', 'tea', '茶叶', 'Tea'],
  ],
  ['the only amount', {amounts: {silk: 1}}, ['clear', 'silk', '丝绸', 'Silk']],
  [
    'a lead of more than a tenth',
    {amounts: {silk: 100, tea: 89}},
    ['clear', 'silk', '丝绸', 'Silk'],
  ],
  [
    'a lead of a tenth as narrow',
    {amounts: {silk: 100, tea: 90, jade: 20}},
    ['narrow', 'silk', '丝绸，略多于茶叶', 'Silk, narrowly ahead of Tea'],
  ],
  [
    'equal amounts as a tie, without those close behind',
    {amounts: {tea: 7, jade: 7, silk: 6.9}},
    ['tie', 'amounts-tie', '茶叶，持平于玉石', 'Tea, level with 玉石'],
  ],
  [
    'nothing but zeros as no lead',
    {cluster: 'silk', amounts: {tea: 0, silk: 0}},
    ['zero', 'amounts-zero', '均为零', 'All at zero'],
  ],
  ['no data', {}, ['none', undefined, undefined, undefined]],
  ['no amounts and no cluster', {amounts: {}}, ['none', undefined, undefined, undefined]],
] as const)
  test(`leadOf(unit, clusters) takes ${what}`, () => {
    assert.deepEqual(lead(unit), expected);
  });

test('joinDistrict(file, boundaries) lists a tie beside the clusters only where there is one', () => {
  const units = [
    {code: '1', key: 'west', name: {zh: '西镇'}, amounts: {tea: 1, silk: 1}},
    {code: '2', key: 'east', name: {zh: '东镇'}, amounts: {tea: 2, silk: 1}},
  ];
  const district = joinDistrict({...westOnly, units}, twoTowns);
  assert.deepEqual(
    district.clusters.map(({key}) => key),
    ['tea', 'silk', 'amounts-tie'],
  );
  assert.deepEqual(
    district.towns.map(({lead, cluster}) => [lead, cluster]),
    [
      ['tie', 'amounts-tie'],
      ['clear', 'tea'],
    ],
  );
});

test('saySummary(…) tells ties, zeros and no data apart', () => {
  const units = [
    {code: '1', key: 'west', name: {zh: '西镇'}, amounts: {tea: 0}},
    {code: '2', key: 'east', name: {zh: '东镇'}, amounts: {tea: 2, silk: 2}},
  ];
  const {clusters, towns} = joinDistrict({...westOnly, units}, twoTowns);
  const colors = clusterColors(westOnly.clusters);
  const legend = legendEntries(clusters, [...towns, {}], colors);
  const {name} = westOnly.district;
  assert.equal(
    saySummary(name, 3, legend, 'zh'),
    '两镇3个街镇级单元中，1个并列领先；1个均为零；1个暂无资料。',
  );
  assert.equal(
    saySummary(name, 3, legend, 'en'),
    'Of the 3 town-level units of Two Towns, 1 with a tie; 1 with all at zero; 1 with no data.',
  );
});
