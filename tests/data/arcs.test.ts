import assert from 'node:assert/strict';
import test from 'node:test';
import {readArcs, writeArcs} from '../../src/data/arcs.ts';

test('readArcs(writeArcs(arcs)) gives the arcs back, whatever the size and sign of a step', () => {
  const numbers = [0, 1, -1, 21, -21, 22, -22, 42, 43, 44, 924, -925, 1849, -99999, 123456];
  const arcs = [
    numbers.map(x => [x, -x]),
    [[0, 0]],
    [
      [5, -3],
      [0, 7],
    ],
  ];
  assert.deepEqual(
    readArcs(writeArcs(arcs)).map(arc => arc.map(([x, y]) => [x + 0, y + 0])),
    arcs.map(arc => arc.map(([x, y]) => [x! + 0, y! + 0])),
  );
});

test('writeArcs(arcs) uses printable ASCII that no string has to escape', () => {
  const arcs = [Array.from({length: 4000}, (_, i) => [i - 2000, 2 * i])];
  assert.match(writeArcs(arcs), /^[!#-&(-[\]-_a-~]+$/);
});
