import assert from 'node:assert/strict';
import {test} from 'node:test';
import {maxZoom, zoomBy} from '../../src/geo/zoom.ts';
import {keyFactors, wheelFactor, zoomFactors} from '../../src/interaction/zoomFactors.ts';

const after = (zoom: number, ...factors: readonly number[]) => factors.reduce(zoomBy, zoom);

test('three presses lead from the full extent to the most, and three back', () => {
  const {in: plus, out: minus} = zoomFactors as Record<'in' | 'out', number>;
  assert.ok(after(1, plus, plus) < maxZoom);
  assert.equal(after(1, plus, plus, plus), maxZoom);
  assert.ok(after(maxZoom, minus, minus) > 1);
  assert.equal(after(maxZoom, minus, minus, minus), 1);
});

test('the keys do what the buttons do', () => {
  assert.equal(keyFactors['+'], zoomFactors['in']);
  assert.equal(keyFactors['='], zoomFactors['in']);
  assert.equal(keyFactors['-'], zoomFactors['out']);
  assert.equal(keyFactors['0'], zoomFactors['back']);
});

test('a notch of the wheel is one step, away from the reader in and towards them out', () => {
  assert.equal(wheelFactor(-120), zoomFactors['in']);
  assert.equal(wheelFactor(120), zoomFactors['out']);
  assert.equal(wheelFactor(-53), zoomFactors['in']);
});

test('a trackpad zooms as much in small turns as in one large one', () => {
  const inFive = Math.pow(wheelFactor(-4), 5);
  assert.ok(Math.abs(inFive - wheelFactor(-20)) < 1e-9);
  assert.ok(wheelFactor(-20) < wheelFactor(-120));
});
