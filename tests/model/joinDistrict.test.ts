import assert from 'node:assert/strict';
import test from 'node:test';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const district = joinDistrict(westOnly, twoTowns);
const [west, east] = district.towns;

test('joinDistrict(file, boundaries) gives each record its boundary and its label point', () => {
  assert.equal(west!.name.zh, '西镇');
  assert.deepEqual(west!.labelPoint, [121.25, 31.25]);
  const {geometry} = west!.boundary;
  assert.equal(geometry.type, 'Polygon');
  const longitudes = (geometry.coordinates as number[][][])[0]!.map(([x]) => x!);
  assert.deepEqual([Math.min(...longitudes), Math.max(...longitudes)], [121, 121.5]);
});

test('joinDistrict(file, boundaries) gives each town its clusters', () => {
  assert.equal(west!.leadingCluster, westOnly.clusters[0]);
  assert.deepEqual(west!.otherClusters, [westOnly.clusters[1]]);
});

test('joinDistrict(file, boundaries) keeps a town without a record, named by its code', () => {
  assert.equal(district.towns.length, 2);
  assert.deepEqual([east!.code, east!.key, east!.name], ['2', '2', {zh: '2'}]);
  assert.equal(east!.leadingCluster, undefined);
  assert.deepEqual(east!.otherClusters, []);
});

test('joinDistrict(file, boundaries) passes over a record without a boundary', () => {
  const elsewhere = {code: '9', key: 'elsewhere', name: {zh: '别处'}};
  const {towns} = joinDistrict(
    {...westOnly, units: [elsewhere, ...westOnly.units]},
    twoTowns,
  );
  assert.deepEqual(
    towns.map(({code}) => code),
    ['1', '2'],
  );
});

test('joinDistrict(file, boundaries) has the border between two towns once', () => {
  const ends = district.borders.coordinates.map(line => line.toSorted());
  assert.deepEqual(ends, [
    [
      [121.5, 31],
      [121.5, 31.5],
    ],
  ]);
});

test('joinDistrict(file, boundaries) has the outline without the border', () => {
  const segments = district.outline.coordinates.flatMap(line =>
    line.slice(1).map((end, i) => [line[i]!, end]),
  );
  const inner = segments.filter(([a, b]) => a![0] === 121.5 && b![0] === 121.5);
  assert.deepEqual(inner, []);
  assert.equal(segments.length, 6);
});

test('joinDistrict(file, boundaries) has a river only where there is one', () => {
  assert.equal(district.river, undefined);
  const objects = {...twoTowns.objects, river: {type: 'LineString' as const, arcs: [0]}};
  const {river} = joinDistrict(westOnly, {...twoTowns, objects});
  assert.equal(river?.geometry.type, 'LineString');
});
