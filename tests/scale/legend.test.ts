import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster} from '../../src/data/types.ts';
import {clusterColors} from '../../src/scale/clusterColors.ts';
import {legendEntries} from '../../src/scale/legend.ts';

const clusters: readonly Cluster[] = [
  {key: 'b', name: {zh: '乙', en: 'B'}},
  {key: 'a', name: {zh: '甲'}},
  {key: 'c', name: {zh: '丙'}},
];
const units = [{cluster: 'a'}, {cluster: 'b'}, {cluster: 'a'}];
const colors = clusterColors(clusters);
const legend = legendEntries(clusters, units, colors);

test('legendEntries(clusters, units, colors) keeps the order and the names of the clusters', () => {
  assert.deepEqual(
    legend.map(({key, name}) => ({key, name})),
    clusters.map(({key, name}) => ({key, name})),
  );
});

test('legendEntries(clusters, units, colors) counts the units and lists a cluster that leads none', () => {
  assert.deepEqual(
    legend.map(({count}) => count),
    [1, 2, 0],
  );
});

test('legendEntries(clusters, units, colors) shows the paint that the map uses', () => {
  for (const {key, paint} of legend) assert.equal(paint, colors(key));
});

test('legendEntries(clusters, units, colors) ends with the units that no cluster leads, if any', () => {
  const some = legendEntries(clusters, [...units, {}, {}], colors);
  assert.deepEqual(some.slice(0, -1), legend);
  assert.equal(some.at(-1)!.key, undefined);
  assert.equal(some.at(-1)!.count, 2);
  assert.equal(some.at(-1)!.paint, colors(undefined));
});
