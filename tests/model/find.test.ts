import assert from 'node:assert/strict';
import test from 'node:test';
import {findTown, splitKeys} from '../../src/model/find.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const district = joinDistrict(westOnly, twoTowns);

test('findTown(district, name) takes a code or a key, and nothing else', () => {
  assert.equal(findTown(district, '1')?.key, 'west');
  assert.equal(findTown(district, 'west')?.code, '1');
  assert.equal(findTown(district, '西镇'), undefined);
  assert.equal(findTown(district, ''), undefined);
});

test('splitKeys(keys, valid) tells the known keys from others, in their order', () => {
  const split = splitKeys('  silk jade\n tea  ', westOnly.clusters);
  assert.deepEqual(split, {known: ['silk', 'tea'], unknown: ['jade']});
  assert.deepEqual(splitKeys('', westOnly.clusters), {known: [], unknown: []});
});
