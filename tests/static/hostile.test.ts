import assert from 'node:assert/strict';
import test from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {DistrictInput} from '../../src/data/types.ts';
import {renderMap, renderSvg, renderWechat, wechatFaults} from '../../src/static/server.ts';
import {pujin} from '../fixtures/codes.ts';
import {hostileTexts, unseen} from '../fixtures/hostile.ts';

/** A file that says one text in every place that is shown. */
function fileThatSays(text: string): DistrictInput {
  const words = {zh: text, en: text};
  const source = {publisher: text, title: text, date: text, url: text};
  return {
    title: words,
    asOf: text,
    compiled: words,
    district: {code: text, name: words},
    clusters: [{key: 'a', name: words}],
    units: [
      {
        ...{code: pujin, key: text, name: words, shortName: words, cluster: 'a'},
        ...{leading: words, segments: [words], parks: [text], companies: [text]},
        ...{caveat: words, sources: [source]},
      },
    ],
    posts: {announced: 1, items: [{name: words, theme: words, unit: pujin}]},
    stops: [{order: 1, date: text, unit: pujin, title: words, visited: [text], source}],
    neighbours: [{name: words, point: [121.4, 31.1]}],
    riverName: {name: words, point: [121.4, 31.1], turn: 9},
  };
}

const optionsThatSay = (text: string) => ({
  show: 'posts stops river neighbours scale',
  heading: text,
  caption: text,
  approvalNumber: text,
});

/** Every element of a page, with those in templates. */
function elementsIn(markup: string): Tree.Element[] {
  const below = (node: Tree.Node): Tree.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('content' in node ? below(node.content) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(below) : []),
  ];
  return below(parse(markup));
}

/** That nothing of a text became markup, and nothing in it can act. */
function assertHarmless(made: string): void {
  assert.doesNotMatch(made, unseen);
  for (const {tagName, attrs} of elementsIn(made)) {
    assert.ok(!['script', 'img', 'iframe', 'object'].includes(tagName), tagName);
    for (const {name, value} of attrs) {
      assert.ok(!name.startsWith('on'), `${name} on ${tagName}`);
      if (name.endsWith('href')) assert.match(value, /^(#|https:)/);
    }
  }
}

for (const [what, text] of Object.entries(hostileTexts))
  for (const lang of ['zh-CN', 'en']) {
    const options = {...optionsThatSay(text), lang};
    const drawn = {...options, data: fileThatSays(text)};

    test(`${what} stays text in an SVG, which is XML, in ${lang}`, () => {
      const svg = renderSvg(drawn);
      assertHarmless(svg);
      assert.ok(new Resvg(svg, {font: {loadSystemFonts: false}}).width > 0);
    });

    test(`${what} stays text in the form for WeChat, in ${lang}`, () => {
      const svg = renderWechat({...drawn, selected: pujin});
      assertHarmless(svg);
      assert.deepEqual(wechatFaults(svg), []);
    });

    test(`${what} stays text in a page made on a server, in ${lang}`, () => {
      const more = {src: text, boundaries: text, id: text, nonce: text};
      assertHarmless(renderMap({...options, ...more}));
    });
  }
