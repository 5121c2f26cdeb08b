import assert from 'node:assert/strict';
import test from 'node:test';
import {geoContains} from 'd3-geo';
import type {Polygon} from 'geojson';
import {feature} from 'topojson-client';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {minhang} from '../../src/minhang/district.ts';
import {labelPoint} from '../../src/minhang/prepare/labels.ts';
import {distance, linesOf} from './lines.ts';

const {geometries} = minhangBoundaries.objects.units;
const shapeOf = (code: string) => {
  const unit = geometries.find(({properties}) => properties.code === code)!;
  return feature(minhangBoundaries, unit as never).geometry as unknown as Polygon;
};

for (const {code, label} of geometries.map(({properties}) => properties)) {
  test(`labelPoint(geometry) of ${code} lies inside it, away from every border`, () => {
    const shape = shapeOf(code);
    // Outside a unit, or in a hole of it, geoContains says no.
    assert.ok(geoContains(shape, label));
    assert.ok(distance(label, linesOf(shape)) > 500);
  });
}

/** A clockwise rectangle in degrees. */
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

test('labelPoint(geometry) keeps out of a hole', () => {
  const hole = box(121.02, 31.02, 121.06, 31.08).reverse();
  const [longitude] = labelPoint({
    type: 'Polygon',
    coordinates: [box(121, 31, 121.1, 31.1), hole],
  });
  assert.ok(longitude > 121.06, `${longitude} is not in the wide part`);
});

test('labelPoint(geometry) takes the largest part', () => {
  const [longitude] = labelPoint({
    type: 'MultiPolygon',
    coordinates: [[box(120, 31, 120.01, 31.01)], [box(121, 31, 121.1, 31.1)]],
  });
  assert.ok(longitude > 121);
});

test('labelPoint(geometry) measures in metres, where a degree east is shorter', () => {
  // An L whose arms are 0.1° wide, the upright one east to west: 9.5 km, against 11.1 km.
  const l = [
    [121, 31],
    [121, 31.4],
    [121.1, 31.4],
    [121.1, 31.1],
    [121.5, 31.1],
    [121.5, 31],
    [121, 31],
  ];
  const label = labelPoint({type: 'Polygon', coordinates: [l]});
  const corner = distance(label, [l]);
  assert.ok(corner > 5900, `${corner} m from the border; the widest place has 5960`);
});

test('minhang places its posts with a point in the unit they name, or close to it', () => {
  for (const {point, unit, name} of minhang.posts!.items) {
    if (!point) continue;
    const shape = shapeOf(unit);
    // The points are approximate: that of 虹桥基金小镇 lies 100 m outside, beyond the district.
    const outside = geoContains(shape, [...point])
      ? 0
      : distance([...point], linesOf(shape));
    assert.ok(outside < 150, `${name.zh} is ${outside} m outside`);
  }
});
