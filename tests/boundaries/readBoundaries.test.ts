import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Feature, MultiPolygon, Polygon, Position} from 'geojson';
import {gcoord} from '../../src/boundaries/gcoord.ts';
import {BoundariesError} from '../../src/boundaries/BoundariesError.ts';
import {
  readBoundaries,
  type BoundariesOptions,
} from '../../src/boundaries/readBoundaries.ts';
import {isInside} from '../../src/geo/area.ts';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {minhang} from '../../src/minhang/district.ts';
import {joinDistrict} from '../../src/model/joinDistrict.ts';
import {drawPicture} from '../../src/picture.ts';
import {atlas} from './atlas.ts';
import {collection, square, squareRing} from './squares.ts';

const bundled = drawPicture(minhang, minhangBoundaries);
const towns = joinDistrict(minhang, minhangBoundaries).towns.map(
  ({code, boundary}): Feature<Polygon | MultiPolygon> => ({
    ...boundary,
    properties: {code},
  }),
);

/** How far the shapes of two drawings lie apart at most, in the units of the drawing. */
function difference(value: unknown, options?: BoundariesOptions): number {
  const {drawing} = drawPicture(minhang, readBoundaries(value, options).boundaries);
  assert.ok(Math.abs(drawing.height - bundled.drawing.height) <= 1);
  const apart = drawing.towns.map(({code, path, x, y}, i) => {
    const other = bundled.drawing.towns[i]!;
    assert.equal(code, other.code);
    assert.ok(Math.hypot(x - other.x, y - other.y) < 4, `the name of ${code} moved`);
    return Math.max(
      ...cornersOf(path).map(corner => nearest(corner, cornersOf(other.path))),
    );
  });
  return Math.max(...apart);
}

const cornersOf = (path: string) =>
  path
    .split(/[MLZ]/)
    .filter(Boolean)
    .map((corner): Position => corner.split(',').map(Number));
const nearest = ([x, y]: Position, others: readonly Position[]) =>
  Math.min(...others.map(other => Math.hypot(x! - other[0]!, y! - other[1]!)));

function turned(feature: Feature<Polygon | MultiPolygon>): Feature<Polygon | MultiPolygon> {
  const {geometry} = feature;
  const turn = (rings: Position[][]) => rings.map(ring => [...ring].reverse());
  return {
    ...feature,
    geometry:
      geometry.type === 'Polygon'
        ? {...geometry, coordinates: turn(geometry.coordinates)}
        : {...geometry, coordinates: geometry.coordinates.map(turn)},
  };
}

test('readBoundaries(geojson) draws Minhang as it is drawn, in d3’s ring order', () => {
  assert.ok(difference(collection(...towns)) <= 0.11);
});

test('readBoundaries(geojson) draws Minhang as it is drawn, in the ring order of RFC 7946', () => {
  assert.ok(difference(collection(...towns.map(turned))) <= 0.11);
});

test('readBoundaries(geojson) has exterior rings clockwise and holes the other way round, whichever way they ran', () => {
  const hole = squareRing(0.25, 0.25, 0.5);
  const shape = square(0, 0);
  shape.geometry.coordinates.push(hole);
  const ways = [shape, turned(shape)].map(feature => {
    const {boundaries} = readBoundaries(feature);
    const [town] = joinDistrict(minhang, boundaries).towns;
    return (town!.boundary.geometry as MultiPolygon).coordinates[0]!.map(
      ring =>
        ring.reduce((sum, [x, y], i) => {
          const [ax, ay] = ring[i - 1] ?? [x, y];
          return sum + ax! * y! - x! * ay!;
        }, 0) < 0,
    );
  });
  assert.deepEqual(ways, [
    [true, false],
    [true, false],
  ]);
});

test('readBoundaries(topojson) draws Minhang from its own topology', () => {
  assert.ok(difference(minhangBoundaries) <= 0.11);
});

test('readBoundaries(geojson) stores a border between two areas once', () => {
  const {boundaries} = readBoundaries(collection(square(0, 0), square(1, 0)));
  const {borders, outline} = joinDistrict(minhang, boundaries);
  assert.equal(borders.coordinates.length, 1);
  assert.equal(borders.coordinates[0]!.length, 2);
  assert.ok(outline.coordinates.flat().length < 10);
});

test('readBoundaries(geojson) reads Features, collections of geometries and bare geometries', () => {
  const {geometry} = square(0, 0);
  for (const value of [
    geometry,
    square(0, 0),
    collection(square(0, 0)),
    {type: 'GeometryCollection', geometries: [geometry]},
    {...square(0, 0), geometry: {type: 'GeometryCollection', geometries: [geometry]}},
    {type: 'MultiPolygon', coordinates: [geometry.coordinates]},
  ])
    assert.equal(readBoundaries(value).areas.length, 1, JSON.stringify(value));
});

