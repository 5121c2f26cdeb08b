import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster, Unit} from '../../src/data/types.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {readingOrder} from '../../src/model/readingOrder.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const clusters: readonly Cluster[] = ['tea', 'silk', 'jade'].map(key => ({
  key,
  name: {zh: key},
}));
const keys = (clusters: readonly Cluster[]) => clusters.map(({key}) => key).join(' ');
const lead = (unit: Pick<Unit, 'cluster' | 'amounts'>) => {
  const {kind, leaders, close, group} = leadOf(unit, clusters);
  return [kind, keys(leaders), keys(close), group];
};

for (const [what, unit, expected] of [
  ['the cluster that is named', {cluster: 'silk'}, ['clear', 'silk', '', 'silk']],
  [
    'the largest amount, whatever is named',
    {cluster: 'silk', amounts: {silk: 5, tea: 12}},
    ['clear', 'tea', '', 'tea'],
  ],
  ['the only amount', {amounts: {silk: 1}}, ['clear', 'silk', '', 'silk']],
  [
    'a lead of more than a tenth as clear',
    {amounts: {silk: 100, tea: 89}},
    ['clear', 'silk', '', 'silk'],
  ],
  [
    'a lead of a tenth as narrow',
    {amounts: {silk: 100, tea: 90, jade: 20}},
    ['narrow', 'silk', 'tea', 'silk~tea'],
  ],
  [
    'all that are close behind, the closest first',
    {amounts: {silk: 100, tea: 90, jade: 95}},
    ['narrow', 'silk', 'jade tea', 'silk~jade~tea'],
  ],
  [
    'equal amounts as a tie, without those close behind',
    {amounts: {jade: 7, tea: 7, silk: 6.9}},
    ['tie', 'tea jade', '', 'tea=jade'],
  ],
  [
    'nothing but zeros as no lead',
    {cluster: 'silk', amounts: {tea: 0, silk: 0}},
    ['zero', '', '', '0='],
  ],
  ['no data', {}, ['none', '', '', undefined]],
  ['a cluster that is none as no data', {cluster: 'rice'}, ['none', '', '', undefined]],
  ['empty amounts as none', {cluster: 'tea', amounts: {}}, ['clear', 'tea', '', 'tea']],
] as const)
  test(`leadOf(unit, clusters) takes ${what}`, () => {
    assert.deepEqual(lead(unit), expected);
  });

test('leadOf(unit, clusters) leaves the clusters in their order', () => {
  const before = keys(clusters);
  lead({amounts: {jade: 3, silk: 2, tea: 1}});
  assert.equal(keys(clusters), before);
});

const units = [
  {code: '1', key: 'west', name: {zh: '西镇'}, amounts: {tea: 1, silk: 1}},
  {code: '2', key: 'east', name: {zh: '东镇'}, amounts: {tea: 100, silk: 99}},
];
const district = joinDistrict({...westOnly, units}, twoTowns);

test('joinDistrict(file, boundaries) gives a town one leading cluster or none', () => {
  assert.deepEqual(
    district.towns.map(({leadingCluster}) => leadingCluster?.key),
    [undefined, 'tea'],
  );
});

test('readingOrder(district) has narrow leads before ties', () => {
  assert.deepEqual(
    readingOrder(district).map(({key}) => key),
    ['east', 'west'],
  );
});
