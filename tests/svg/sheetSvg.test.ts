import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {bundledPicture, drawPicture} from '../../src/picture.ts';
import type {SheetOptions} from '../../src/svg/Sheet.ts';
import {sheetSvg} from '../../src/svg/sheetSvg.ts';
import {inLanguage, sayLead} from '../../src/text/say.ts';
import {pujin} from '../fixtures/codes.ts';
import {twoTowns, westOnly} from '../fixtures/twoTowns.ts';

const picture = bundledPicture();
const {towns} = picture.district;

function draw(options: Partial<SheetOptions> = {}, of = picture): string {
  return sheetSvg(of, {
    language: 'zh',
    theme: 'light',
    highlight: new Set(),
    show: new Set(),
    patterns: false,
    width: 640,
    ...options,
  });
}

const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

for (const theme of themes)
  test(`a sheet colours each town by its leading cluster, ${theme}`, () => {
    const svg = draw({theme});
    const areas = [...svg.matchAll(/<path data-code="(\d+)" [^>]*fill="(#[^"]+)"/g)];
    assert.deepEqual(
      areas.map(([, code, fill]) => [code, fill]),
      towns.map(({code, lead}) => [code, picture.paints(lead).fill[theme]]),
    );
  });

for (const language of languages) {
  test(`a sheet names each town and says what leads there, in ${language}`, () => {
    const svg = draw({language});
    const said = textsOf(svg).join('').replace(/\s/g, '');
    for (const {name, shortName, leading} of towns) {
      const names = [name, shortName].flatMap(words => (words ? [words] : []));
      assert.ok(
        names.some(words => said.includes(inLanguage(words, language).replace(/\s/g, ''))),
        name.zh,
      );
      assert.ok(escapedIn(svg, inLanguage(leading, language)), name.zh);
    }
  });

  test(`a sheet has each cluster with its count in the legend, in ${language}`, () => {
    const said = textsOf(draw({language})).join(' ');
    for (const {lead, count} of picture.legend) {
      const line = `${sayLead(lead, language)} ${count}`;
      assert.ok(said.includes(line), line);
    }
  });

  test(`a sheet says who compiled it, when, and whose the boundaries are, in ${language}`, () => {
    const said = textsOf(draw({language})).join('').replace(/\s/g, '');
    const compiled = inLanguage(picture.district.compiled, language);
    assert.ok(said.includes(compiled.replace(/\s/g, '')));
    assert.match(said, /\u00a9OpenStreetMapcontributors/);
    assert.match(said, language === 'en' ? /Feb2026/ : /2026\u5e742\u6708/);
  });

  test(`a sheet has a title, and a description that holds every town, in ${language}`, () => {
    const svg = draw({language});
    const title = /^<svg [^>]*><title>([^<]+)<\/title><desc>([^<]+)<\/desc>/.exec(svg)!;
    assert.equal(title[1], inLanguage(picture.district.title, language));
    assert.ok(svg.includes(`role="img" aria-label="${title[1]}"`));
    for (const {name} of towns) assert.ok(title[2]!.includes(inLanguage(name, language)));
    assert.match(svg, language === 'en' ? / lang="en"/ : / lang="zh-CN"/);
  });
}

test('a sheet sets a name of two lines one under the other', () => {
  const lines = [
    ...draw({width: 343}).matchAll(
      /<text x="([^"]+)" y="([^"]+)" font-size="(\d+)" text-anchor="middle"/g,
    ),
  ].map(line => line.slice(1).map(Number));
  const pairs = lines.slice(1).flatMap(([x, y], i) => {
    const [x0, y0, size] = lines[i]!;
    return x === x0 ? [Math.round((10 * (y! - y0!)) / size!) / 10] : [];
  });
  assert.ok(pairs.length > 0);
  assert.deepEqual(new Set(pairs), new Set([1.2]));
});

test('a sheet has an approval number only when it is given one', () => {
  assert.doesNotMatch(draw(), /\u5ba1\u56fe\u53f7/);
  assert.match(draw({approvalNumber: 'X(2026)1'}), /\u5ba1\u56fe\u53f7.*X\(2026\)1/);
});

