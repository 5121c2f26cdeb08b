import assert from 'node:assert/strict';
import test from 'node:test';
import type {Unit} from '../../src/data/types.ts';
import {minhang} from '../../src/minhang/district.ts';
import {beginsWith, fold, searchUnits} from '../../src/model/search.ts';

const bridges = ['zhuanqiao', 'hongqiao', 'maqiao'];

/** What a reader types → the keys of the units that they may mean. */
const queries: readonly (readonly [
  query: string,
  about: string,
  keys: readonly string[],
])[] = [
  ['浦锦', 'the short Chinese name', ['pujin']],
  ['浦锦街道', 'the whole Chinese name', ['pujin']],
  ['桥', 'a character inside a name', bridges],
  ['江', 'a character that begins one name and ends another', ['jiangchuan', 'pujiang']],
  ['莘庄', 'a name that begins a longer one', ['xinzhuang', 'xinzhuang-industrial-park']],
  ['工业区', 'the end of a Chinese name', ['xinzhuang-industrial-park']],
  ['pujin', 'pinyin without a space', ['pujin']],
  ['pu jin', 'pinyin with a space', ['pujin']],
  ["pu'jin", 'pinyin as an input method writes it', ['pujin']],
  ['pǔ jǐn', 'pinyin with tones', ['pujin']],
  ['PuJin', 'pinyin in mixed case', ['pujin']],
  ['\uff30\uff35\u3000\uff2a\uff29\uff2e', 'full-width pinyin', ['pujin']],
  ['puj', 'the beginning of a syllable', ['pujin', 'pujiang']],
  ['pujinjiedao', 'the pinyin of the whole name', ['pujin']],
  ['jin', 'a syllable inside a name', ['pujin', 'wujing']],
  ['qiao', 'the last syllable of a short name', bridges],
  ['pj', 'initials of the short name', ['pujin', 'pujiang']],
  ['pjjd', 'initials of the whole name', ['pujin']],
  ['qb', 'initials', ['qibao']],
  ['xzgyq', 'initials of a long name', ['xinzhuang-industrial-park']],
  ['Gumei Road', 'an English name', ['gumei']],
  ['industrial park', 'the end of an English name', ['xinzhuang-industrial-park']],
  ['park', 'a word inside an English name', ['xinzhuang-industrial-park']],
  ['  qibao ', 'blanks around', ['qibao']],
  ['j', 'one letter: what begins with it, not every 街道', ['jiangchuan']],
  ['pudong', 'a place outside', []],
  ['浦东', 'a Chinese place outside', []],
];

for (const [query, about, keys] of queries)
  test(`searchUnits(units, «${query}») understands ${about}`, () => {
    assert.deepEqual(
      searchUnits(minhang.units, query).map(({key}) => key),
      keys,
    );
  });

test('searchUnits(units, query) gives all units for an empty query', () => {
  assert.equal(searchUnits(minhang.units, ' ').length, 14);
});

const green: Unit = {code: '1', key: 'green', name: {zh: '绿村'}, pinyin: 'lü cun'};

for (const query of ['lü', 'lv', 'lu', 'LÜ', 'lc'])
  test(`searchUnits(units, «${query}») finds a pinyin ü`, () => {
    assert.deepEqual(searchUnits([green], query), [green]);
  });

test('searchUnits(units, query) does with a unit that has only a Chinese name', () => {
  const bare: Unit = {code: '2', key: 'bare', name: {zh: '某镇'}};
  assert.deepEqual(searchUnits([bare], '镇'), [bare]);
  assert.deepEqual(searchUnits([bare], 'm'), []);
});

test('fold(text) keeps letters and digits only', () => {
  assert.equal(fold(' Pǔ-Jin\u3000浦锦（2）！'), 'pujin浦锦2');
});

test('beginsWith(unit, typed) does not look inside a name', () => {
  const pujin = minhang.units.find(({key}) => key === 'pujin')!;
  assert.equal(beginsWith(pujin, '浦'), true);
  assert.equal(beginsWith(pujin, '锦'), false);
  assert.equal(beginsWith(pujin, 'jin'), false);
});
