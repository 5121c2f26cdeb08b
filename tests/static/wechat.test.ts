import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bundledPicture} from '../../src/picture.ts';
import {renderSvg} from '../../src/static/svg.ts';
import {wechatFaults} from '../../src/static/wechatFaults.ts';
import {renderWechat} from '../../src/static/wechat.ts';
import type {RenderOptions} from '../../src/static/options.ts';
import {pujin} from '../fixtures/codes.ts';

const states: Readonly<Record<string, RenderOptions>> = {
  plain: {},
  'with a chosen town': {selected: pujin},
  'with clusters asked for': {highlight: 'biomed culture'},
  'with patterns': {patterns: true},
  'with patterns and clusters asked for': {patterns: true, highlight: 'biomed'},
  'with extras': {show: 'posts stops river neighbours scale'},
  'with the newsroom\u2019s words': {
    heading: 'A & B',
    caption: 'C < D',
    approvalNumber: '"E"',
  },
  'of a town nobody knows': {data: {units: [{code: pujin, cluster: null}]}},
  'drawn wide': {width: 677},
};

for (const [name, state] of Object.entries(states))
  for (const lang of ['zh-CN', 'en'])
    for (const theme of ['light', 'dark'] as const)
      test(`a picture ${name} is kept whole, in ${lang}, ${theme}`, () => {
        assert.deepEqual(wechatFaults(renderWechat({...state, lang, theme})), []);
      });

for (const lang of ['zh-CN', 'en'])
  test(`it says and colours the same as the picture in a file, in ${lang}`, () => {
    const options = {lang, width: 343, selected: pujin, approvalNumber: 'N 1'};
    const [file, article] = [renderSvg(options), renderWechat(options)];
    for (const text of textsOf(file)) assert.ok(textsOf(article).includes(text), text);
    const count = bundledPicture().district.towns.length;
    assert.deepEqual(fillsOf(article).slice(0, count), fillsOf(file).slice(0, count));
    assert.ok(
      textsOf(article).includes(lang === 'en' ? 'N 1' : 'N 1') || /N 1/.test(article),
    );
  });

test('it is as wide as its column, and drawn 343 px wide unless told otherwise', () => {
  assert.match(renderWechat(), /^<svg [^>]*viewBox="0 0 343 \d+" width="100%">/);
  assert.match(
    renderWechat({width: 500}),
    /^<svg [^>]*viewBox="0 0 500 \d+" width="100%">/,
  );
  assert.doesNotMatch(/^<svg [^>]*>/.exec(renderWechat())![0], / height=/);
});

test('it holds no approval number of its own', () => {
  assert.doesNotMatch(renderWechat(), /\u5ba1\u56fe\u53f7/);
  assert.match(renderWechat({approvalNumber: 'X(2026)1'}), /X\(2026\)1/);
});

test('what a file says stays text', () => {
  const hostile = `</text><script>go()</script>"'&amp;\u0000\u0008\ud800<![CDATA[`;
  const words = {zh: hostile, en: hostile};
  const made = renderWechat({
    heading: hostile,
    caption: hostile,
    approvalNumber: hostile,
    data: {
      title: words,
      asOf: '2026',
      compiled: words,
      clusters: [{key: 'a', name: words}],
      district: {code: '310112', name: words},
      units: [{code: pujin, name: words, shortName: words, cluster: 'a', leading: words}],
    },
  });
  assert.deepEqual(wechatFaults(made), []);
  assert.match(made, /&lt;script&gt;/);
  assert.doesNotMatch(made, /<script|<!\[CDATA|[\0\b\ud800]/);
});

test('a pattern that may not be referred to is drawn out, inside its towns', () => {
  const [plain, patterned] = [renderWechat(), renderWechat({patterns: true})];
  const strokes = (svg: string) => svg.match(/stroke-opacity="0.6"/g)?.length ?? 0;
  assert.equal(strokes(plain), 0);
  // Each town has them on the map and in its note, and each cluster in the legend.
  assert.equal(strokes(patterned), 2 * 14 + 7);
});

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

/** The fills of the towns, which are the only areas with holes. */
function fillsOf(svg: string): string[] {
  return [...svg.matchAll(/<path[^>]*fill-rule="evenodd"[^>]*>/g)].map(
    ([path]) => / fill="([^"]*)"/.exec(path)![1]!,
  );
}
