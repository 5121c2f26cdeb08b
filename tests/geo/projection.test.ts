import assert from 'node:assert/strict';
import test from 'node:test';
import {fitMercator} from '../../src/geo/projection.ts';

/** The corners of a square of half a degree. */
const square = [
  [121, 31],
  [121, 31.5],
  [121.5, 31.5],
  [121.5, 31],
];

test('fitMercator(outline, width, margin) fills the width between the margins', () => {
  const {project, height} = fitMercator(square, 1000, 8);
  const [west, south] = project([121, 31]);
  const [east, north] = project([121.5, 31.5]);
  assert.deepEqual([west, east].map(Math.round), [8, 992]);
  assert.ok(Math.abs(north - 8) < 1e-6, `${north}`);
  assert.ok(Math.abs(south - (height - 8)) < 1e-6, `${south}`);
});

test('fitMercator(outline, width, margin) is Mercator: 1 / cos(latitude) as high as wide', () => {
  const {height} = fitMercator(square, 1000, 0);
  const expected = 1000 / Math.cos((31.25 * Math.PI) / 180);
  assert.ok(Math.abs(height - expected) < 0.5, `${height} is not ${expected}`);
});

test('fitMercator(outline, width, margin) has north above and east to the right', () => {
  const {project} = fitMercator(square, 1000, 8);
  const [west, south] = project([121, 31]);
  const [east, north] = project([121.5, 31.5]);
  assert.ok(west < east);
  assert.ok(north < south);
});
