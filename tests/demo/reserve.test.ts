import assert from 'node:assert/strict';
import test from 'node:test';
import {reserveLine, widths} from '../../demo/builder/reserve.ts';

test('reserveLine(samples) is two straight lines for one column and one for two', () => {
  const samples = widths.map(width => ({
    width,
    height: width < 864 ? Math.max(900 - 0.5 * width, 300 + width) : 200 + 0.6 * width,
  }));
  assert.equal(
    reserveLine(samples),
    'minhang-industry-map:not(:defined) { display: block; block-size: 0; padding-block-end: ' +
      'max(min(max(-50% + 900px, 100% + 300px), (864px - 100%) * 9999), ' +
      'min(60% + 200px, (100% - 863px) * 9999)); }',
  );
});
