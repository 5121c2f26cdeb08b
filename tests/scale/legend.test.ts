import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cluster, Unit} from '../../src/data/types.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {leads} from '../../src/model/leads.ts';
import {leadPaints} from '../../src/scale/leadPaints.ts';
import {legendEntries} from '../../src/scale/legend.ts';

const clusters: readonly Cluster[] = [
  {key: 'b', name: {zh: '乙', en: 'B'}},
  {key: 'a', name: {zh: '甲'}},
  {key: 'c', name: {zh: '丙'}},
];
const paints = leadPaints(clusters);
type Given = Pick<Unit, 'cluster' | 'amounts'>;
const legendOf = (...units: readonly Given[]) => {
  const towns = units.map(unit => ({lead: leadOf(unit, clusters)}));
  return legendEntries(leads(clusters, towns), towns, paints);
};
const counted = (...units: readonly Given[]) =>
  legendOf(...units).map(({lead, count}) => [lead.group, count]);

test('legendEntries(leads, units, paints) counts the units of each cluster, in the file’s order', () => {
  assert.deepEqual(counted({cluster: 'a'}, {cluster: 'b'}, {cluster: 'a'}), [
    ['b', 1],
    ['a', 2],
    ['c', 0],
  ]);
});

test('legendEntries(leads, units, paints) shows the paint that the map uses', () => {
  for (const {lead, paint} of legendOf({amounts: {a: 1, b: 1}}, {}))
    assert.deepEqual(paint, paints(lead));
});

test('legendEntries(leads, units, paints) ends with units that are led otherwise, those alike in one line', () => {
  const units: readonly Given[] = [
    {},
    {amounts: {c: 0}},
    {amounts: {a: 2, b: 2}},
    {amounts: {a: 100, c: 95}},
    {amounts: {b: 9, a: 9}},
    {amounts: {c: 5}},
  ];
  assert.deepEqual(counted(...units), [
    ['b', 0],
    ['a', 0],
    ['c', 1],
    ['a~c', 1],
    ['b=a', 2],
    ['0=', 1],
    [undefined, 1],
  ]);
});
