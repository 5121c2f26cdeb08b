import assert from 'node:assert/strict';
import test from 'node:test';
import {DistrictError} from '../../src/data/DistrictError.ts';
import {layOver} from '../../src/data/layOver.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';
import {readIndustry} from '../minhang/sources.ts';

const clusters = [
  {key: 'tea', name: {zh: '茶叶'}},
  {key: 'silk', name: {zh: '丝绸'}},
];
const parse = (value: unknown) => parseDistrict(value, clusters);

const notText = 'is not a text of 1 to 1000 characters';
const notList = 'is not a list of at most 5000 entries';

/** What is wrong, and how the error begins, which is with the place. */
const mistakes: readonly (readonly [value: unknown, start: string, expectation: string])[] =
  [
    [undefined, 'data: nothing', 'is not an object'],
    [null, 'data: null', 'is not an object'],
    [[], 'data: ', 'is not an object'],
    ['units', 'data: "units"', 'is not an object'],
    [0, 'data: 0', 'is not an object'],
    [{title: ''}, 'title: ""', notText],
    [{title: {en: 'Map'}}, 'title.zh: nothing', 'it is needed'],
    [{title: {zh: 7}}, 'title.zh: 7', notText],
    [{title: ['Map']}, 'title: ', 'is not an object'],
    [{asOf: 2026}, 'asOf: 2026', notText],
    [{compiled: false}, 'compiled: false', 'is not an object'],
    [{district: '某区'}, 'district: "某区"', 'is not an object'],
    [{district: {name: '某区'}}, 'district.code: nothing', 'it is needed'],
    [{district: {code: '1'}}, 'district.name: nothing', 'it is needed'],
    [{clusters: {}}, 'clusters: ', notList],
    [{clusters: [{name: '茶叶'}]}, 'clusters[0].key: nothing', 'it is needed'],
    [{clusters: [{key: 'tea'}]}, 'clusters[0].name: nothing', 'it is needed'],
    [
      {
        clusters: [
          {key: 'tea', name: '茶'},
          {key: 'tea', name: '叶'},
        ],
      },
      'clusters[1].key: "tea"',
      'is the key of an earlier cluster',
    ],
    [
      {clusters: [{key: 'green tea', name: '茶叶'}]},
      'clusters[0].key: "green tea"',
      'is not a key of letters, digits, - and _',
    ],
    [
      {clusters: [{key: 'tea', name: '茶叶', color: 'green'}]},
      'clusters[0].color: "green"',
      'is not a colour like #1b7f5c',
    ],
    [
      {clusters: [{key: 'tea', name: '茶叶', color: '#12345'}]},
      'clusters[0].color: "#12345"',
      'is not a colour like #1b7f5c',
    ],
    [
      {clusters: [{key: 'tea', name: '茶叶', flagship: 'yes'}]},
      'clusters[0].flagship: "yes"',
      'is not true or false',
    ],
    [{units: {}}, 'units: ', notList],
    [{units: [null]}, 'units[0]: null', 'is not an object'],
    [{units: [{code: 310112}]}, 'units[0].code: 310112', notText],
    [
      {units: [{}, {}, {}, {cluster: 'bio'}]},
      'units[3].cluster: "bio"',
      'is not one of tea, silk',
    ],
    [{units: [{cluster: ''}]}, 'units[0].cluster: ""', 'is not one of tea, silk'],
    [{units: [{cluster: 0}]}, 'units[0].cluster: 0', 'is not one of tea, silk'],
    [
      {units: [{cluster: 'tea'}], clusters: [{key: 'rice', name: '稻米'}]},
      'units[0].cluster: "tea"',
      'is not one of rice',
    ],
    [{units: [{also: 'tea'}]}, 'units[0].also: "tea"', notList],
    [
      {units: [{also: ['tea', 'bio']}]},
      'units[0].also[1]: "bio"',
      'is not one of tea, silk',
    ],
    [{units: [{segments: ['甲', '']}]}, 'units[0].segments[1]: ""', notText],
    [{units: [{segments: ['甲', null]}]}, 'units[0].segments[1]: null', 'is not an object'],
    [{units: [{parks: [7]}]}, 'units[0].parks[0]: 7', notText],
    [{units: [{companies: '某公司'}]}, 'units[0].companies: "某公司"', notList],
    [
      {units: [{evidence: 'weak'}]},
      'units[0].evidence: "weak"',
      'is not one of strong, fair, thin',
    ],
    [
      {units: [{sources: [{date: '2026'}]}]},
      'units[0].sources[0].publisher: nothing',
      'it is needed',
    ],
    [
      {units: [{sources: [{publisher: '某报'}]}]},
      'units[0].sources[0].date: nothing',
      'it is needed',
    ],
    [
      {units: [{sources: [{publisher: '某报', date: '2026', dateApproximate: 1}]}]},
      'units[0].sources[0].dateApproximate: 1',
      'is not true or false',
    ],
    [{posts: {items: []}}, 'posts.announced: nothing', 'it is needed'],
    [{posts: {announced: '14', items: []}}, 'posts.announced: "14"', 'is not a number'],
    [{posts: {announced: NaN, items: []}}, 'posts.announced: ', 'is not a number'],
    [{posts: {announced: 1}}, 'posts.items: nothing', 'it is needed'],
    [
      {posts: {announced: 1, items: [{name: '哨'}]}},
      'posts.items[0].unit: nothing',
      'it is needed',
    ],
    [
      {posts: {announced: 1, items: [{name: '哨', unit: '1', unitCertainty: 'sure'}]}},
      'posts.items[0].unitCertainty: "sure"',
      'is not one of stated, supported, inferred',
    ],
    [
      {posts: {announced: 1, items: [{name: '哨', unit: '1', point: [121]}]}},
      'posts.items[0].point: ',
      'is not [longitude, latitude]',
    ],
    [
      {posts: {announced: 1, items: [{name: '哨', unit: '1', point: [121, '31']}]}},
      'posts.items[0].point[1]: "31"',
      'is not a number',
    ],
    [
      {posts: {announced: 1, items: [{name: '哨', unit: '1', point: [31.1, 121.4]}]}},
      'posts.items[0].point: ',
      'is not [longitude, latitude]',
    ],
    [
      {posts: {announced: 1, items: [{name: '哨', unit: '1', point: [181, 31]}]}},
      'posts.items[0].point: ',
      'is not [longitude, latitude]',
    ],
    [
      {stops: [{date: '2026', unit: '1', title: '站'}]},
      'stops[0].order: nothing',
      'it is needed',
    ],
    [
      {stops: [{order: 1, date: '2026', unit: '1', title: '站', source: {}}]},
      'stops[0].source.publisher: nothing',
      'it is needed',
    ],
  ];

