import assert from 'node:assert/strict';
import test from 'node:test';
import {townInFragment, withTown} from '../../src/interaction/fragment.ts';

const page = 'https://news.example/a/1?from=app';

test('townInFragment(fragment) finds the town among other parameters', () => {
  assert.equal(townInFragment('#minhang=310112009'), '310112009');
  assert.equal(townInFragment('#a=1&minhang=pujin&b'), 'pujin');
  assert.equal(townInFragment('#/route?x=1&minhang=pujin'), 'pujin');
});

test('townInFragment(fragment) is undefined where no town is named', () => {
  for (const fragment of ['', '#', '#pujin', '#minhang', '#minhang=', '#a-minhang=pujin'])
    assert.equal(townInFragment(fragment), undefined, fragment);
});

test('townInFragment(fragment) decodes escapes and takes a broken one as typed', () => {
  assert.equal(townInFragment('#minhang=%E6%B5%A6%E9%94%A6'), '浦锦');
  assert.equal(townInFragment('#minhang=%E6%B'), '%E6%B');
});

test('withTown(address, town) adds, replaces and removes the town', () => {
  assert.equal(withTown(page, 'pujin'), `${page}#minhang=pujin`);
  assert.equal(withTown(`${page}#`, 'pujin'), `${page}#minhang=pujin`);
  assert.equal(withTown(`${page}#minhang=gumei`, 'pujin'), `${page}#minhang=pujin`);
  assert.equal(withTown(`${page}#minhang=gumei`, undefined), page);
  assert.equal(withTown(page, undefined), page);
});

test('withTown(address, town) keeps what else stands in the fragment, to the letter', () => {
  const others = '#a=%7e+1&b=x#y';
  assert.equal(withTown(page + others, 'pujin'), `${page}${others}&minhang=pujin`);
  assert.equal(withTown(`${page}${others}&minhang=gumei`, undefined), page + others);
  assert.equal(withTown(`${page}#note-2`, 'pujin'), `${page}#note-2&minhang=pujin`);
});

test('townInFragment(fragment) reads what withTown(address, town) wrote', () => {
  for (const town of ['pujin', '310112009', '浦锦 & 浦江', 'a=b#c']) {
    const {hash} = new URL(withTown(`${page}#a=1`, town));
    assert.equal(townInFragment(hash), town);
  }
});
