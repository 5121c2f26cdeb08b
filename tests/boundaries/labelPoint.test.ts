import assert from 'node:assert/strict';
import {test} from 'node:test';
import {labelPoint} from '../../src/boundaries/labelPoint.ts';
import type {Ring} from '../../src/boundaries/Area.ts';

const square = (west: number, size: number): Ring => [
  [west, 0],
  [west + size, 0],
  [west + size, size],
  [west, size],
  [west, 0],
];

test('labelPoint(polygons) is in the largest of 200,000 islands', () => {
  const islands = Array.from({length: 200_000}, () => [square(0, 0.001)]);
  const [longitude] = labelPoint([...islands, [square(5, 1)]]);
  assert.ok(longitude > 5.4 && longitude < 5.6);
});
