import assert from 'node:assert/strict';
import test from 'node:test';
import {DistrictError} from '../../src/data/DistrictError.ts';
import type {DistrictInput} from '../../src/data/types.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {pictureOf} from '../../src/picture.ts';
import {pujin} from '../fixtures/codes.ts';
import {hostileTexts, unseen} from '../fixtures/hostile.ts';

const nameIn = (data: DistrictInput) =>
  pictureOf(data).district.towns.find(({code}) => code === pujin)!.name.zh;

/** The place that an error names; fails where there is none. */
function placeOf(data: unknown): string {
  try {
    pictureOf(data);
  } catch (error) {
    assert.ok(error instanceof DistrictError, String(error));
    assert.ok(error.message.startsWith(`${error.place || 'data'}: `), error.message);
    assert.ok(error.message.length < 200, error.message);
    return error.place;
  }
  return assert.fail('it was drawn');
}

for (const [what, text] of Object.entries(hostileTexts))
  test(`pictureOf(data) takes ${what} for a text, without what can’t be seen`, () => {
    const name = nameIn({units: [{code: pujin, name: text, key: text}]});
    assert.doesNotMatch(name, unseen);
    assert.equal(name, text.replace(new RegExp(unseen, 'gu'), ''));
  });

test('pictureOf(data) keeps what belongs to a writing: joiners, rare characters, emoji', () => {
  for (const name of [
    '\u0628\u200c\u0628',
    '\ue000',
    '\u{20bb7}\u{323af}',
    '👩‍🏭',
    '\u95f5 \n\u884c',
  ])
    assert.equal(nameIn({units: [{code: pujin, name}]}), name);
});

test('pictureOf(data) takes no text of nothing that can be seen', () => {
  assert.equal(placeOf({title: '\u202e\0 \u2066'}), 'title');
});

test('pictureOf(data) takes a text of 1000 characters, and none that is longer', () => {
  assert.equal(nameIn({units: [{code: pujin, name: '镇'.repeat(1000)}]}).length, 1000);
  assert.equal(placeOf({units: [{code: pujin, name: '镇'.repeat(1001)}]}), 'units[0].name');
  for (const field of ['name', 'leading', 'key', 'caveat'])
    assert.equal(
      placeOf({units: [{code: pujin, [field]: 'x'.repeat(100_000)}]}),
      `units[0].${field}`,
    );
  assert.equal(
    placeOf({clusters: [{key: 'k'.repeat(100_000), name: 'K'}]}),
    'clusters[0].key',
  );
});

test('pictureOf(data) takes a list of 5000 entries, and none that is longer', () => {
  const many = (count: number) => ({
    units: [{code: pujin, parks: Array<string>(count).fill('x')}],
  });
  assert.ok(pictureOf(many(5000)));
  assert.equal(placeOf(many(5001)), 'units[0].parks');
  assert.equal(placeOf({units: new Array(4_294_967_295)}), 'units');
  assert.equal(placeOf({stops: Array(1e6).fill({})}), 'stops');
});

test('pictureOf(data) names a hole in a list', () => {
  // eslint-disable-next-line no-sparse-arrays -- it is what is tested
  assert.equal(placeOf({units: [{code: pujin}, , {code: 'x'}]}), 'units[1]');
});

for (const value of [NaN, Infinity, -Infinity, 1n, Symbol('x'), () => 1, new Date(NaN)])
  test(`pictureOf(data) names the place of ${String(value)}`, () => {
    const point = [value, 31];
    assert.equal(placeOf({posts: {announced: value, items: []}}), 'posts.announced');
    assert.equal(placeOf({neighbours: [{name: 'x', point}]}), 'neighbours[0].point[0]');
    assert.equal(placeOf({asOf: value}), 'asOf');
    assert.equal(placeOf({units: [{cluster: value}]}), 'units[0].cluster');
    assert.match(placeOf({title: value}), /^title(\.zh)?$/);
    assert.throws(
      () => pictureOf({units: [{cluster: value}]}),
      ({message}: Error) =>
        message.includes(
          `cluster: ${value instanceof Date ? 'an object' : String(value)} is`,
        ),
    );
  });

test('pictureOf(data) names a getter that throws, and what a proxy hides', () => {
  const trap = {
    get(): never {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a page may throw anything
      throw null;
    },
  };
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const throwing = Object.defineProperty({}, 'name', trap);
  assert.equal(placeOf({units: [{code: pujin}, throwing]}), 'units[1].name');
  assert.equal(placeOf({units: [new Proxy({}, trap)]}), 'units[0].code');
  assert.equal(placeOf({units: new Proxy([], trap)}), 'units');
  assert.equal(placeOf({title: proxy}), 'title');
  assert.equal(placeOf({units: [{code: pujin, name: proxy}]}), 'units[0].name');
  assert.equal(placeOf(new Proxy({}, trap)), 'clusters');
});

test('pictureOf(data) draws what is cyclic or deep where nobody reads', () => {
  const cyclic: Record<string, unknown> = {units: [{code: pujin, name: '东镇'}]};
  cyclic['note'] = cyclic;
  let deep: unknown = 'x';
  for (let depth = 0; depth < 1e5; depth++) deep = {deep};
  assert.equal(nameIn({...cyclic, deep} as DistrictInput), '东镇');
  assert.equal(placeOf({title: deep}), 'title.zh');
  const self: unknown[] = [];
  self.push(self);
  assert.equal(placeOf({units: self}), 'units[0]');
});

test('pictureOf(data) changes no prototype', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const data = JSON.parse(
    `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "units": [{"code": "${pujin}", "key": "__proto__", "__proto__": {"polluted": 1}}],
      "clusters": [{"key": "__proto__", "name": "constructor"}, {"key": "constructor", "name": "x"},
        ${['equipment', 'energy', 'biomed', 'digital', 'hq', 'culture', 'techsvc']
          .map(key => `{"key": "${key}", "name": "x", "color": "#123"}`)
          .join()}]}`,
  ) as DistrictInput;
  const {district, paints} = pictureOf(data);
  assert.equal(district.towns.find(({code}) => code === pujin)!.key, '__proto__');
  const lead = (cluster: string) => leadOf({cluster}, district.clusters);
  for (const key of ['__proto__', 'constructor']) {
    assert.deepEqual(
      lead(key).leaders.map(({key}) => key),
      [key],
    );
    assert.match(paints(lead(key)).fill.light, /^#/);
  }
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before);
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
});
