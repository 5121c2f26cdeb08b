import assert from 'node:assert/strict';
import test from 'node:test';
import {layOver} from '../../src/data/layOver.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';

const pinyinOf = (data: unknown, key: string) =>
  layOver(parseDistrict(data, minhang.clusters), minhang).units.find(
    unit => unit.key === key,
  )!.pinyin;

test('a file keeps the pinyin of the names it keeps, and a whole one too', () => {
  assert.equal(pinyinOf({}, 'pujin'), 'pu jin jie dao');
  const whole = {
    district: {code: '310112', name: '闵行区'},
    title: '另一幅图',
    asOf: '2026',
    compiled: '某人整理',
  };
  assert.equal(pinyinOf(whole, 'pujin'), 'pu jin jie dao');
});

test('a file may give a unit its own pinyin', () => {
  const units = [{key: 'pujin', pinyin: 'pu dong jin'}];
  assert.equal(pinyinOf({units}, 'pujin'), 'pu dong jin');
  assert.throws(() => pinyinOf({units: [{key: 'pujin', pinyin: 1}]}, 'pujin'), {
    message: 'units[0].pinyin: 1 is not a text of 1 to 1000 characters',
  });
});
