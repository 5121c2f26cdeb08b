import assert from 'node:assert/strict';
import test from 'node:test';
import type {DistrictInput} from '../../src/data/types.ts';
import {minhang} from '../../src/minhang/district.ts';
import {extendMinhang} from '../../src/minhang/extendMinhang.ts';

test('extendMinhang(patch) gives the whole file, changed where the patch says so', () => {
  const file = extendMinhang({units: [{name: '七宝镇', cluster: 'hq', leading: '试验'}]});
  const qibao = minhang.units.find(({key}) => key === 'qibao')!;
  assert.deepEqual(file, {
    ...minhang,
    units: minhang.units.map(unit =>
      unit === qibao ? {...unit, cluster: 'hq', leading: {zh: '试验'}} : unit,
    ),
  });
});

test('extendMinhang(patch) takes what it gave', () => {
  const file = extendMinhang({asOf: '2027'});
  assert.deepEqual(extendMinhang(file), file);
});

test('extendMinhang(patch) leaves the bundled file and the patch as they are', () => {
  const before = structuredClone(minhang);
  const patch = {units: [{code: '310112102', evidence: 'thin'}]} as const;
  const file = extendMinhang(patch);
  assert.notEqual(file, minhang);
  assert.deepEqual(minhang, before);
  assert.deepEqual(patch, {units: [{code: '310112102', evidence: 'thin'}]});
});

for (const [patch, message] of [
  [{units: [{code: '310112999'}]}, /^units\[0\]\.code: "310112999" is not one of/],
  [{units: [{key: 'qibao', cluster: 'tea'}]}, /^units\[0\]\.cluster: "tea" is not one of/],
  [[], /^data: a list is not an object/],
] as const)
  test(`extendMinhang(patch) names the wrong place: ${JSON.stringify(patch)}`, () => {
    const wrong = patch as unknown as DistrictInput;
    assert.throws(() => extendMinhang(wrong), {name: 'DistrictError', message});
  });
