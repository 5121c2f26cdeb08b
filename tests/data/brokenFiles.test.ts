import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {DistrictInput} from '../../src/data/types.ts';
import {minhang} from '../../src/minhang/district.ts';
import {pictureOf} from '../../src/picture.ts';
import {jsonFindings} from '../../src/static/check/data.ts';
import {renderSvg} from '../../src/static/svg.ts';
import {alive, anyRecord, anyValue, brokenFile, brokenJson} from '../fixtures/broken.ts';
import {assertPictureOrPlace, assertPlace} from '../fixtures/outcome.ts';
import {seed} from '../fixtures/seed.ts';

const {posts, stops, riverName, neighbours} = minhang;

/** What stands on the ground beside the towns: all that has coordinates, order or number. */
const around = {
  posts: {...posts, items: posts!.items.filter(({point}) => point)},
  stops: stops!.slice(0, 1),
  riverName,
  neighbours: neighbours!.slice(0, 2),
};

const unitFields = Object.keys(minhang.units[0]!);
const fileFields = Object.keys(minhang);

for (const [what, file, numRuns] of [
  ['the whole file', minhang, 1000],
  ['one unit', {units: [minhang.units[3]!]}, 1500],
  ['what lies around', around, 1500],
] as const)
  test(`${what}, broken in up to four places, is a picture or an error that names a place`, () => {
    fc.assert(
      fc.property(brokenFile(file), data =>
        assertPictureOrPlace(() => pictureOf(alive(data))),
      ),
      {seed, numRuns},
    );
  });

test('any record, and any value at all, is a picture or an error that names a place', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyValue,
        anyRecord(fileFields),
        anyRecord(unitFields).map(unit => ({units: [{...unit, code: '310112009'}]})),
        anyRecord(['zh', 'en']).map(title => ({title})),
      ),
      data => assertPictureOrPlace(() => pictureOf(alive(data))),
    ),
    {seed, numRuns: 2000},
  );
});

test('a broken file changes no prototype', () => {
  const names = () =>
    [Object, Array, String, Number, Function].map(({prototype}) =>
      Reflect.ownKeys(prototype),
    );
  const before = names();
  fc.assert(
    fc.property(brokenJson(minhang), data => {
      assertPictureOrPlace(() => pictureOf(JSON.parse(JSON.stringify(data))));
      assert.deepEqual(names(), before);
    }),
    {seed, numRuns: 200},
  );
});

test('a broken file is an SVG of finite numbers, or an error that names a place', () => {
  fc.assert(
    fc.property(brokenFile(around), data => {
      let svg: string;
      try {
        svg = renderSvg({
          data: alive(data) as DistrictInput,
          show: 'posts stops river neighbours scale',
        });
      } catch (error) {
        assertPlace(error);
        return;
      }
      for (const [, number] of svg.matchAll(
        / (?:d|x|y|[xy][12]|width|height|transform|viewBox|font-size)="([^"]*)"/g,
      ))
        assert.doesNotMatch(number!, /NaN|Infinity|undefined/);
    }),
    {seed, numRuns: 200},
  );
});

test('jsonFindings(text) of a broken file is findings with a place, never a fault of ours', () => {
  fc.assert(
    fc.property(brokenJson(minhang), fc.nat(), (data, cut) => {
      const text = JSON.stringify(data);
      // One in four is cut off somewhere, as a broken connection leaves it.
      const received = cut % 4 ? text : text.slice(0, cut % text.length);
      for (const {kind, place, message} of jsonFindings(received)) {
        assert.ok(place || kind === 'format', message);
        assert.doesNotMatch(message, /can be read here|undefined|\[object/);
      }
    }),
    {seed, numRuns: 300},
  );
});
