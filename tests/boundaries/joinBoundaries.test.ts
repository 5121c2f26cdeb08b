import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BoundariesError} from '../../src/boundaries/BoundariesError.ts';
import {joinBoundaries} from '../../src/boundaries/joinBoundaries.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import type {DistrictInput} from '../../src/data/types.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {atlas} from './atlas.ts';
import {collection, square} from './squares.ts';

const whole: DistrictInput = {
  title: '样图',
  asOf: '2026',
  compiled: '样本',
  district: {code: '9', name: '样区'},
  clusters: [{key: 'tea', name: '茶'}],
};
const states = readBoundaries(atlas('states-albers-10m'), {crs: 'plane'});

const join = (data: DistrictInput, boundaries = states) =>
  joinBoundaries(parseDistrict(data, minhang.clusters), boundaries, minhang);

/** The towns that are drawn, as [code, Chinese name, cluster]. */
function drawn(...given: Parameters<typeof join>) {
  const {file, boundaries} = join(...given);
  return drawPicture(file, boundaries).district.towns.map(
    ({code, name, cluster}) => [code, name.zh, cluster] as const,
  );
}

test('joinBoundaries(file, boundaries) joins a whole file by code, whatever its names', () => {
  const towns = drawn({
    ...whole,
    units: [{code: '06', name: {zh: '加州', en: 'California'}, cluster: 'tea'}],
  });
  assert.deepEqual(
    towns.find(([code]) => code === '06'),
    ['06', '加州', 'tea'],
  );
  assert.deepEqual(
    towns.find(([code]) => code === '48'),
    ['48', 'Texas', undefined],
  );
  assert.equal(towns.length, 51);
});

test('joinBoundaries(file, boundaries) bears codes that lost their zeros or have three more', () => {
  const towns = readBoundaries(
    collection(square(0, 0, {code: 6}), square(1, 0, {code: 310112009000})),
  );
  const codes = drawn(
    {
      ...whole,
      units: [
        {code: '06', cluster: 'tea'},
        {code: '310112009', cluster: 'tea'},
      ],
    },
    towns,
  );
  assert.deepEqual(
    codes.map(([code, , cluster]) => [code, cluster]),
    [
      ['06', 'tea'],
      ['310112009', 'tea'],
    ],
  );
});

for (const name of ['浦锦街道', '浦锦', 'Pujin', 'Pujin Subdistrict'])
  test(`joinBoundaries(file, boundaries) joins ${name} by name where there is no code`, () => {
    const areas = readBoundaries(
      collection(
        square(0, 0, {name: '浦锦街道', name_en: 'Pujin'}),
        square(1, 0, {name: '浦江镇'}),
      ),
    );
    assert.deepEqual(drawn({...whole, units: [{name, cluster: 'tea'}]}, areas), [
      ['area-1', '浦锦街道', 'tea'],
      ['area-2', '浦江镇', undefined],
    ]);
  });

test('joinBoundaries(file, boundaries) takes no town for the subdistrict of its name, but asks', () => {
  const areas = readBoundaries(
    collection(square(0, 0, {name: '浦锦街道'}), square(1, 0, {name: '浦江镇'})),
  );
  const {report} = join({...whole, units: [{name: '浦锦镇'}, {name: '浦江'}]}, areas);
  assert.deepEqual(
    report.unmatched.map(({record, suggestion}) => [record, suggestion?.name.zh]),
    [['浦锦镇', '浦锦街道']],
  );
});

test('joinBoundaries(file, boundaries) joins no unit of another code by its name', () => {
  const beijing = readBoundaries(
    collection(
      square(0, 0, {code: '110105', name: '朝阳区'}),
      square(1, 0, {code: '110106', name: '丰台区'}),
    ),
  );
  const units = [
    {code: '110106', name: '丰台区'},
    {code: '220104', name: '朝阳区', cluster: 'tea'},
  ];
  assert.equal(drawn({...whole, units}, beijing)[0]![2], undefined);
  const {report} = join({...whole, units}, beijing);
  assert.deepEqual(
    report.unmatched.map(({record, suggestion}) => [record, suggestion?.code]),
    [['朝阳区', '110105']],
  );
  assert.deepEqual(
    report.missing.map(({unit}) => unit.code),
    ['110105'],
  );
});

