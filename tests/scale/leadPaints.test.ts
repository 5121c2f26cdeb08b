import assert from 'node:assert/strict';
import test from 'node:test';
import type {Unit} from '../../src/data/types.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {clusterColors, noData, zero} from '../../src/scale/clusterColors.ts';
import {leadPaints} from '../../src/scale/leadPaints.ts';

const clusters = ['tea', 'silk', 'jade'].map(key => ({key, name: {zh: key}}));
const colors = clusterColors(clusters);
const paint = (amounts: Unit['amounts']) =>
  leadPaints(clusters)(leadOf({...(amounts && {amounts})}, clusters));
/** Of a tile, from left to right: whose colour, and how wide. */
const across = (amounts: Unit['amounts']) => {
  const {key, stripes = []} = paint(amounts);
  const lines = stripes.map(({key, path, weight}) => {
    const [, x] = /^M([\d.]+) 0v8$/.exec(path)!;
    return {key, from: Number(x) - weight / 2, to: Number(x) + weight / 2};
  });
  const bounds = [...lines.map(({from}) => from), 8].sort((a, b) => a - b);
  const all = [{key, from: 0, to: bounds[0]!}, ...lines];
  return all.sort((a, b) => a.from - b.from).map(({key, from, to}) => [key, to - from]);
};

test('leadPaints(clusters) gives a clear lead the paint of its cluster', () => {
  assert.equal(paint({tea: 2, silk: 1}).fill, colors('tea').fill);
  assert.equal(paint({tea: 2, silk: 1}).stripes, undefined);
});

test('leadPaints(clusters) divides a tile in equal parts between those that are level', () => {
  assert.deepEqual(across({tea: 2, silk: 2}), [
    ['tea', 4],
    ['silk', 4],
  ]);
  const [a, b, c] = across({tea: 2, silk: 2, jade: 2});
  for (const [, width] of [a!, b!, c!])
    assert.ok(Math.abs((width as number) - 8 / 3) < 1e-9, String(width));
});

test('leadPaints(clusters) gives those close behind a quarter together', () => {
  assert.deepEqual(across({tea: 100, silk: 95}), [
    ['tea', 6],
    ['silk', 2],
  ]);
  assert.deepEqual(across({tea: 100, silk: 95, jade: 94}), [
    ['tea', 6],
    ['jade', 1],
    ['silk', 1],
  ]);
});

test('leadPaints(clusters) paints stripes in the colours of their clusters', () => {
  const [stripe] = paint({tea: 2, silk: 2}).stripes!;
  assert.equal(stripe!.fill, colors('silk').fill);
});

test('leadPaints(clusters) tells zero from no data', () => {
  assert.equal(paint({tea: 0}), zero);
  assert.equal(paint(undefined), noData);
  assert.notDeepEqual(zero.fill, noData.fill);
  assert.notDeepEqual(zero.pattern, noData.pattern);
  assert.ok(zero.lined && noData.lined);
});
