import assert from 'node:assert/strict';
import test from 'node:test';
import {geoPath, geoTransform} from 'd3-geo';
import {pathData} from '../../src/geo/pathData.ts';
import {fitMercator, type Project} from '../../src/geo/projection.ts';
import {bundledPicture} from '../../src/picture.ts';

/** Draws degrees as they are. */
const plain: Project = point => point;

const square = [
  [0, 0],
  [0, 8],
  [8, 8],
  [8, 0],
  [0, 0],
];
const hole = [
  [2, 2],
  [4, 2],
  [4, 4],
  [2, 2],
];

test('pathData(object, project) closes areas, holes too, and leaves lines open', () => {
  const area = {type: 'Polygon' as const, coordinates: [square, hole]};
  assert.equal(pathData(area, plain), 'M0,0L0,8L8,8L8,0ZM2,2L4,2L4,4Z');
  const lines = {type: 'MultiLineString' as const, coordinates: [square, hole]};
  assert.equal(pathData(lines, plain), 'M0,0L0,8L8,8L8,0L0,0M2,2L4,2L4,4L2,2');
});

test('pathData(object, project) writes the rings as they wind', () => {
  const area = {type: 'Polygon' as const, coordinates: [square.toReversed()]};
  assert.equal(pathData(area, plain), 'M0,0L8,0L8,8L0,8Z');
});

test('pathData(object, project) has one digit after the point', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [0.04, 0.06],
      [1 / 3, 2 / 3],
    ],
  };
  assert.equal(pathData(line, plain), 'M0,0.1L0.3,0.7');
});

test('pathData(object, project) is empty where nothing is drawn', () => {
  assert.equal(pathData({type: 'MultiLineString', coordinates: []}, plain), '');
});

test('pathData(object, project) writes Minhang as geoPath of d3 does', () => {
  const {district} = bundledPicture();
  const {project} = fitMercator(district.outline.coordinates.flat(), 1000, 8);
  const path = geoPath(
    geoTransform({
      point(longitude, latitude) {
        this.stream.point(...project([longitude, latitude]));
      },
    }),
  ).digits(1);
  const drawn = [
    ...district.towns.map(({boundary}) => boundary),
    district.borders,
    district.outline,
    district.river!,
  ];
  for (const object of drawn) assert.equal(pathData(object, project), path(object));
});