test('joinBoundaries(file, boundaries) joins nothing by a name that two areas have', () => {
  const areas = readBoundaries(
    collection(
      square(0, 0, {name: 'Washington'}),
      square(1, 0, {name: 'Washington'}),
      square(2, 0, {name: 'Adams'}),
    ),
  );
  const {report} = join(
    {...whole, units: [{name: 'Washington'}, {name: 'Adams County'}]},
    areas,
  );
  assert.deepEqual(
    report.unmatched.map(({record}) => record),
    ['Washington'],
  );
});

const numbered = readBoundaries(
  collection(
    ...['Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California'].map((name, i) =>
      square(i, 0, {id: i + 1, name}),
    ),
  ),
);

test('joinBoundaries(file, boundaries) takes no running number for a code', () => {
  const units = [
    {code: '01', name: 'Alabama'},
    {code: '02', name: 'Alaska'},
    {code: '04', name: 'Arizona', cluster: 'tea'},
    {code: '05', name: 'Arkansas'},
  ];
  assert.deepEqual(drawn({...whole, units}, numbered).slice(2), [
    ['04', 'Arizona', 'tea'],
    ['05', 'Arkansas', undefined],
    ['5', 'California', undefined],
  ]);
});

test('joinBoundaries(file, boundaries) believes no code that the name contradicts', () => {
  const units = [
    {code: '1', name: 'Alabama'},
    {code: '2', name: 'Alaska'},
    {code: '4', name: 'Arizona', cluster: 'tea'},
  ];
  assert.throws(
    () => join({...whole, units}, numbered),
    /^DistrictError: units\[2\]: "Arizona" is the name of another area than that of the code 4/,
  );
});

test('joinBoundaries(file, boundaries) takes no area for what it is a part of', () => {
  const areas = readBoundaries(collection(square(0, 0, {乡: '虞宅乡', 县: '浦江县'})));
  assert.throws(
    () => join({...whole, units: [{name: '浦江县', cluster: 'tea'}]}, areas),
    /none of the 1 areas/,
  );
});

test('joinBoundaries(file, boundaries) takes no code that two areas have', () => {
  const areas = readBoundaries(
    collection(
      square(0, 0, {fips: '24', name: 'Adams'}),
      square(1, 0, {fips: '24', name: 'Boone'}),
      square(2, 0, {fips: '25', name: 'Lee'}),
    ),
  );
  const units = [{code: '24', cluster: 'tea'}, {code: '25'}];
  assert.deepEqual(
    drawn({...whole, units}, areas).map(([, , cluster]) => cluster),
    [undefined, undefined, undefined],
  );
});

test('joinBoundaries(file, boundaries) believes a code of a name that only goes on', () => {
  const areas = readBoundaries(
    collection(
      square(0, 0, {code: '24005', name: 'Baltimore'}),
      square(1, 0, {code: '24510', name: 'Baltimore city'}),
    ),
  );
  const units = [{code: '24510', name: 'Baltimore', cluster: 'tea'}];
  assert.deepEqual(
    drawn({...whole, units}, areas).map(([, , cluster]) => cluster),
    [undefined, 'tea'],
  );
});

test('joinBoundaries(file, boundaries) takes no shorter name where two areas have the whole one', () => {
  const areas = readBoundaries(
    collection(
      square(0, 0, {name: '朝阳区'}),
      square(1, 0, {name: '朝阳区'}),
      square(2, 0, {name: '朝阳'}),
      square(3, 0, {name: '丰台区'}),
    ),
  );
  const units = [{name: '朝阳区', shortName: '朝阳', cluster: 'tea'}, {name: '丰台区'}];
  const {unmatched} = join({...whole, units}, areas).report;
  assert.deepEqual(
    unmatched.map(({record}) => record),
    ['朝阳区'],
  );
});

