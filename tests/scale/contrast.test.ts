import assert from 'node:assert/strict';
import test from 'node:test';
import {wcagContrast} from 'culori';
import {contrast, readableInk} from '../../src/scale/contrast.ts';

test('contrast(a, b) is 21 for black and white, whichever comes first', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#000000'), 21);
});

test('contrast(a, a) is 1', () => {
  assert.equal(contrast('#6d91b3', '#6d91b3'), 1);
});

test('contrast(a, b) reads short hex colours as the long ones', () => {
  assert.equal(contrast('#07c', '#fff'), contrast('#0077cc', '#ffffff'));
});

test('contrast(a, b) gives what culori gives', () => {
  for (const [a, b] of [
    ['#6d91b3', '#1d1d1f'],
    ['#0A0908', '#C0B5D6'],
    ['#ff0000', '#00ff00'],
    ['#0000ff', '#ffff00'],
  ] as const) {
    // culori rounds the channels' weights differently in the fourth digit.
    assert.ok(Math.abs(contrast(a, b) - wcagContrast(a, b)) < 0.002, `${a} and ${b}`);
  }
});

test('readableInk(fill, inks) takes the dark ink on a pale fill and the light ink on a deep one', () => {
  assert.equal(readableInk('#ecdda7', ['#000', '#fff']), '#000');
  assert.equal(readableInk('#ecdda7', ['#fff', '#000']), '#000');
  assert.equal(readableInk('#3e2d54', ['#000', '#fff']), '#fff');
});
