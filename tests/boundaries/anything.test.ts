import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {BoundariesError} from '../../src/boundaries/BoundariesError.ts';
import {crsNames} from '../../src/boundaries/crs.ts';
import {joinBoundaries} from '../../src/boundaries/joinBoundaries.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {DistrictError} from '../../src/data/DistrictError.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {twoTowns} from '../fixtures/twoTowns.ts';
import {collection, square, squareRing} from './squares.ts';

const island = {
  ...square(122, 31, {name: '浦江镇'}),
  geometry: {
    type: 'MultiPolygon' as const,
    coordinates: [
      [squareRing(122, 31), squareRing(122.2, 31.2, 0.5)],
      [squareRing(124, 31)],
    ],
  },
};
const sound = [
  collection(square(121, 31, {code: '310112009', name: '浦锦街道'}), island),
  {type: 'GeometryCollection', geometries: [island.geometry]},
  {
    ...twoTowns,
    transform: {scale: [0.5, 0.5], translate: [60, 15]},
  },
];

/** Numbers that files hold where they should not, among all others. */
const oddNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 90, 180, -180, 360),
);
const anything = fc.oneof(
  {weight: 3, arbitrary: oddNumber},
  fc.anything({withBigInt: true, withSparseArray: true, withNullPrototype: true}),
  fc.constantFrom(
    'Polygon',
    'Topology',
    'GeometryCollection',
    '__proto__',
    '浦锦街道',
    [],
    {},
  ),
);

/** A sound file with some of its values exchanged; where each stands, by turns. */
const broken = fc
  .tuple(
    fc.constantFrom(...sound),
    fc.array(fc.tuple(fc.nat(), anything), {minLength: 1, maxLength: 4}),
  )
  .map(([file, changes]) => {
    const copy: unknown = structuredClone(file);
    const spots = spotsIn(copy);
    for (const [at, value] of changes) {
      const [holder, key] = spots[at % spots.length]!;
      holder[key] = value;
    }
    return copy;
  });

type Holder = Record<string, unknown>;

/** Every place of a value where another may stand. */
function spotsIn(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.keys(value).flatMap(key => [
    [value as Holder, key] as const,
    ...spotsIn((value as Holder)[key]),
  ]);
}

test('readBoundaries(value) ends with a picture or with an error that says what is wrong, whatever the file', () => {
  let drawn = 0;
  fc.assert(
    fc.property(broken, fc.constantFrom(...crsNames), (value, crs) => {
      try {
        const read = readBoundaries(value, {crs});
        const {drawing} = drawPicture(minhang, read.boundaries);
        assert.ok(drawing.height > 16 && drawing.height < 20_000, `${drawing.height}`);
        for (const {path, x, y} of drawing.towns)
          assert.ok(
            Number.isFinite(x) && Number.isFinite(y) && !path.includes('NaN'),
            path,
          );
        drawing.labels('zh', false);
        drawn++;
        joinBoundaries({}, read, minhang);
      } catch (error) {
        assert.ok(
          error instanceof BoundariesError || error instanceof DistrictError,
          String((error as Error).stack),
        );
        assert.ok(error.message.length < 1000);
      }
    }),
    {numRuns: 5000},
  );
  // Were all of them errors, nothing would be tested.
  assert.ok(drawn > 100, `${drawn}`);
  assert.deepEqual(Object.keys(Object.prototype), []);
});
