import assert from 'node:assert/strict';
import test from 'node:test';
import {layOver} from '../../src/data/layOver.ts';
import type {DistrictFile} from '../../src/data/types.ts';

const base: DistrictFile = {
  title: {zh: '两镇图'},
  asOf: '2026-02',
  district: {code: '3', name: {zh: '两镇'}},
  compiled: {zh: '编者整理'},
  clusters: [{key: 'tea', name: {zh: '茶叶'}}],
  units: [
    {
      code: '1',
      key: 'west',
      name: {zh: '西街道', en: 'West'},
      shortName: {zh: '西'},
      cluster: 'tea',
      leading: {zh: '龙井'},
    },
    {code: '2', key: 'east', name: {zh: '东镇'}, cluster: 'tea'},
  ],
  posts: {announced: 2, items: []},
  stops: [],
};

test('layOver(part, base) changes what the part says and keeps the rest', () => {
  const file = layOver({asOf: '2027', units: [{code: '1', evidence: 'thin'}]}, base);
  assert.deepEqual(file, {
    ...base,
    asOf: '2027',
    units: [{...base.units[0], evidence: 'thin'}, base.units[1]],
  });
});

for (const [how, record] of [
  ['code', {code: '2'}],
  ['key', {key: 'east'}],
  ['name', {name: {zh: '东镇'}}],
] as const) {
  test(`layOver(part, base) finds a unit by its ${how}`, () => {
    const {units} = layOver({units: [{...record, leading: {zh: '绸缎'}}]}, base);
    assert.deepEqual(
      units.map(({leading}) => leading?.zh),
      ['龙井', '绸缎'],
    );
  });
}

for (const name of ['西', '西街道', 'West']) {
  test(`layOver(part, base) finds a unit by its name ${name} and keeps all its names`, () => {
    const [west] = layOver({units: [{name: {zh: name}, evidence: 'fair'}]}, base).units;
    assert.equal(west!.evidence, 'fair');
    assert.deepEqual(west!.name, {zh: '西街道', en: 'West'});
  });
}

test('layOver(part, base) gives a unit that is found by its code another name', () => {
  const [west] = layOver({units: [{code: '1', name: {zh: '新西镇'}}]}, base).units;
  assert.deepEqual(west!.name, {zh: '新西镇'});
});

for (const [record, message] of [
  [{code: '9'}, 'units[0].code: "9" is not one of 1, 2'],
  [{key: 'north'}, 'units[0].key: "north" is not one of west, east'],
  [{name: {zh: '北镇'}}, 'units[0].name: "北镇" is not one of 西街道, 东镇'],
  [{code: '9', key: 'west'}, 'units[0].code: "9" is not one of 1, 2'],
] as const) {
  test(`layOver(part, base) names a unit that is not there: ${JSON.stringify(record)}`, () => {
    assert.throws(() => layOver({units: [record]}, base), {name: 'DistrictError', message});
  });
}

test('layOver(file, base) says what a file of another district needs', () => {
  const {title, asOf, compiled} = base;
  const other = {title, asOf, compiled, district: {code: '4', name: {zh: '别处'}}};
  assert.throws(() => layOver({...other, units: [{code: '9'}]}, base), {
    name: 'DistrictError',
    message: 'units[0].code: "9" is not one of 1, 2; another district needs boundaries',
  });
});

test('layOver(part, base) names a unit without code, key and name', () => {
  assert.throws(() => layOver({units: [{cluster: 'tea'}]}, base), {
    name: 'DistrictError',
    message: /^units\[0\]/,
  });
});

test('layOver(part, base) names a unit that is given twice, whichever way it is called', () => {
  assert.throws(() => layOver({units: [{code: '1'}, {code: '2'}, {key: 'west'}]}, base), {
    name: 'DistrictError',
    place: 'units[2]',
  });
});

const whole = {
  title: {zh: '另一张图'},
  asOf: '2020',
  compiled: {zh: '某报整理'},
  district: {code: '3', name: {zh: '另一区'}},
};

test('layOver(whole, base) borrows the names of the units and nothing else of them', () => {
  const file = layOver({...whole, units: [{code: '1', evidence: 'thin'}]}, base);
  assert.deepEqual(file, {
    ...whole,
    clusters: base.clusters,
    units: [
      {
        code: '1',
        key: 'west',
        name: {zh: '西街道', en: 'West'},
        shortName: {zh: '西'},
        evidence: 'thin',
      },
      {code: '2', key: 'east', name: {zh: '东镇'}},
    ],
  });
});

for (const field of ['title', 'asOf', 'compiled'] as const) {
  test(`layOver(whole, base) asks for a ${field} of its own`, () => {
    const {[field]: _left, ...rest} = whole;
    assert.throws(() => layOver(rest, base), {name: 'DistrictError', place: field});
  });
}

test('layOver(file, base) keeps the order of the base, whatever that of the file', () => {
  const {units} = layOver({units: [{code: '2'}, {code: '1'}]}, base);
  assert.deepEqual(
    units.map(({code}) => code),
    ['1', '2'],
  );
});

test('layOver(file, base) leaves both as they were', () => {
  const copy = structuredClone(base);
  const file = {units: [{code: '1', evidence: 'thin'}]} as const;
  layOver(file, base);
  assert.deepEqual(base, copy);
  assert.deepEqual(file, {units: [{code: '1', evidence: 'thin'}]});
});

test('layOver(file, base) throws where a unit would lose its cluster, naming both', () => {
  const clusters = [{key: 'silk', name: {zh: '丝绸'}}];
  assert.throws(() => layOver({clusters}, base), {
    message: /^clusters: "tea" is missing, yet leads in 1; keep it or give 1 another$/,
  });
  const units = base.units.map(({code}) => ({code, cluster: 'silk'}));
  assert.deepEqual(
    layOver({clusters, units}, base).units.map(({cluster}) => cluster),
    ['silk', 'silk'],
  );
});

for (const key of ['east', 'heading', 'caption', 'footer'])
  test(`layOver(file, base) throws where a unit takes the key ${key}`, () => {
    assert.throws(() => layOver({units: [{code: '1', key}]}, base), {
      message: /^units: [12]: "\w+" is taken$/,
    });
  });

for (const record of [{code: '1'}, {key: 'west'}])
  test(`layOver(part, base) throws where ${JSON.stringify(record)} has the name of another unit`, () => {
    const units = [{...record, name: {zh: '东镇'}, evidence: 'thin' as const}];
    assert.throws(() => layOver({units}, base), {
      message: 'units: 2: "东镇" is taken',
    });
  });

test('layOver(part, base) lets two units change their names for each other’s', () => {
  const units = [
    {code: '1', name: {zh: '东镇'}},
    {code: '2', name: {zh: '西街道'}},
  ];
  assert.deepEqual(
    layOver({units}, base).units.map(({name}) => name.zh),
    ['东镇', '西街道'],
  );
});
