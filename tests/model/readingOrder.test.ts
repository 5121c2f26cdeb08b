import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster} from '../../src/data/types.ts';
import type {District} from '../../src/model/District.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {leads} from '../../src/model/leads.ts';
import {readingOrder, townsBeside} from '../../src/model/readingOrder.ts';

const silk: Cluster = {key: 'silk', name: {zh: '丝绸'}};
const tea: Cluster = {key: 'tea', name: {zh: '茶叶'}};

/** Towns with only what order asks for, named by their code. */
const district = (clustersOf: Readonly<Record<string, Cluster | undefined>>) => {
  const clusters = [tea, silk];
  const towns = Object.entries(clustersOf).map(([code, cluster]) => ({
    code,
    lead: leadOf(cluster ? {cluster: cluster.key} : {}, clusters),
  }));
  return {towns, leads: leads(clusters, towns)} as unknown as District;
};

const four = district({a: silk, b: undefined, c: tea, d: silk});

test('readingOrder(district) goes by cluster, then as the district does, and ends without one', () => {
  assert.deepEqual(
    readingOrder(four).map(({code}) => code),
    ['c', 'a', 'd', 'b'],
  );
});

test('townsBeside(district, code) gives both neighbours in that order and goes round', () => {
  const codesBeside = (code: string) => {
    const {previous, next} = townsBeside(four, code)!;
    return previous.code + next.code;
  };
  assert.equal(codesBeside('a'), 'cd');
  assert.equal(codesBeside('c'), 'ba');
  assert.equal(codesBeside('b'), 'dc');
});

test('townsBeside(district, code) is undefined for a town that is alone', () => {
  assert.equal(townsBeside(district({a: tea}), 'a'), undefined);
});
