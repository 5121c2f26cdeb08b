import assert from 'node:assert/strict';
import test from 'node:test';
import type {DistrictInput} from '../../src/data/types.ts';
import {layOver} from '../../src/data/layOver.ts';
import {minhang} from '../../src/minhang/district.ts';
import {extendMinhang} from '../../src/minhang/extendMinhang.ts';

const qibao = (patch: DistrictInput) =>
  extendMinhang(patch).units.find(({key}) => key === 'qibao')!;

test('parseDistrict(value, clusters) reads amounts by cluster, zero being one', () => {
  const {amounts} = qibao({units: [{key: 'qibao', amounts: {hq: 12, digital: 0}}]});
  assert.deepEqual(amounts, {hq: 12, digital: 0});
});

for (const [amounts, message] of [
  [{tea: 1}, /^units\[0\]\.amounts: "tea" is not one of/],
  [{hq: -1}, /^units\[0\]\.amounts: -1 is less than 0/],
  [{hq: '1'}, /^units\[0\]\.amounts: "1" is not a number/],
  [{hq: null}, /^units\[0\]\.amounts: null is not a number/],
  [[1], /^units\[0\]\.amounts: a list is not an object/],
] as const)
  test(`parseDistrict(value, clusters) takes no amounts like ${JSON.stringify(amounts)}`, () => {
    const patch = {units: [{key: 'qibao', amounts}]} as unknown as DistrictInput;
    assert.throws(() => extendMinhang(patch), {name: 'DistrictError', message});
  });

test('layOver(part, base) lets no amounts of the base outlast a cluster that is given', () => {
  const [unit] = minhang.units;
  const base = {...minhang, units: [{...unit!, amounts: {hq: 2}}]};
  const [kept] = layOver({units: [{code: unit!.code, evidence: 'thin'}]}, base).units;
  assert.deepEqual(kept!.amounts, {hq: 2});
  const [changed] = layOver({units: [{code: unit!.code, cluster: 'hq'}]}, base).units;
  assert.equal(changed!.amounts, undefined);
});
