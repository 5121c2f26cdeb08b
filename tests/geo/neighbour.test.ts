import assert from 'node:assert/strict';
import test from 'node:test';
import {neighbourTowards, type Direction, type Place} from '../../src/geo/neighbour.ts';
import {bundledPicture} from '../../src/picture.ts';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];
const at = (code: string, x: number, y: number): Place => ({code, x, y});
const centre = at('centre', 0, 0);
const lead = (direction: Direction, ...places: Place[]) =>
  neighbourTowards(direction, centre, [centre, ...places])?.code;

test('neighbourTowards(direction, from, places) has y pointing down', () => {
  const cross = [at('n', 0, -1), at('s', 0, 1), at('w', -1, 0), at('e', 1, 0)];
  assert.deepEqual(
    directions.map(direction => lead(direction, ...cross)),
    ['n', 's', 'w', 'e'],
  );
});

test('neighbourTowards(direction, from, places) prefers the nearer of two straight ahead', () => {
  assert.equal(lead('right', at('far', 3, 0), at('near', 2, 0)), 'near');
});

test('neighbourTowards(direction, from, places) prefers straight ahead to aside', () => {
  assert.equal(lead('right', at('aside', 2, 2), at('ahead', 4, 0)), 'ahead');
  assert.equal(lead('left', at('aside', -2, 2), at('ahead', -4, 0)), 'ahead');
});

test('neighbourTowards(direction, from, places) turns aside where nothing lies ahead', () => {
  assert.equal(lead('right', at('aside', 1, 2), at('behind', -1, 0)), 'aside');
});

test('neighbourTowards(direction, from, places) gives nothing at the edge', () => {
  assert.equal(lead('right', at('behind', -1, 0), at('above', 0, -1)), undefined);
  assert.equal(lead('right'), undefined);
});

test('neighbourTowards(direction, from, places) passes over the place itself', () => {
  for (const direction of directions) assert.equal(lead(direction), undefined);
});

test('neighbourTowards(direction, from, places) leads from every unit to every other', () => {
  const {towns} = bundledPicture().drawing;
  for (const start of towns) {
    const reached = new Set<Place>([start]);
    for (const from of reached) {
      for (const direction of directions) {
        const next = neighbourTowards(direction, from, towns);
        if (next) reached.add(next);
      }
    }
    assert.equal(reached.size, towns.length, `from ${start.code}`);
  }
});

test('neighbourTowards(direction, from, places) never leads the other way', () => {
  const {towns} = bundledPicture().drawing;
  for (const from of towns) {
    const {up, down, left, right} = Object.fromEntries(
      directions.map(direction => [direction, neighbourTowards(direction, from, towns)]),
    );
    assert.ok(!up || up.y < from.y);
    assert.ok(!down || down.y > from.y);
    assert.ok(!left || left.x < from.x);
    assert.ok(!right || right.x > from.x);
  }
});
