import assert from 'node:assert/strict';
import test from 'node:test';
import {settingsIn} from '../../src/iframe/settings.ts';
import {bundledPicture} from '../../src/picture.ts';

const {district} = bundledPicture();
const framed = (query: string) => settingsIn(query, district, true);

test('settingsIn(query) takes what the element knows', () => {
  const query =
    '?selected=310112009&highlight=biomed+energy&show=river%20scale&view=list&theme=dark&lang=en&patterns';
  assert.deepEqual(framed(query).attributes, {
    selected: 'pujin',
    highlight: 'biomed energy',
    show: 'river scale',
    view: 'list',
    theme: 'dark',
    lang: 'en',
    patterns: '',
  });
});

test('settingsIn(query) leaves out what names nothing', () => {
  const query =
    '?selected=nowhere&highlight=bio&show=all&view=map2&theme=sepia&lang=fr&patterns=no&onload=x&style=y&src=z&approval-number=&heading=';
  assert.deepEqual(framed(query), {
    attributes: {},
    heading: undefined,
    caption: undefined,
    childId: undefined,
  });
});

test('settingsIn(query) takes an empty value for none, whatever a page asks for by itself', () => {
  assert.deepEqual(framed('?selected=&highlight=&show=&view=').attributes, {
    selected: '',
    highlight: '',
    show: '',
  });
});

test('settingsIn(query) keeps the keys it knows and drops the others beside them', () => {
  assert.deepEqual(framed('?highlight=bio+biomed&show=river+sea').attributes, {
    highlight: 'biomed',
    show: 'river',
  });
});

test('settingsIn(query) takes a heading, a caption and an approval number in a frame only', () => {
  const query = '?heading=Where+biomedicine+leads&caption=In+Huacao.&approval-number=XYZ';
  assert.equal(framed(query).heading, 'Where biomedicine leads');
  assert.equal(framed(query).caption, 'In Huacao.');
  assert.deepEqual(framed(query).attributes, {'approval-number': 'XYZ'});
  const bare = settingsIn(query, district, false);
  assert.equal(bare.heading, undefined);
  assert.equal(bare.caption, undefined);
  assert.deepEqual(bare.attributes, {});
});

test('settingsIn(query) takes no text that is long or holds control characters', () => {
  assert.equal(framed(`?heading=${'a'.repeat(80)}`).heading?.length, 80);
  assert.equal(framed(`?heading=${'a'.repeat(81)}`).heading, undefined);
  assert.equal(framed(`?caption=${'a'.repeat(300)}`).caption?.length, 300);
  assert.equal(framed(`?caption=${'a'.repeat(301)}`).caption, undefined);
  assert.equal(framed('?heading=a%00b').heading, undefined);
  assert.equal(framed('?heading=a%0Ab').heading, undefined);
});

test('settingsIn(query) bears a broken escape', () => {
  assert.deepEqual(framed('?selected=%E6%B&%&=&&lang=en').attributes, {lang: 'en'});
});
