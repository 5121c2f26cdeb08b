import assert from 'node:assert/strict';
import test from 'node:test';
import {townAt} from '../../src/geo/townAt.ts';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {minhang} from '../../src/minhang/district.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {linesOf} from '../minhang/lines.ts';

const {towns} = joinDistrict(minhang, minhangBoundaries);

const keyAt = (longitude: number, latitude: number) =>
  townAt([longitude, latitude], towns)?.key;

/** Approximate places, each well inside its town. */
const places = [
  ['Qibao Old Street', 121.353, 31.156, 'qibao'],
  ['Hongqiao railway station', 121.3165, 31.1945, 'xinhong'],
  ['the campus of East China Normal University in Wujing', 121.4483, 31.031, 'wujing'],
  ['People’s Square, in Huangpu District', 121.4737, 31.2304, undefined],
  ['Xujiahui, in Xuhui District', 121.4365, 31.1925, undefined],
  ['a place in the sea', 122.5, 31.1, undefined],
] as const;

for (const [name, longitude, latitude, key] of places)
  test(`townAt(place, towns) puts ${name} ${key ? `in ${key}` : 'in no town'}`, () => {
    assert.equal(keyAt(longitude, latitude), key);
  });

for (const {key, labelPoint} of towns)
  test(`townAt(place, towns) finds ${key} under its own name`, () => {
    assert.equal(keyAt(...labelPoint), key);
  });

test('townAt(place, towns) leaves out the two enclaves of Xuhui in 古美路街道', () => {
  const gumei = towns.find(({key}) => key === 'gumei')!.boundary.geometry;
  const [, ...holes] = linesOf(gumei);
  assert.equal(holes.length, 2);
  for (const hole of holes) {
    const corners = hole.slice(1);
    const middle = [0, 1].map(
      axis => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length,
    );
    assert.equal(keyAt(middle[0]!, middle[1]!), undefined);
  }
});

test('townAt(place, towns) finds the detached part of 梅陇镇', () => {
  const meilong = towns.find(({key}) => key === 'meilong')!.boundary.geometry;
  assert.equal(meilong.type, 'MultiPolygon');
  for (const [ring] of meilong.coordinates as number[][][][]) {
    const east = Math.max(...ring!.map(([x]) => x!));
    const [x, y] = ring!.find(([x]) => x === east)!;
    assert.equal(keyAt(x! - 1e-6, y!), 'meilong');
  }
});
