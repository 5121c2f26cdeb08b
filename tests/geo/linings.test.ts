import assert from 'node:assert/strict';
import test from 'node:test';
import {linings} from '../../src/geo/linings.ts';

const lines = (name: string) => linings(name).map(({lines}) => lines);

test('linings(name) breaks between words and before the kind of unit', () => {
  assert.deepEqual(lines('A B'), [['A B'], ['A', 'B']]);
  assert.deepEqual(lines('浦锦街道'), [['浦锦街道'], ['浦锦', '街道']]);
});

test('linings(name) tries none of the thousands of a name that no map has room for', () => {
  assert.equal(linings('a '.repeat(49)).length, 50);
  assert.deepEqual(linings('a '.repeat(500)), []);
});