test('a sheet takes the newsroom\u2019s words in the place of its own', () => {
  const svg = draw({heading: 'Our heading', caption: 'Our caption'});
  assert.match(svg, /<title>Our heading<\/title><desc>Our caption\n/);
  assert.deepEqual(
    textsOf(svg).filter(text => text.startsWith('Our')),
    ['Our heading', 'Our caption'],
  );
  assert.ok(!svg.includes(picture.district.title.zh));
});

test('a bare sheet leaves the words to the page around it', () => {
  const said = textsOf(draw({bare: true})).join('');
  assert.doesNotMatch(said, /OpenStreetMap/);
  assert.ok(!said.includes(picture.district.title.zh));
  assert.ok(said.includes(picture.district.clusters[0]!.name.zh));
});

test('a sheet outlines the chosen town and says what leads there', () => {
  const {name, leading} = towns.find(({code}) => code === pujin)!;
  const [plain, chosen] = [draw(), draw({selected: pujin})].map(textsOf);
  assert.ok(chosen!.some(text => text.startsWith(`${name.zh}\uff0c`)));
  assert.ok(chosen!.includes(leading!.zh));
  assert.ok(!plain!.includes(leading!.zh));
  assert.equal(draw({selected: pujin}).match(/stroke="#111"/g)?.length, 1);
});

test('a sheet lets the towns of other clusters stand back', () => {
  const svg = draw({highlight: new Set(['biomed'])});
  const asked = towns.filter(({leadingCluster}) => leadingCluster?.key === 'biomed');
  assert.equal(svg.match(/fill-opacity="0.3"/g)?.length, towns.length - asked.length);
  assert.equal(svg.match(/opacity="0.45"/g)?.length, picture.legend.length - 1);
});

test('a sheet has patterns when asked, and hatches what nobody knows in any case', () => {
  assert.doesNotMatch(draw(), /<pattern/);
  const used = new Set(towns.map(({leadingCluster}) => leadingCluster?.key));
  const ids = patternsOf(draw({patterns: true}));
  assert.equal(ids.filter(id => id.startsWith('pattern-')).length, used.size);
  assert.equal(ids.filter(id => id.startsWith('swatch-')).length, picture.legend.length);
  const two = draw({}, drawPicture(westOnly, twoTowns));
  assert.deepEqual(patternsOf(two), ['swatch-no-data', 'pattern-no-data']);
  assert.equal(two.match(/url\(#pattern-no-data\)/g)?.length, 1);
});

test('a sheet is as wide as it is asked to be, and its text never wider', () => {
  for (const width of [200, 343, 640, 1200]) {
    const svg = draw({width});
    assert.match(svg, new RegExp(`viewBox="0 0 ${width} \\d+" width="${width}"`));
  }
  assert.ok(textsOf(draw({width: 200})).length > textsOf(draw({width: 1200})).length);
});

for (const language of languages)
  for (const theme of themes)
    test(`a sheet is well-formed XML that needs nothing beside it, in ${language}, ${theme}`, () => {
      const states = [
        {patterns: true, selected: pujin},
        {heading: `<&">'\0\ud800`, caption: ']]>', approvalNumber: '--><script>'},
      ];
      for (const state of states) {
        const svg = draw({language, theme, ...state});
        // It reads XML strictly and throws at the first fault.
        const {width} = new Resvg(svg, {font: {loadSystemFonts: false}});
        assert.equal(width, 640);
        assert.doesNotMatch(
          svg,
          /<(script|style|image|use|a|foreignObject)\b| (href|style)=/,
        );
        assert.doesNotMatch(
          svg.replace('http://www.w3.org/2000/svg', ''),
          /https?:|\/\/|@import/,
        );
      }
    });

test('a sheet has the ground and the text of its theme, and not of the other', () => {
  const [light, dark] = themes.map(theme => draw({theme}));
  const has = (svg: string, fill: string) => svg.includes(` fill="${fill}"`);
  for (const fill of ['#fff', '#1d1d1f'])
    assert.deepEqual([has(light!, fill), has(dark!, fill)], [true, false], fill);
  for (const fill of ['#17181a', '#f4f4f2'])
    assert.deepEqual([has(light!, fill), has(dark!, fill)], [false, true], fill);
});

function patternsOf(svg: string): string[] {
  return [...svg.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id!);
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
    text!.replace('&amp;', '&'),
  );
}

function escapedIn(svg: string, text: string): boolean {
  return svg.includes(text.replace(/&/g, '&amp;'));
}
