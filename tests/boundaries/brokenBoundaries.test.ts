import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {topology} from 'topojson-server';
import {BoundariesError, crsNames, joinerOf} from '../../src/boundaries/boundaries.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {alive, anyValue, brokenFile} from '../fixtures/broken.ts';
import {assertPictureOrPlace} from '../fixtures/outcome.ts';
import {seed} from '../fixtures/seed.ts';
import {collection, square} from './squares.ts';

const file = {
  ...{title: '图', asOf: '2025', compiled: '某报'},
  district: {code: '1', name: '某区'},
  clusters: [{key: 'tea', name: '茶'}],
  units: [
    {code: '11', name: '东镇', cluster: 'tea'},
    {code: '12', name: '西镇'},
  ],
};

const squares = collection(
  square(121, 31, {code: '11', name: '东镇'}),
  square(122, 31, {code: '12', name: '西镇', name_en: 'West'}),
  square(121, 32, {name: '北镇'}),
);
const islands = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 11,
      properties: {name: '东镇'},
      geometry: {
        type: 'MultiPolygon',
        coordinates: [0, 2].map(x => square(121 + x, 31).geometry.coordinates),
      },
    },
    {
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'GeometryCollection',
        geometries: [square(125.5, 31).geometry, {type: 'Point', coordinates: [0, 0]}],
      },
    },
  ],
};
const arcs = topology({areas: squares});
const steps = topology({areas: squares}, 100);

/** Draws boundaries with the file's records, as the element does. */
const draw = (value: unknown, crs: string, url: string) => {
  const joined = joinerOf(value, crs, url)(parseDistrict(file, []), minhang);
  return drawPicture(joined.file, joined.boundaries);
};

for (const [what, whole] of Object.entries({squares, islands, arcs, steps}))
  test(`${what}, broken in up to four places, are a picture or an error that names a place`, () => {
    fc.assert(
      fc.property(
        brokenFile(whole),
        fc.constantFrom('', '', '', ...crsNames),
        fc.constantFrom('', '', '#areas', '#%', '#__proto__'),
        (value, crs, url) =>
          assertPictureOrPlace(() => draw(alive(value), crs, url), BoundariesError),
      ),
      {seed, numRuns: 2500},
    );
  });

test('any value at all is an error that names a place', () => {
  fc.assert(
    fc.property(anyValue, value =>
      assertPictureOrPlace(() => draw(alive(value), '', ''), BoundariesError),
    ),
    {seed, numRuns: 1000},
  );
});

test('squares are a picture', () => {
  for (const whole of [squares, islands, arcs, steps])
    assert.ok(draw(whole, '', '').drawing.towns.length > 1);
});
