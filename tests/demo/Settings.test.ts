import assert from 'node:assert/strict';
import test from 'node:test';
import {folderOf, readSettings} from '../../demo/builder/Settings.ts';
import {bundledPicture} from '../../src/picture.ts';

const {district} = bundledPicture();
const read = (query: string) => readSettings(new URLSearchParams(query), district);

/** A map that nobody set up. */
const plain = {
  lang: 'zh-CN',
  theme: 'auto',
  view: 'map',
  selected: '',
  highlight: '',
  show: '',
  patterns: false,
  approvalNumber: '',
  heading: '',
  caption: '',
  folder: '',
};

test('readSettings(fields) is a plain map where nothing is set', () => {
  assert.deepEqual(read(''), plain);
});

test('readSettings(fields) makes a list of the boxes that were ticked', () => {
  const {highlight, show} = read('highlight=biomed&highlight=energy&show=river&show=scale');
  assert.equal(highlight, 'biomed energy');
  assert.equal(show, 'river scale');
});

test('readSettings(fields) sets a text on one line', () => {
  assert.equal(read('heading=+a%0A%09b%00+').heading, 'a b');
});

test('readSettings(fields) leaves out what names nothing', () => {
  const query =
    'lang=fr&theme=x&view=y&selected=nowhere&highlight=bio&show=all&folder=javascript:alert(1)';
  assert.deepEqual(read(query), plain);
});

test('folderOf(text) is an address on the web or a path, with its slash', () => {
  assert.equal(folderOf(''), '');
  assert.equal(folderOf('maps'), 'maps/');
  assert.equal(folderOf('/maps/'), '/maps/');
  assert.equal(folderOf('https://news.example/maps'), 'https://news.example/maps/');
});

test('folderOf(text) is undefined for what would run or lead elsewhere', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///x', 'a?b', 'a#b'])
    assert.equal(folderOf(text), undefined, text);
});
