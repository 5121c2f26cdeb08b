import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster} from '../../src/data/types.ts';
import {clusterColors} from '../../src/scale/clusterColors.ts';
import {palette} from '../../src/scale/palette.ts';
import {noDataPattern, patternId, patterns} from '../../src/scale/patterns.ts';

const many = (count: number): Cluster[] =>
  Array.from({length: count}, (_, i) => ({key: `c${i}`, name: {zh: `c${i}`}}));

test('patterns has one for each colour of the palette, and no two are alike', () => {
  assert.equal(patterns.length, palette.length);
  const paths = [...patterns, noDataPattern].map(({path}) => path);
  assert.equal(new Set(paths).size, palette.length + 1);
});

test('clusterColors(clusters) gives the patterns in the order of the clusters', () => {
  const colors = clusterColors(many(7));
  assert.deepEqual(
    many(7).map(({key}) => colors(key).pattern),
    patterns,
  );
});

test('clusterColors(clusters) begins the patterns anew after the last', () => {
  const clusters = many(9).map(cluster => ({...cluster, color: '#fc0'}));
  assert.equal(clusterColors(clusters)('c8').pattern, patterns[1]);
});

test('clusterColors(clusters) hatches what has no cluster', () => {
  const colors = clusterColors(many(3));
  assert.equal(colors(undefined).pattern, noDataPattern);
  assert.equal(colors('nowhere').pattern, noDataPattern);
});

test('patternId(cluster) tells clusters and no data apart', () => {
  assert.equal(patternId('biomed'), 'pattern-biomed');
  assert.equal(patternId(undefined), 'pattern-no-data');
});
