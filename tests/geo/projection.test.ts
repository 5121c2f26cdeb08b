import assert from 'node:assert/strict';
import test from 'node:test';
import type {MultiLineString, Polygon} from 'geojson';
import {fitMercator} from '../../src/geo/projection.ts';

/** A square of half a degree with a square hole, wound clockwise outside as d3 wants it. */
const square = [
  [121, 31],
  [121, 31.5],
  [121.5, 31.5],
  [121.5, 31],
  [121, 31],
];
const hole = [
  [121.1, 31.1],
  [121.2, 31.1],
  [121.2, 31.2],
  [121.1, 31.2],
  [121.1, 31.1],
];
const polygon = (...rings: number[][][]): Polygon => ({
  type: 'Polygon',
  coordinates: rings,
});
const outline: MultiLineString = {type: 'MultiLineString', coordinates: [square]};

/** The rings of SVG path data that holds straight lines only. */
function rings(path: string): number[][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map(ring =>
      ring
        .replace('Z', '')
        .split('L')
        .map(point => point.split(',').map(Number)),
    );
}

/** The shoelace formula, whichever way the ring winds. */
function areaOf(ring: number[][]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    return sum + x! * y1! - x1! * y!;
  }, 0);
  return Math.abs(doubled) / 2;
}

test('fitMercator(object, width, margin) fills the width between the margins', () => {
  const {path, height} = fitMercator(outline, 1000, 8);
  const [ring] = rings(path(polygon(square))!);
  const [xs, ys] = [0, 1].map(axis => ring!.map(point => point[axis]!)) as [
    number[],
    number[],
  ];
  assert.deepEqual([Math.min(...xs), Math.max(...xs)], [8, 992]);
  assert.equal(Math.min(...ys), 8);
  assert.ok(Math.abs(Math.max(...ys) - (height - 8)) < 0.1);
});

test('fitMercator(object, width, margin) is Mercator: 1 / cos(latitude) as high as wide', () => {
  const {height} = fitMercator(outline, 1000, 0);
  const expected = 1000 / Math.cos((31.25 * Math.PI) / 180);
  assert.ok(Math.abs(height - expected) < 0.5, `${height} is not ${expected}`);
});

test('fitMercator(object, width, margin) has north above and east to the right', () => {
  const {project} = fitMercator(outline, 1000, 8);
  const [west, south] = project([121, 31]);
  const [east, north] = project([121.5, 31.5]);
  assert.ok(west < east);
  assert.ok(north < south);
});

test('fitMercator(object, width, margin) draws the same areas whichever way rings wind', () => {
  const windings = [
    polygon(square, hole),
    polygon(square.toReversed(), hole.toReversed()),
    polygon(square, hole.toReversed()),
    polygon(square.toReversed(), hole),
  ];
  for (const object of windings) {
    const {path, height} = fitMercator(object, 1000, 0);
    const [outer, inner, ...more] = rings(path(object)!).map(areaOf);
    assert.deepEqual(more, []);
    assert.ok(
      Math.abs(outer! / (1000 * height) - 1) < 0.001,
      `${outer} of 1000 × ${height}`,
    );
    assert.ok(Math.abs(inner! / outer! - 0.04) < 0.001, `${inner} in ${outer}`);
  }
});

test('fitMercator(object, width, margin) projects a point to where the path has it', () => {
  const {path, project} = fitMercator(outline, 1000, 8);
  const [ring] = rings(path(polygon(square))!);
  const [x, y] = project([121.5, 31.5]);
  assert.ok(ring!.some(([px, py]) => Math.hypot(px! - x, py! - y) < 0.1));
});
