import assert from 'node:assert/strict';
import test from 'node:test';
import {minhang} from '../../src/minhang/district.ts';
import {pictureOf} from '../../src/picture.ts';
import {joinReport} from '../../src/table/joinReport.ts';
import {sayJoined, sayJoinReport} from '../../src/table/sayJoinReport.ts';

const all = minhang.units.map(({code}) => ({code}));

test('joinReport(file, district) finds nothing where all match', () => {
  assert.deepEqual(joinReport({units: all}, minhang), {unmatched: [], missing: []});
  assert.deepEqual(joinReport(minhang, minhang), {unmatched: [], missing: []});
});

for (const [record, meant] of [
  ['古美街道', '古美路街道'],
  ['浦锦镇', '浦锦街道'],
  ['江川街道', '江川路街道'],
  ['华曹镇', '华漕镇'],
  ['颛乔镇', '颛桥镇'],
  ['Zhuangqiao Town', '颛桥镇'],
  ['莘庄工业园区', '莘庄工业区'],
  ['陆家嘴街道', undefined],
  ['合计', undefined],
] as const)
  test(`joinReport(file, district) takes ${record} for ${meant ?? 'no town'}`, () => {
    const {unmatched} = joinReport({units: [{name: record}]}, minhang);
    assert.deepEqual(
      unmatched.map(({suggestion}) => suggestion?.name.zh),
      [meant],
    );
  });

test('joinReport(file, district) suggests a code only where one alone is near', () => {
  const near = (code: string) =>
    joinReport({units: [{code}]}, minhang).unmatched[0]!.suggestion?.code;
  assert.equal(near('31011250'), '310112501');
  assert.equal(near('310112104'), undefined);
});

test('joinReport(file, district) tells both sides of each other', () => {
  const records = all.slice(1).map(record => ({...record}));
  const report = joinReport({units: [...records, {name: '江川街道', row: 15}]}, minhang);
  assert.deepEqual(report.missing, [
    {
      unit: {code: '310112001', name: minhang.units[0]!.name},
      suggestion: '江川街道',
    },
  ]);
  assert.deepEqual(sayJoinReport(report, 'zh'), [
    '第15行：地图上没有“江川街道”，是不是“江川路街道”？',
    '“江川路街道”没有对应的记录，是不是“江川街道”？',
  ]);
  assert.deepEqual(sayJoinReport(report, 'en'), [
    'Row 15: “江川街道” is not on the map; is it “江川路街道”?',
    '“江川路街道” has no record; is it “江川街道”?',
  ]);
});

test('sayJoinReport(report, language) answers an English name in English', () => {
  const units = [...all.slice(1), {name: 'Jiangchuan Rd Subdistrict'}];
  assert.deepEqual(sayJoinReport(joinReport({units}, minhang), 'en'), [
    '“Jiangchuan Rd Subdistrict” is not on the map; is it “Jiangchuan Road Subdistrict”?',
    '“Jiangchuan Road Subdistrict” has no record; is it “Jiangchuan Rd Subdistrict”?',
  ]);
});

test('sayJoinReport(report, language) says what has no name and no neighbour', () => {
  const unmatched = [{record: '', row: 3}, {record: '合计'}];
  assert.deepEqual(sayJoinReport({unmatched, missing: []}, 'zh'), [
    '第3行没有街镇名称。',
    '地图上没有“合计”。',
  ]);
  assert.deepEqual(sayJoinReport({unmatched, missing: []}, 'en'), [
    'Row 3 names no town.',
    '“合计” is not on the map.',
  ]);
});

test('sayJoined(district, nothing, language) misses no record where the amounts are level or zero', () => {
  const {district} = pictureOf({
    units: [
      {code: '310112101', amounts: {hq: 2, biomed: 2}},
      {code: '310112102', amounts: {hq: 0}},
      {code: '310112103', amounts: {}},
    ],
  });
  assert.equal(sayJoined(district, undefined, 'en'), '“Zhuanqiao Town” has no record.');
});
