import assert from 'node:assert/strict';
import test from 'node:test';
import {layOver} from '../../src/data/layOver.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';

const over = (data: unknown) => layOver(parseDistrict(data, minhang.clusters), minhang);

test('parseDistrict(value) reads the names around, plain texts among them', () => {
  const {riverName, neighbours} = over({
    riverName: {name: '黄浦江', point: [121.44, 30.99], turn: 0},
    neighbours: [{name: {zh: '松江区', en: 'Songjiang'}, point: [121.28, 31.1]}],
  });
  assert.deepEqual(riverName, {name: {zh: '黄浦江'}, point: [121.44, 30.99], turn: 0});
  assert.deepEqual(neighbours, [
    {name: {zh: '松江区', en: 'Songjiang'}, point: [121.28, 31.1]},
  ]);
});

test('parseDistrict(value) names the place of a name that stands nowhere', () => {
  assert.throws(() => over({neighbours: [{name: '松江区'}]}), {
    message: 'neighbours[0].point: nothing stands here; it is needed',
  });
});

test('layOver(file, base) keeps the names around: like the boundaries, they are the base’s', () => {
  const {neighbours, riverName, posts} = over({
    district: minhang.district,
    title: '另一份资料',
    asOf: '2026',
    compiled: '编者',
    clusters: minhang.clusters,
    units: [],
  });
  assert.deepEqual([neighbours, riverName], [minhang.neighbours, minhang.riverName]);
  assert.equal(posts, undefined);
});
