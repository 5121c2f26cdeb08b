import assert from 'node:assert/strict';
import test from 'node:test';
import {privateNames} from '../../../src/element/prepare/privateNames.ts';

test('privateNames(sources) finds what only private members are called', () => {
  const source = `class A {
    private kept = 1;
    private readonly look = () => this.kept;
    private async fetchAll() {}
    private get size() { return 2; }
    shown = this.look();
  }`;
  assert.deepEqual(privateNames([source]), ['kept', 'look', 'fetchAll', 'size']);
});

for (const [where, other] of [
  ['a property of something else', 'map.kept;'],
  ['a field of an object', 'const a = {kept: 1};'],
  ['a short field of an object', 'const a = {kept};'],
  ['a method of an object', 'const a = {kept() {}};'],
  ['a field that is taken out', 'const {kept} = a;'],
  ['a field that is taken out under another name', 'const {kept: other} = a;'],
  ['a field of a type', 'interface A {readonly kept: number}'],
  ['a public member', 'class B { kept = 1; }'],
  ['a text', "changed.has('kept');"],
])
  test(`privateNames(sources) leaves what is ${where}, too`, () => {
    assert.deepEqual(privateNames(['class A { private kept = 1; }', other!]), []);
  });
