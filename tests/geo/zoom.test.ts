import assert from 'node:assert/strict';
import {test} from 'node:test';
import {maxZoom, scrollAfterZoom, zoomBy} from '../../src/geo/zoom.ts';

test('a zoom stays between the full extent and the most', () => {
  assert.equal(zoomBy(2, 1.5), 3);
  assert.equal(zoomBy(3, 1.5), maxZoom);
  assert.equal(zoomBy(1, 0.5), 1);
});

test('a factor of nothing leads back to the full extent', () => {
  assert.equal(zoomBy(maxZoom, 0), 1);
});

test('a map that is all but whole on its way out is whole', () => {
  assert.equal(zoomBy(2, 0.52), 1);
  assert.equal(zoomBy(2, 0.53), 1.06);
});

test('the smallest step in counts, so that the small turns of a trackpad add up', () => {
  assert.equal(zoomBy(1, 1.01), 1.01);
});

/** What lies at a point of a map's window, in px of the map at full extent. */
const placeAt = (point: number, scroll: number, zoom: number) => (scroll + point) / zoom;

test('what lay at a point of the window lies there after the zoom', () => {
  const [x, y] = scrollAfterZoom([30, 40], 2, [100, 50], [100, 50]);
  assert.equal(placeAt(100, x, 3), placeAt(100, 30, 1.5));
  assert.equal(placeAt(50, y, 3), placeAt(50, 40, 1.5));
});

test('what lay at one point of the window lies at the other after the zoom', () => {
  const [x, y] = scrollAfterZoom([30, 40], 2, [100, 50], [10, 70]);
  assert.equal(placeAt(10, x, 3), placeAt(100, 30, 1.5));
  assert.equal(placeAt(70, y, 3), placeAt(50, 40, 1.5));
});