for (const [value, start, expectation] of mistakes) {
  test(`parseDistrict(${JSON.stringify(value)}) names the place, what stands there and what should`, () => {
    assert.throws(
      () => parse(value),
      (error: Error) => {
        assert.ok(error instanceof DistrictError);
        assert.ok(error.message.startsWith(start), error.message);
        assert.ok(error.message.endsWith(expectation), error.message);
        assert.equal(error.place, start === 'data: ' ? '' : error.place);
        assert.ok(error.message.startsWith(error.place || 'data'));
        return true;
      },
    );
  });
}

test('parseDistrict(value) names the first place that is wrong', () => {
  assert.throws(() => parse({units: [{cluster: 'bio', evidence: 'weak'}]}), {
    place: 'units[0].cluster',
  });
});

test('parseDistrict(value) quotes no more than a line of what stands there', () => {
  assert.throws(
    () => parse({units: 'x'.repeat(10_000)}),
    (error: Error) => error.message.length < 120,
  );
});

test('parseDistrict(value) keeps zero and false as values', () => {
  const file = parse({
    clusters: [{key: 'tea', name: '茶叶', flagship: false}],
    posts: {announced: 0, items: [{name: '哨', unit: '1', point: [0, 0]}]},
    stops: [{order: 0, date: '2026', unit: '1', title: '站'}],
  });
  assert.equal(file.clusters![0]!.flagship, false);
  assert.equal(file.posts!.announced, 0);
  assert.deepEqual(file.posts!.items[0]!.point, [0, 0]);
  assert.equal(file.stops![0]!.order, 0);
});

test('parseDistrict(value) keeps an empty list, which says that none was found', () => {
  assert.deepEqual(parse({units: [{segments: []}]}).units, [{segments: []}]);
});

test('parseDistrict(value) takes null for «not known»', () => {
  const file = parse({
    title: null,
    clusters: null,
    units: [{code: '1', cluster: null, leading: {zh: '茶', en: null}, sources: null}],
  });
  assert.deepEqual(file, {units: [{code: '1', leading: {zh: '茶'}}]});
});

test('parseDistrict(value) takes a plain text for Chinese words', () => {
  const file = parse({
    title: '图',
    units: [{name: '西镇', segments: ['龙井', {zh: '碧螺春'}]}],
  });
  assert.deepEqual(file, {
    title: {zh: '图'},
    units: [{name: {zh: '西镇'}, segments: [{zh: '龙井'}, {zh: '碧螺春'}]}],
  });
});

test("parseDistrict(value) passes over a newsroom's own notes", () => {
  assert.deepEqual(parse({note: 7, units: [{code: '1', checkedBy: 'Li'}]}), {
    units: [{code: '1'}],
  });
});

test('parseDistrict(value) reads no more than the fields of the object itself', () => {
  const file = parse(JSON.parse('{"__proto__": {"title": 7}, "units": []}'));
  assert.deepEqual(file, {units: []});
});

test('parseDistrict(value) leaves what it was given as it was', () => {
  const value = {units: [{code: '1', name: '西镇', cluster: null}]};
  const copy = structuredClone(value);
  parse(value);
  assert.deepEqual(value, copy);
});

test('parseDistrict(value) takes the file from which the bundled district was made', () => {
  const raw = readIndustry();
  const {units, posts} = layOver(parseDistrict(raw, []), minhang);
  assert.deepEqual(
    units.map(({code, cluster, leading}) => [code, cluster, leading?.en]),
    minhang.units.map(({code, cluster, leading}) => [code, cluster, leading?.en]),
  );
  assert.deepEqual(
    units.map(({sources}) => sources?.length),
    raw.units.map(({sources}) => sources.length),
  );
  assert.equal(posts?.announced, raw.posts.announced);
});