for (const [name, area] of [
  ['Georgetown', 'George'],
  ['George', 'Georgetown'],
] as const)
  test(`joinBoundaries(file, boundaries) takes ${name} for no ${area}`, () => {
    const areas = readBoundaries(
      collection(square(0, 0, {name: area}), square(1, 0, {name: 'Lee'})),
    );
    const units = [{name, cluster: 'tea'}, {name: 'Lee County'}];
    assert.deepEqual(
      drawn({...whole, units}, areas).map(([, , cluster]) => cluster),
      [undefined, undefined],
    );
  });

test('joinBoundaries(part, boundaries) draws the bundled facts, the part laid over them, on other boundaries', () => {
  const areas = readBoundaries(
    collection(square(121.3, 31, {name: '浦锦街道'}), square(122.3, 31, {name: '新村'})),
  );
  const {file, boundaries, report} = join(
    {units: [{key: 'pujin', cluster: 'biomed'}]},
    areas,
  );
  const {towns, title} = drawPicture(file, boundaries).district;
  assert.deepEqual(title, minhang.title);
  assert.deepEqual(
    towns.map(({code, key, name, cluster}) => [code, key, name.zh, cluster]),
    [
      ['310112009', 'pujin', '浦锦街道', 'biomed'],
      ['area-2', 'area-2', '新村', undefined],
    ],
  );
  assert.equal(report.unmatched.length, minhang.units.length - 1);
  assert.deepEqual(
    report.missing.map(({unit}) => unit.name.zh),
    ['新村'],
  );
});

test('joinBoundaries(file, boundaries) says so where no area is a unit of the file', () => {
  assert.throws(
    () => join({}),
    (error: unknown) =>
      error instanceof BoundariesError &&
      error.message.includes(
        'none of the 51 areas is a unit of 闵行区; give a whole district file',
      ),
  );
  assert.throws(
    () => join({...whole, units: [{code: '99'}]}),
    /none of the 51 areas is a unit of 样区/,
  );
  const {district: _forgotten, ...part} = whole;
  assert.throws(() => join(part), /none of the 51 areas .* one that names its district/);
});

for (const [where, codes] of [
  ['of no codes', []],
  ['of other codes', ['330382105', '330382101', '330382102']],
] as const)
  test(`joinBoundaries(part, boundaries) gives another district ${where} no bundled facts for a town of the same name`, () => {
    const yueqing = ['虹桥镇', '柳市镇', '北白象镇'].map((name, i) =>
      square(i, 0, {name, ...(codes[i] && {code: codes[i]})}),
    );
    assert.throws(
      () => join({}, readBoundaries(collection(...yueqing))),
      /only 1 of the 3 areas is a unit of 闵行区; give a whole district file/,
    );
  });

test('joinBoundaries(file, boundaries) takes no area for two records', () => {
  const units = [{code: '06'}, {code: '99'}, {name: 'California'}];
  assert.throws(
    () => join({...whole, units}),
    /^DistrictError: units\[2\]: "California" is an area/,
  );
});

test('joinBoundaries(file, boundaries) puts no post, name or river on a plane, of which nobody knows where it lies', () => {
  const {file} = join({
    ...whole,
    units: [{code: '06'}],
    posts: {announced: 1, items: [{name: '甲', unit: '06', point: [0, 0]}]},
    neighbours: [{name: '乙', point: [0, 0]}],
    riverName: {name: '丙', point: [0, 0]},
  });
  assert.deepEqual(
    file.posts?.items.map(({point}) => point),
    [undefined],
  );
  assert.deepEqual([file.neighbours, file.riverName], [[], undefined]);
});

test('joinBoundaries(file, boundaries) keeps posts and names that lie on the map', () => {
  const areas = readBoundaries(collection(square(0, 0, {code: '1'})));
  const places = [
    [0.5, 0.5],
    [5, 5],
  ] as const;
  const {file} = join(
    {
      ...whole,
      units: [{code: '1'}],
      posts: {announced: 2, items: places.map(point => ({name: '甲', unit: '1', point}))},
      neighbours: places.map(point => ({name: '乙', point})),
    },
    areas,
  );
  assert.deepEqual(
    file.posts?.items.map(({point}) => point),
    [[0.5, 0.5], undefined],
  );
  assert.deepEqual(
    file.neighbours?.map(({point}) => point),
    [[0.5, 0.5]],
  );
});
