import assert from 'node:assert/strict';
import test from 'node:test';
import {minhang} from '../../src/minhang/district.ts';
import {fullWidth, fullWidthThroughout} from '../../src/minhang/prepare/fullWidth.ts';
import {known} from '../../src/minhang/prepare/known.ts';
import {readAround, readEnglish, readIndustry, readPinyin} from './sources.ts';

/** What is said is the source's own; only the punctuation is set as Chinese is. */
const source = fullWidthThroughout(readIndustry());
const english = readEnglish();
const pinyin = readPinyin();
const inEnglish = (table: Record<string, string>) =>
  Object.fromEntries(Object.entries(table).map(([zh, en]) => [fullWidth(zh), en]));
const segmentsInEnglish = inEnglish(english.segments);
const caveatsInEnglish = inEnglish(english.caveats);

test('fullWidth(text) sets the punctuation beside Chinese characters, and no other', () => {
  assert.equal(fullWidth('中,文'), '中，文');
  assert.equal(fullWidth('中(LETS DOG)文'), '中（LETS DOG）文');
  assert.equal(
    fullWidth('News in Brief(Urban furniture), 2:1'),
    'News in Brief(Urban furniture), 2:1',
  );
});

test('known(record) leaves out null and keeps zero, false and the empty list', () => {
  assert.deepEqual(known({a: null, b: 0, c: false, d: [], e: ''}), {
    b: 0,
    c: false,
    d: [],
    e: '',
  });
});

test('minhang has the 14 units of the source, in its order', () => {
  assert.equal(minhang.units.length, 14);
  assert.deepEqual(
    minhang.units.map(unit => unit.code),
    source.units.map(unit => unit.code),
  );
});

for (const [i, unit] of source.units.entries()) {
  test(`minhang says of ${unit.name.zh} what the source says`, () => {
    const {sources, segments, caveat, pinyin: itsPinyin, ...rest} = minhang.units[i]!;
    const {
      type: _,
      sources: itsSources,
      segments: itsSegments,
      caveat: itsCaveat,
      ...its
    } = unit;
    assert.deepEqual(rest, its);
    assert.equal(itsPinyin, pinyin[unit.name.zh]);
    assert.deepEqual(
      segments!.map(segment => segment.zh),
      itsSegments,
    );
    for (const {zh, en} of segments!) assert.equal(en, segmentsInEnglish[zh]);
    assert.equal(caveat?.zh ?? null, itsCaveat);
    assert.equal(caveat?.en, itsCaveat === null ? undefined : caveatsInEnglish[itsCaveat]);
    assert.deepEqual(
      sources!.map(entry => ({title: null, url: null, ...entry})),
      itsSources,
    );
  });
}

test('minhang keeps the clusters and their order, without the notes', () => {
  assert.deepEqual(
    minhang.clusters,
    source.clusters.map(({key, name, flagship}) => ({key, name, flagship})),
  );
});

test('minhang keeps the posts, and those without a point have none', () => {
  assert.equal(minhang.posts!.announced, source.posts.announced);
  assert.deepEqual(
    minhang.posts!.items.map(({theme, ...post}) => ({
      point: null,
      ...post,
      theme: theme!.zh,
    })),
    source.posts.items.map(({pointCertainty: _, ...post}) => post),
  );
  for (const {theme} of minhang.posts!.items)
    assert.equal(theme!.en, english.themes[theme!.zh]);
});

test('minhang keeps the title, the date, the district, the note on its making and the stops', () => {
  const {title, asOf, district, compiled, stops} = minhang;
  const {code, name} = source.district;
  assert.deepEqual(
    {title, asOf, district, compiled, stops},
    {
      title: source.title,
      asOf: source.asOf,
      district: {code, name},
      compiled: source.compiled,
      stops: source.stops,
    },
  );
});

test('minhang has the names around it from their own source, where the note stays', () => {
  const {note: _, ...around} = readAround();
  const {riverName, neighbours} = minhang;
  assert.deepEqual({riverName, neighbours}, around);
});

test('minhang holds no null', () => {
  assert.doesNotMatch(JSON.stringify(minhang), /\bnull\b/);
});
