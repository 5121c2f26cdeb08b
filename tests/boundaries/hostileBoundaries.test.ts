import assert from 'node:assert/strict';
import test from 'node:test';
import {
  BoundariesError,
  joinerOf,
  readBoundaries,
} from '../../src/boundaries/boundaries.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {hostileTexts, unseen} from '../fixtures/hostile.ts';
import {collection, square, squareRing} from './squares.ts';

/** What boundaries are refused with; it names a place. */
function fault(value: unknown): string {
  try {
    readBoundaries(value);
  } catch (error) {
    assert.ok(error instanceof BoundariesError, (error as Error).stack);
    assert.ok(error.message.startsWith(`${error.place || 'boundaries'}: `), error.message);
    assert.ok(error.message.length < 300, error.message);
    return error.message;
  }
  return assert.fail('they were read');
}

for (const [what, text] of Object.entries(hostileTexts))
  test(`an area may be called ${what}, without what can’t be seen`, () => {
    const named = collection(
      square(121, 31, {code: '11', name: text, name_en: text, [text]: text}),
      square(122, 31, {code: text, name: '西镇'}),
    );
    const file = parseDistrict(
      {
        ...{title: '图', asOf: '2025', compiled: '某报'},
        district: {code: '1', name: '某区'},
        clusters: [],
        units: [{code: '11', caveat: '试验'}],
      },
      [],
    );
    const joined = joinerOf(named)(file, minhang);
    const {towns} = drawPicture(joined.file, joined.boundaries).district;
    const seen = text.replace(new RegExp(unseen, 'gu'), '').trim();
    assert.deepEqual(towns[0]!.name, {zh: seen, en: seen});
    assert.equal(towns[0]!.caveat!.zh, '试验');
    for (const {code, key} of towns) assert.doesNotMatch(code + key, unseen);
  });

test('readBoundaries(value) takes what goes on for 100,000 characters for no name', () => {
  const {areas} = readBoundaries(square(121, 31, {name: 'x'.repeat(1e5), label: '东镇'}));
  assert.deepEqual(areas[0]!.name, {zh: '东镇'});
});

test('readBoundaries(value) draws an area of 150,000 islands', () => {
  const coordinates = Array.from({length: 150_000}, (_, i) => [
    squareRing(100 + (i % 400) / 50, 30 + Math.floor(i / 400) / 50, 0.01),
  ]);
  const {areas} = readBoundaries({type: 'MultiPolygon', coordinates});
  assert.equal(areas[0]!.polygons.length, 150_000);
});

test('readBoundaries(value) makes one area of 100,000 features with one code and name', () => {
  const features = Array.from({length: 1e5}, (_, i) =>
    square(100 + (i % 400) / 50, 30 + Math.floor(i / 400) / 50, {code: '1', name: '东镇'}),
  );
  const other = square(90, 30, {code: '2', name: '西镇'});
  const {areas} = readBoundaries(collection(...features, other));
  assert.deepEqual(
    areas.map(({polygons}) => polygons.length),
    [1e5, 1],
  );
});

test('readBoundaries(value) draws no more areas than a page can bear', () => {
  const areas = (count: number) =>
    collection(
      ...Array.from({length: count}, (_, i) =>
        square((i % 80) * 2, Math.floor(i / 80), {code: String(i)}),
      ),
    );
  assert.equal(readBoundaries(areas(3200)).areas.length, 3200);
  assert.match(fault(areas(5001)), /5001 areas are more than the 5000/);
});

test('readBoundaries(value) refuses 10 million positions, however they are written', () => {
  const positions = /more than 1,000,000 positions/;
  const ring = Array<readonly number[]>(1e7).fill([121, 31]);
  assert.match(fault({type: 'Polygon', coordinates: [ring]}), positions);
  assert.match(fault({type: 'Polygon', coordinates: Array(1e7).fill([])}), positions);
  assert.match(fault({type: 'Polygon', coordinates: new Array(4e9)}), positions);
  const arc = Array.from({length: 1000}, (_, i) => [121 + Math.sin(i), 31 + Math.cos(i)]);
  const arcs = [Array<number>(1e4).fill(0)];
  const objects = {a: {type: 'Polygon', arcs}};
  assert.match(fault({type: 'Topology', objects, arcs: [arc]}), positions);
});

for (const [what, value, message] of [
  [
    'an arc that points nowhere',
    {type: 'Topology', objects: {a: {type: 'Polygon', arcs: [[7]]}}, arcs: [[[0, 0]]]},
    /^objects\.a\.arcs\[0\]\[0\]: 7 is none of the 1 arcs/,
  ],
  [
    'an arc beyond all numbers',
    {
      type: 'Topology',
      objects: {a: {type: 'Polygon', arcs: [[-4294967297]]}},
      arcs: [[[0, 0]]],
    },
    /^objects\.a\.arcs\[0\]\[0\]: -4294967297 is none of/,
  ],
  [
    'steps that leave the numbers',
    {
      type: 'Topology',
      transform: {scale: [1e308, 1], translate: [0, 0]},
      objects: {a: {type: 'Polygon', arcs: [[0]]}},
      arcs: [
        [
          [9, 0],
          [9, 9],
          [0, 9],
          [0, 0],
        ],
      ],
    },
    /^arcs\[0\]\[0\]: \[Infinity, 0\] is not a position/,
  ],
  [
    'NaN',
    {type: 'Polygon', coordinates: [[[NaN, 31]]]},
    /^coordinates\[0\]\[0\]: \[NaN, 31\] is not a position/,
  ],
  [
    'latitude before longitude',
    {
      type: 'Polygon',
      coordinates: [
        [
          [31, 121],
          [32, 121],
          [32, 122],
          [31, 121],
        ],
      ],
    },
    /looks like \[latitude, longitude\]/,
  ],
  [
    'every area twice',
    collection(square(121, 31, {code: '1'}), square(121, 31, {code: '2'})),
    /each lies on another/,
  ],
  ['a bigint', {type: 10n}, /^type: 10 is no type/],
  [
    'a getter that throws',
    Object.defineProperty({}, 'type', {
      get() {
        throw new Error('trap');
      },
    }),
    /^boundaries: nothing can be read here$/,
  ],
] as const)
  test(`readBoundaries(value) refuses ${what}, and says where`, () => {
    assert.match(fault(value), message);
  });
