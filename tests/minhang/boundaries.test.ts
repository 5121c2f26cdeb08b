import assert from 'node:assert/strict';
import test from 'node:test';
import {geoArea} from 'd3-geo';
import type {MultiPolygon, Polygon} from 'geojson';
import {feature, merge} from 'topojson-client';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {TOLERANCE} from '../../src/minhang/prepare/topology.ts';
import {crossings, vertices} from './crossings.ts';
import {farthest, linesOf} from './lines.ts';
import {readRiver, readUnits} from './sources.ts';

const sources = readUnits().features;
const {units, river} = minhangBoundaries.objects;
const drawn = units.geometries.map(
  unit =>
    feature(minhangBoundaries, unit as never).geometry as unknown as Polygon | MultiPolygon,
);
const unitOf = (code: string) =>
  drawn[sources.findIndex(unit => unit.properties.code === code)]!;

/** In square kilometres. A ring wound the wrong way would give the rest of the globe. */
const area = (geometry: Polygon | MultiPolygon) => geoArea(geometry) * 6371.0088 ** 2;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function assertClose(actual: number, expected: number, share: number): void {
  const off = Math.abs(actual / expected - 1);
  assert.ok(
    off <= share,
    `${actual} differs from ${expected} by ${(off * 100).toFixed(3)} %`,
  );
}

test('minhangBoundaries has the 14 units of the source, in its order', () => {
  assert.equal(units.geometries.length, 14);
  assert.deepEqual(
    units.geometries.map(unit => unit.properties.code),
    sources.map(unit => unit.properties.code),
  );
});

for (const [i, {properties, geometry}] of sources.entries()) {
  test(`minhangBoundaries keeps the area of ${properties.code} within 0.5 %`, () => {
    assertClose(area(drawn[i]!), area(geometry), 0.005);
  });

  test(`minhangBoundaries draws ${properties.code} within ${TOLERANCE} m of the source`, () => {
    const [before, after] = [linesOf(geometry), linesOf(drawn[i]!)];
    assert.equal(after.length, before.length);
    for (const [ring, line] of before.entries()) {
      const off = Math.max(
        farthest([line], [after[ring]!]),
        farthest([after[ring]!], [line]),
      );
      // The Earth is measured in two ways here, which differ by less than a centimetre.
      assert.ok(off <= TOLERANCE + 0.02, `ring ${ring} is ${off} m off`);
    }
  });
}

test('minhangBoundaries keeps the area of the district within 0.5 %', () => {
  assertClose(
    sum(drawn.map(area)),
    sum(sources.map(({geometry}) => area(geometry))),
    0.005,
  );
  assertClose(sum(drawn.map(area)), 372.56, 0.005);
});

test('minhangBoundaries keeps both holes of 古美路街道', () => {
  const gumei = unitOf('310112006');
  assert.equal(gumei.type, 'Polygon');
  assert.equal(gumei.coordinates.length, 3);
});

test('minhangBoundaries keeps the detached part of 梅陇镇', () => {
  const meilong = unitOf('310112108');
  assert.equal(meilong.type, 'MultiPolygon');
  assert.equal(meilong.coordinates.length, 2);
});

test('minhangBoundaries uses an arc once outside, and twice in opposite directions inside', () => {
  const uses = new Map<number, number[]>();
  for (const {arcs} of units.geometries) {
    for (const index of indices(arcs)) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, [...(uses.get(arc) ?? []), index]);
    }
  }
  assert.equal(uses.size, minhangBoundaries.arcs.length);
  for (const [arc, indices] of uses) {
    if (indices.length > 1)
      assert.deepEqual(
        indices.sort((a, b) => b - a),
        [arc, ~arc],
      );
  }
});

test('minhangBoundaries leaves no gap and no overlap between the units', () => {
  const all = merge(minhangBoundaries, units.geometries);
  // One outline and the two holes of 古美路街道: a gap would be a third, an overlap lost area.
  assert.deepEqual(
    all.coordinates.map(rings => rings.length),
    [3],
  );
  assertClose(area(all), sum(drawn.map(area)), 1e-9);
});

test('minhangBoundaries lets no two lines cross or touch but where they met', () => {
  const meetings = crossings(minhangBoundaries.arcs.map(vertices));
  assert.deepEqual(meetings, []);
});

test('minhangBoundaries draws the river along the boundaries', () => {
  assert.equal(river!.type, 'LineString');
  const used = new Set(units.geometries.flatMap(({arcs}) => indices(arcs)).map(unsigned));
  for (const arc of river!.arcs) assert.ok(used.has(unsigned(arc)), `arc ${arc}`);
  const line = feature(minhangBoundaries, river as never).geometry as never;
  const off = farthest(linesOf(readRiver().features[0]!.geometry), linesOf(line));
  assert.ok(off <= TOLERANCE + 0.02, `${off} m off`);
});

function unsigned(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** The arcs of a geometry, however deep in rings and polygons. */
function indices(arcs: readonly unknown[]): readonly number[] {
  return arcs.flat(2) as number[];
}