test('readBoundaries(geojson) passes over points, lines, features without a geometry and rings without an inside', () => {
  const point = {
    ...square(0, 0),
    geometry: {type: 'Point', coordinates: [0, 0]},
  } as Feature;
  const none = {type: 'Feature', properties: null, geometry: null} as unknown as Feature;
  const line = square(3, 3);
  line.geometry.coordinates = [
    [
      [0, 0],
      [1, 1],
      [0, 0],
    ],
  ];
  assert.equal(readBoundaries(collection(point, none, line, square(0, 0))).areas.length, 1);
});

test('readBoundaries(geojson) places a name within its largest polygon and outside its holes', () => {
  const large = squareRing(10, 0, 4);
  const hole = squareRing(11, 1, 2);
  const {boundaries} = readBoundaries({
    type: 'MultiPolygon',
    coordinates: [[squareRing(0, 0)], [large, hole]],
  });
  const {label} = boundaries.objects.units.geometries[0]!.properties;
  assert.ok(isInside(label, [large, hole] as [number, number][][]));
});

test('readBoundaries(geojson) makes one area of features with one code and name', () => {
  const island = (west: number) => square(west, 0, {code: '1', name: '岛'});
  const {areas} = readBoundaries(
    collection(island(0), island(3), square(6, 0, {code: '2'})),
  );
  assert.deepEqual(
    areas.map(({code, polygons}) => [code, polygons.length]),
    [
      ['1', 2],
      ['2', 1],
    ],
  );
});

test('readBoundaries(geojson) takes what areas of two names share for no code', () => {
  const {areas} = readBoundaries(
    collection(
      square(0, 0, {code: '310112', name: '甲', id: 7}),
      square(1, 0, {code: '310112', name: '乙', id: 8}),
      square(2, 0, {code: '310113', name: '丙', id: 9}),
    ),
  );
  assert.deepEqual(
    areas.map(({code}) => code),
    ['7', '8', '9'],
  );
});

const names: readonly (readonly [Record<string, unknown>, string, object | undefined])[] = [
  [{GEOID: '01', NAME: 'Alabama'}, '01', {zh: 'Alabama'}],
  [{adcode: 310112, name: '闵行区'}, '310112', {zh: '闵行区'}],
  [
    {区划代码: '310112009', 街镇: '浦锦街道', name_en: 'Pujin'},
    '310112009',
    {zh: '浦锦街道', en: 'Pujin'},
  ],
  [{'name:en': 'Minhang', name: '闵行区'}, 'area-1', {zh: '闵行区', en: 'Minhang'}],
  [{name_zh: '闵行区', name: 'Minhang'}, 'area-1', {zh: '闵行区'}],
  [{name: '浦锦街道', 市: '上海市', 区: '闵行区'}, 'area-1', {zh: '浦锦街道'}],
  [{省: '浙江省', 县: '浦江县', 乡: '虞宅乡'}, 'area-1', {zh: '虞宅乡'}],
  [
    {市: '上海市', 区: '闵行区', name_en: 'Minhang'},
    'area-1',
    {zh: '闵行区', en: 'Minhang'},
  ],
  [{code: null, name: ' '}, 'area-1', undefined],
  [{code: {}, name: ['a']}, 'area-1', undefined],
];
for (const [properties, code, name] of names)
  test(`readBoundaries(geojson) reads ${JSON.stringify(properties)}`, () => {
    const [area] = readBoundaries(square(0, 0, properties)).areas;
    assert.deepEqual([area!.code, area!.name], [code, name]);
  });

test('readBoundaries(topojson) draws the first object of several areas, or the one that is named', () => {
  const file = atlas('counties-10m');
  assert.ok(readBoundaries(file).areas.length > 3000);
  assert.equal(readBoundaries(file, {object: 'states'}).areas.length, 56);
  assert.equal(readBoundaries(file, {object: 'nation'}).areas.length, 1);
});

test('readBoundaries(topojson) lays the Aleutian Islands beside Alaska, on either side of 180°', () => {
  const {boundaries} = readBoundaries(atlas('states-10m'));
  const [west, , east] = boundaries.bbox!;
  // From Guam, at 144.6° E, to Puerto Rico, at 64.6° W.
  assert.ok(Math.abs(west + 215.4) < 0.1 && Math.abs(east + 64.6) < 0.1, `${west} ${east}`);
});

