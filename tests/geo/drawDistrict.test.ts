import assert from 'node:assert/strict';
import test from 'node:test';
import {drawDistrict} from '../../src/geo/drawDistrict.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const district = joinDistrict(westOnly, twoTowns);
const drawing = drawDistrict(district);
const [west, east] = drawing.towns;

test('drawDistrict(district) is 1000 units wide and as high as its outline asks', () => {
  assert.equal(drawing.width, 1000);
  // Half a degree of latitude is 1 / cos(31.25°) as long as half a degree of longitude.
  const expected = 16 + 492 / Math.cos((31.25 * Math.PI) / 180);
  assert.ok(Math.abs(drawing.height - expected) <= 1, `${drawing.height}, not ${expected}`);
});

test('drawDistrict(district) has the towns in the order of the boundaries', () => {
  assert.deepEqual(
    drawing.towns.map(({code}) => code),
    ['1', '2'],
  );
});

test('drawDistrict(district) places each town where its label point is', () => {
  assert.deepEqual([Math.round(west!.x), Math.round(east!.x)], [254, 746]);
  assert.ok(Math.abs(west!.y - drawing.height / 2) < 2);
});

test('drawDistrict(district) closes the areas and leaves the lines open', () => {
  assert.match(west!.path, /^M[\d.,L-]+Z$/);
  assert.match(drawing.borders, /^M500,[\d.]+L500,[\d.]+$/);
  assert.match(drawing.outline, /^M[^Z]+$/);
});

test('drawDistrict(district) names the towns in both languages, in Chinese where there is no English', () => {
  const widest = (language: 'zh' | 'en') =>
    drawing.labels(language, false).map(({variants}) => variants.at(-1)?.lines.join(' '));
  assert.deepEqual(widest('zh'), ['西镇', '2']);
  assert.deepEqual(widest('en'), ['West Town', '2']);
});

test('drawDistrict(district) draws a river only where there is one', () => {
  assert.equal(drawing.river, undefined);
  const objects = {...twoTowns.objects, river: {type: 'LineString' as const, arcs: [0]}};
  const withRiver = drawDistrict(joinDistrict(westOnly, {...twoTowns, objects}));
  assert.match(withRiver.river!, /^M500,[\d.]+L500,[\d.]+$/);
});
