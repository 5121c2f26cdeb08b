import assert from 'node:assert/strict';
import test from 'node:test';
import type {DistrictInput} from '../../src/data/types.ts';
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
  [{hq: -1}, /^units\[0\]\.amounts\.hq: -1 is less than 0/],
  [{hq: '1'}, /^units\[0\]\.amounts\.hq: "1" is not a number/],
  [{hq: NaN}, /^units\[0\]\.amounts\.hq: NaN is not a number/],
  [[1], /^units\[0\]\.amounts: a list is not an object/],
] as const)
  test(`parseDistrict(value, clusters) takes no amounts like ${JSON.stringify(amounts)}`, () => {
    const patch = {units: [{key: 'qibao', amounts}]} as unknown as DistrictInput;
    assert.throws(() => extendMinhang(patch), {name: 'DistrictError', message});
  });

test('parseDistrict(value, clusters) takes null for an amount that is not known', () => {
  const {amounts} = qibao({
    units: [{key: 'qibao', amounts: {hq: null, digital: 1}}],
  } as never);
  assert.deepEqual(amounts, {digital: 1});
});

test('layOver(part, base) leaves of a unit with amounts only its names', () => {
  const before = minhang.units.find(({key}) => key === 'qibao')!;
  const amounts = {hq: 2};
  assert.deepEqual(qibao({units: [{key: 'qibao', amounts}]}), {
    code: before.code,
    key: before.key,
    name: before.name,
    shortName: before.shortName,
    pinyin: before.pinyin,
    amounts,
  });
});

test('layOver(part, base) keeps what is said beside amounts', () => {
  const leading = {zh: '总部'};
  const unit = qibao({
    units: [{key: 'qibao', amounts: {hq: 2}, leading, evidence: 'thin'}],
  });
  assert.deepEqual([unit.leading, unit.evidence], [leading, 'thin']);
});