test('readBoundaries(geojson) bears a ring that jumps at 180°', () => {
  const ring = squareRing(179.5, 0).map(([x, y]) => [x! > 180 ? x! - 360 : x!, y!]);
  const {boundaries} = readBoundaries({type: 'Polygon', coordinates: [ring]});
  const [west, , east] = boundaries.bbox!;
  assert.equal(east - west, 1);
});

for (const [crs, [x, y], wgs84] of [
  // Both pairs are those of gcoord’s own documentation.
  ['gcj02', [123, 45], [122.99395597, 44.99804071]],
  ['BD09', [116.41661560068297, 39.92196580126834], [116.403988, 39.914266]],
] as const)
  test(`readBoundaries(geojson, crs) brings ${crs} to WGS84`, () => {
    const shape = {type: 'Polygon', coordinates: [squareRing(x, y, 1e-5)]};
    const [west, south] = readBoundaries(shape, {crs}).boundaries.bbox!;
    assert.ok(Math.hypot(west - wgs84[0], south - wgs84[1]) < 2e-6, `${west}, ${south}`);
  });

for (const crs of ['GCJ02', 'BD09'] as const)
  test(`readBoundaries(geojson, crs) draws Minhang in ${crs} as it is drawn`, () => {
    const shifted = gcoord.transform(
      structuredClone(collection(...towns)) as never,
      gcoord.WGS84,
      gcoord[crs],
    );
    assert.ok(difference(shifted, {crs}) <= 0.11);
    assert.ok(difference(shifted, {}) > 0.11);
  });

test('readBoundaries(geojson, crs) ends at the edges of the rectangle that gcoord takes for China', () => {
  // From these places gcoord, left alone, searches without end.
  for (const place of [
    [72.00523417034074, 1.9998237080995667],
    [132.50570928226952, 0.8293092127588916],
    [72.00416525470354, 42.16100033328601],
  ] as [number, number][])
    for (const [crs, [x, y]] of [
      ['gcj02', place],
      ['bd09', gcoord.transform<[number, number]>([...place], gcoord.GCJ02, gcoord.BD09)],
    ] as const)
      assert.ok(
        readBoundaries({type: 'Polygon', coordinates: [squareRing(x, y, 0.001)]}, {crs}),
      );
});

test('readBoundaries(topojson, crs) draws a plane as it is laid out', () => {
  const {boundaries} = readBoundaries(atlas('states-albers-10m'), {crs: 'plane'});
  assert.deepEqual([boundaries.plane, boundaries.stretched], [true, true]);
  const {drawing, district} = drawPicture(minhang, boundaries);
  const place = (code: string) =>
    drawing.towns[district.towns.findIndex(town => town.code === code)]!;
  const [washington, florida] = [place('53'), place('12')];
  assert.ok(washington.x < florida.x && washington.y < florida.y);
  assert.ok(Math.abs((drawing.height - 16) / (1000 - 16) - 593.6 / 1015.2) < 0.01);
});

for (const [land, south, north, stretched] of [
  ['a province', 40, 45, undefined],
  ['the United States but for Alaska', 25, 49, true],
  ['both sides of the equator', -30, 30, true],
  ['the south of a continent', -55, -20, true],
] as const)
  test(`readBoundaries(geojson) says whether a length is right all over ${land}`, () => {
    const shape = square(0, south);
    shape.geometry.coordinates = [squareRing(0, south, north - south)];
    assert.equal(readBoundaries(shape).boundaries.stretched, stretched);
  });

test('readBoundaries(geojson, crs) has y pointing down in a plane, and up in plane-up', () => {
  const shape = collection(square(0, 0, {code: 'low'}), square(0, 1, {code: 'high'}));
  const [down, up] = ['plane', 'plane-up'].map(crs => {
    const {drawing} = drawPicture(minhang, readBoundaries(shape, {crs}).boundaries);
    return drawing.towns[0]!.y < drawing.towns[1]!.y;
  });
  assert.deepEqual([down, up], [true, false]);
});

const ring = (...positions: unknown[]) => ({type: 'Polygon', coordinates: [positions]});
const topo = (arcs: unknown, more = {}) => ({
  type: 'Topology',
  arcs: [squareRing(0, 0)],
  objects: {a: {type: 'GeometryCollection', geometries: [{type: 'Polygon', arcs}]}},
  ...more,
});

