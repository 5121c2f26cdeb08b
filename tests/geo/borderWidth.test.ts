import assert from 'node:assert/strict';
import test from 'node:test';
import {borderWidth} from '../../src/geo/borderWidth.ts';

test('borderWidth(towns) is the same for a district as for fifty states', () => {
  assert.equal(borderWidth(14), 1.25);
  assert.equal(borderWidth(51), 1.25);
});

test('borderWidth(towns) leaves thousands of areas their colour', () => {
  // As many squares side by side on a map 640 px wide, and the part of each that a line takes.
  const share = (towns: number) => borderWidth(towns) / (640 / Math.sqrt(towns));
  assert.ok(borderWidth(3221) > 0.3);
  assert.ok(share(3221) < 0.04);
});
