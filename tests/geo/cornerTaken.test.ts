import assert from 'node:assert/strict';
import test from 'node:test';
import {cornerTaken} from '../../src/geo/cornerTaken.ts';
import {bundledPicture} from '../../src/picture.ts';

const town = (x: number, y: number) => ({code: `${x} ${y}`, x, y});

test('cornerTaken(towns) tells whether a name lies where buttons would cover it', () => {
  const middle = town(500, 500);
  assert.equal(cornerTaken([middle, town(950, 80)]), true);
  assert.equal(cornerTaken([middle, town(950, 400), town(50, 50)]), false);
});

test('cornerTaken(towns) leaves the buttons of Minhang at the top', () => {
  assert.equal(bundledPicture().drawing.buttonsBelow, false);
});
