import assert from 'node:assert/strict';
import test from 'node:test';
import {moveFor} from '../../src/interaction/move.ts';

const places = [
  {code: 'west', x: 0, y: 0},
  {code: 'middle', x: 1, y: 0},
  {code: 'south', x: 1, y: 1},
];

for (const [key, from, to] of [
  ['ArrowRight', 'west', 'middle'],
  ['ArrowLeft', 'middle', 'west'],
  ['ArrowDown', 'middle', 'south'],
  ['ArrowUp', 'south', 'middle'],
  ['Home', 'south', 'west'],
  ['End', 'west', 'south'],
  ['ArrowLeft', 'west', undefined],
  ['ArrowUp', 'middle', undefined],
  ['Enter', 'west', undefined],
  ['Tab', 'west', undefined],
  ['constructor', 'west', undefined],
  ['ArrowRight', 'elsewhere', undefined],
] as const) {
  test(`moveFor('${key}', '${from}', places) leads to ${to ?? 'nothing'}`, () => {
    assert.equal(moveFor(key, from, places), to);
  });
}

test('moveFor(key, from, []) leads to nothing', () => {
  for (const key of ['Home', 'End', 'ArrowUp'])
    assert.equal(moveFor(key, 'west', []), undefined);
});
