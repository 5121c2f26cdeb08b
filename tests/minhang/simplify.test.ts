import assert from 'node:assert/strict';
import test from 'node:test';
import {gridOf, unsnap} from '../../src/minhang/prepare/grid.ts';
import {METRES_PER_DEGREE, type Point} from '../../src/minhang/prepare/metres.ts';
import {simplifyLine} from '../../src/minhang/prepare/simplify.ts';

const corner: Point = [121, 31];
const grid = gridOf(1, corner);

/** Places given in metres from the corner. */
const line = (...metres: Point[]): Point[] =>
  metres.map(([east, north]) => [
    corner[0] + east / METRES_PER_DEGREE[0],
    corner[1] + north / METRES_PER_DEGREE[1],
  ]);

test('simplifyLine(line, tolerance, grid) drops a vertex that lies within the tolerance', () => {
  assert.deepEqual(simplifyLine(line([0, 0], [50, 4], [100, 0]), 5, grid), [
    [0, 0],
    [100, 0],
  ]);
});

test('simplifyLine(line, tolerance, grid) keeps a vertex that lies farther off', () => {
  assert.equal(simplifyLine(line([0, 0], [50, 6], [100, 0]), 5, grid).length, 3);
});

test('simplifyLine(line, tolerance, grid) counts what snapping adds', () => {
  // Snapped to lines ten metres apart, the ends rise by 4 m; the middle is 3 m below the source.
  const ends = line([0, 6], [50, 3], [100, 6]);
  assert.equal(simplifyLine(ends, 6, gridOf(10, corner)).length, 3);
  assert.equal(simplifyLine(ends, 8, gridOf(10, corner)).length, 2);
});

test('simplifyLine(line, tolerance, grid) takes the fewest vertices', () => {
  // A zigzag of 4 m: keeping the first corner or the last would cost another vertex.
  const zigzag = line([0, 0], [10, 4], [20, 0], [30, 4], [40, 0], [50, 4], [60, 0]);
  assert.equal(simplifyLine(zigzag, 4.5, grid).length, 2);
});

test('simplifyLine(line, tolerance, grid) does not shrink a ring to a point', () => {
  const ring = line([0, 0], [20, 0], [20, 20], [0, 20], [0, 0]);
  const simple = simplifyLine(ring, 5, grid);
  assert.deepEqual(simple, [
    [0, 0],
    [20, 0],
    [20, 20],
    [0, 20],
    [0, 0],
  ]);
});

test('simplifyLine(line, tolerance, grid) refuses a line that the grid makes a point', () => {
  assert.throws(
    () => simplifyLine(line([1, 1], [2, 2]), 5, gridOf(50, corner)),
    /vanishes at 5 m/,
  );
});

test('unsnap(grid, point) gives a place in degrees', () => {
  assert.deepEqual(unsnap(grid, [0, 0]), corner);
});