const faults: readonly (readonly [unknown, BoundariesOptions, string, RegExp])[] = [
  [null, {}, '', /^boundaries: null is not an object/],
  [[], {}, '', /is not an object/],
  ['map', {}, '', /"map" is not an object/],
  [{}, {}, 'type', /nothing is no type/],
  [{type: 'FeatureCollection'}, {}, 'features', /nothing is not a list/],
  [collection(), {}, '', /no polygon/],
  [
    {type: 'FeatureCollection', features: [null]},
    {},
    'features[0]',
    /null is not an object/,
  ],
  [
    collection({...square(0, 0), geometry: {type: 'Circle'} as unknown as Polygon}),
    {},
    'features[0].geometry.type',
    /"Circle" is no type/,
  ],
  [ring([NaN, 1]), {}, 'coordinates[0][0]', /\[NaN, 1\] is not a position/],
  [
    ring([0, 0], [1, Infinity]),
    {},
    'coordinates[0][1]',
    /\[1, Infinity\] is not a position/,
  ],
  [ring(['1', '2']), {}, 'coordinates[0][0]', /is not a position/],
  [ring([0, 0], 7), {}, 'coordinates[0][1]', /7 is not a position/],
  [
    collection(square(0, 0), {
      ...square(0, 0),
      geometry: ring([31, 121], [32, 121], [32, 122], [31, 121]) as Polygon,
    }),
    {},
    'features[1]',
    /\[31, 121\] looks like \[latitude, longitude\]; GeoJSON has the longitude first/,
  ],
  [square(500_000, 3_400_000), {}, '', /set crs="plane"/],
  [square(0, 88), {}, '', /nearer to a pole than Mercator can draw/],
  [
    ring([-180, -60], [180, -60], [180, 60], [-180, 60], [-180, -60]),
    {},
    '',
    /goes around the globe/,
  ],
  [ring([0, 0], [1, 1], [2, 2], [0, 0]), {}, '', /of no size/],
  [ring([0, 0], [1, 0], [1, 40], [0, 40], [0, 0]), {}, '', /more than 10 times as long/],
  [square(0, 0), {crs: 'epsg:3857'}, 'crs', /"epsg:3857" is not one of wgs84, gcj02/],
  [topo([[1]]), {}, 'objects.a.geometries[0].arcs[0][0]', /1 is none of the 1 arcs/],
  [topo([[-2]]), {}, 'objects.a.geometries[0].arcs[0][0]', /-2 is none of the 1 arcs/],
  [topo([['length']]), {}, 'objects.a.geometries[0].arcs[0][0]', /"length" is none/],
  [topo([[0.5]]), {}, 'objects.a.geometries[0].arcs[0][0]', /0.5 is none/],
  [topo([[0]], {arcs: [[[0, null]]]}), {}, 'arcs[0][0]', /is not a position/],
  [topo([[0]], {transform: {scale: [1]}}), {}, 'transform[0]', /is not a position/],
  [topo([[0]], {objects: null}), {}, 'objects', /null is not an object/],
  [topo([[0]]), {object: 'b'}, 'objects', /"b" is not one of a/],
];
for (const [value, options, place, message] of faults)
  test(`readBoundaries(value) says what is wrong: ${String(message)}`, () => {
    assert.throws(
      () => readBoundaries(value, options),
      (error: unknown) => {
        assert.ok(error instanceof BoundariesError, String(error));
        assert.equal(error.place, place);
        assert.match(error.message, message);
        return true;
      },
    );
  });

test('readBoundaries(value) draws no more positions than a page can bear', () => {
  const many = Array.from({length: 1001}, (_, i) => {
    const {geometry} = square(0, 0);
    geometry.coordinates = [Array.from({length: 1000}, (_, j) => [i / 1e4, j / 1e4])];
    return {...square(0, 0), geometry};
  });
  assert.throws(() => readBoundaries(collection(...many)), /more than 1,000,000 positions/);
});

test('readBoundaries(topojson) counts the positions of an arc in each ring that takes it', () => {
  const arc = Array.from({length: 1001}, (_, i) => [i / 1e4, i % 1000 ? 1 : 0]);
  arc[1000] = arc[0]!;
  const many = {type: 'MultiPolygon', arcs: Array.from({length: 1000}, () => [[0]])};
  assert.throws(
    () => readBoundaries({type: 'Topology', arcs: [arc], objects: {many}}),
    /more than 1,000,000 positions/,
  );
});

test('readBoundaries(value) ends with an error where collections go too deep', () => {
  let value: unknown = square(0, 0).geometry;
  for (let i = 0; i < 10_000; i++)
    value = {type: 'GeometryCollection', geometries: [value]};
  assert.throws(() => readBoundaries(value), BoundariesError);
});

test('readBoundaries(value) leaves the prototypes and the value as they are', () => {
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"__proto__","properties":{"__proto__":{"polluted":1},"name":"__proto__"},"geometry":${JSON.stringify(square(0, 0).geometry)}}]}`;
  const value: unknown = JSON.parse(text);
  const [area] = readBoundaries(value).areas;
  assert.equal(area!.code, '__proto__');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(JSON.stringify(value), JSON.stringify(JSON.parse(text)));
});
