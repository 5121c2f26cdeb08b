import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster} from '../../src/data/types.ts';
import {clusterColors} from '../../src/scale/clusterColors.ts';
import {contrast} from '../../src/scale/contrast.ts';
import {noDataFill, palette} from '../../src/scale/palette.ts';

const named = (key: string): Cluster => ({key, name: {zh: key}});
const many = (count: number) => Array.from({length: count}, (_, i) => named(`c${i}`));
const own = (cluster: Cluster, color: string): Cluster => ({...cluster, color});

test('clusterColors(clusters) gives the palette in the order of the clusters', () => {
  const colors = clusterColors(many(7));
  assert.deepEqual(
    many(7).map(({key}) => colors(key).fill),
    palette,
  );
});

test('clusterColors(clusters) prints dark ink in the light theme and light ink in the dark', () => {
  const colors = clusterColors(many(7));
  for (const key of [...many(7).map(cluster => cluster.key), undefined]) {
    assert.deepEqual(colors(key).ink, {light: '#1d1d1f', dark: '#f4f4f2'});
  }
});

test('clusterColors(clusters) paints unknown and undefined keys as no data', () => {
  const colors = clusterColors(many(3));
  assert.deepEqual(colors('nowhere').fill, noDataFill);
  assert.deepEqual(colors(undefined).fill, noDataFill);
});

test('clusterColors(clusters) keeps its colours after it met unknown keys', () => {
  const colors = clusterColors(many(3));
  const before = many(3).map(({key}) => colors(key));
  for (const key of ['a', 'b', 'c', 'd', 'a'])
    assert.deepEqual(colors(key).fill, noDataFill);
  assert.deepEqual(
    many(3).map(({key}) => colors(key)),
    before,
  );
});

test("clusterColors(clusters) uses a cluster's own color in both themes", () => {
  const {fill, ink} = clusterColors([own(named('a'), '#fc0')])('a');
  assert.deepEqual(fill, {light: '#fc0', dark: '#fc0'});
  assert.deepEqual(ink, {light: '#000000', dark: '#000000'});
});

test('clusterColors(clusters) finds an ink of 4.5:1 for every own color', () => {
  for (let grey = 0; grey < 256; grey++) {
    const color = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
    const {ink} = clusterColors([own(named('a'), color)])('a');
    assert.ok(contrast(color, ink.light) >= 4.5, color);
  }
});

test("clusterColors(clusters) leaves the others' colours when one cluster brings its own", () => {
  const [first, ...others] = many(7);
  const colors = clusterColors([own(first!, '#fc0'), ...others]);
  assert.deepEqual(
    others.map(({key}) => colors(key).fill),
    palette.slice(1),
  );
});

test('clusterColors(clusters) gives later clusters the colours that others left', () => {
  const clusters = many(9).map((cluster, i) =>
    i === 2 || i === 4 ? own(cluster, '#fc0') : cluster,
  );
  const colors = clusterColors(clusters);
  assert.deepEqual(colors('c7').fill, palette[2]);
  assert.deepEqual(colors('c8').fill, palette[4]);
});

test('clusterColors(clusters) throws when more clusters lack a color than the palette has', () => {
  assert.throws(() => clusterColors(many(9)), {
    name: 'DistrictError',
    place: 'clusters',
    message: /9 without a color.*the palette's 7 colours; give 2 of them a "color"/,
  });
});
