import assert from 'node:assert/strict';
import test from 'node:test';
import {bundledPicture, drawPicture, pictureOf} from '../src/picture.ts';
import {twoTowns, westOnly} from './fixtures/twoTowns.ts';

test('drawPicture(file, boundaries) has the towns of district and drawing in one order', () => {
  const {district, drawing} = drawPicture(westOnly, twoTowns);
  assert.deepEqual(
    drawing.towns.map(({code}) => code),
    district.towns.map(({code}) => code),
  );
});

test('drawPicture(file, boundaries) counts in the legend what the map colours', () => {
  const {district, legend, paints} = drawPicture(westOnly, twoTowns);
  assert.deepEqual(
    legend.map(({lead, count}) => [lead.group, count]),
    [
      ['tea', 1],
      ['silk', 0],
      [undefined, 1],
    ],
  );
  assert.equal(paints(district.towns[0]!.lead), legend[0]!.paint);
});

test('bundledPicture() is drawn once', () => {
  assert.equal(bundledPicture(), bundledPicture());
});

test('pictureOf(data) lays the data over the bundled district', () => {
  const {district, legend} = pictureOf({units: [{key: 'zhuanqiao', cluster: 'equipment'}]});
  const town = district.towns.find(({key}) => key === 'zhuanqiao');
  assert.equal(town?.leadingCluster?.key, 'equipment');
  assert.equal(legend.find(({lead}) => lead.group === 'techsvc')?.count, 0);
  assert.equal(district.towns.length, 14);
});

test('pictureOf(data) leaves the bundled picture alone', () => {
  pictureOf({units: [{key: 'zhuanqiao', cluster: 'equipment'}]});
  const town = bundledPicture().district.towns.find(({key}) => key === 'zhuanqiao');
  assert.equal(town?.cluster, 'techsvc');
});

test('pictureOf(data) names a mistake', () => {
  assert.throws(() => pictureOf({units: [{code: '1'}]}), {
    name: 'DistrictError',
    place: 'units[0].code',
  });
});
