import assert from 'node:assert/strict';
import test from 'node:test';
import {TypeAhead, unitTyped} from '../../src/interaction/TypeAhead.ts';
import {minhang} from '../../src/minhang/district.ts';

/** Keys, each so many milliseconds after the first, and what the last of them makes. */
function readAll(...keys: readonly (readonly [key: string, timeStamp: number])[]): string {
  const typeAhead = new TypeAhead();
  return keys.map(([key, timeStamp]) => typeAhead.read({key, timeStamp})).at(-1)!;
}

test('read(event) gathers letters that follow each other within a second', () => {
  assert.equal(readAll(['p', 5000], ['u', 5900], ['J', 6800]), 'puJ');
  assert.equal(readAll(['p', 5000], ['j', 6100]), 'j');
  assert.equal(readAll(['浦', 5000], ['锦', 5100]), '浦锦');
});

test('read(event) takes a space into a name and leaves it alone otherwise', () => {
  assert.equal(readAll(['p', 5000], ['u', 5100], [' ', 5200], ['j', 5300]), 'pu j');
  assert.equal(readAll([' ', 5000]), '');
  assert.equal(readAll(['p', 5000], [' ', 6500]), '');
});

for (const key of ['Enter', 'Process', 'Dead', 'Unidentified', 'F2', '/', '?'])
  test(`read(event) is not interested in ${key}`, () => {
    assert.equal(readAll([key, 5000]), '');
  });

test('read(event) begins anew after an arrow, but not after Shift', () => {
  assert.equal(readAll(['p', 5000], ['ArrowLeft', 5100], [' ', 5200]), '');
  assert.equal(readAll(['p', 5000], ['Shift', 5100], ['J', 5200]), 'pJ');
});

const codeOf = (key: string) => minhang.units.find(unit => unit.key === key)!.code;
const typedOn = (key: string, typed: string) =>
  unitTyped(typed, codeOf(key), minhang.units)?.key;

for (const [from, typed, to] of [
  ['jiangchuan', 'p', 'pujin'],
  ['pujin', 'p', 'pujiang'],
  ['pujiang', 'p', 'pujin'],
  ['pujiang', 'ppp', 'pujin'],
  ['pujin', 'pj', 'pujin'],
  ['pujiang', 'pj', 'pujiang'],
  ['pujin', 'pu jia', 'pujiang'],
  ['maqiao', '浦', 'pujiang'],
  ['maqiao', 'XINZHUANG I', 'xinzhuang-industrial-park'],
  ['xinzhuang', 'xzgyq', 'xinzhuang-industrial-park'],
  ['gumei', 'gumei', 'gumei'],
  ['gumei', 'y', undefined],
] as const)
  test(`unitTyped('${typed}', ${from}, units) leads to ${to ?? 'no unit'}`, () => {
    assert.equal(typedOn(from, typed), to);
  });
