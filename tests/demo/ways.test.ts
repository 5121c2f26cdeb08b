import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import test from 'node:test';
import {runInNewContext} from 'node:vm';
import {said} from '../../demo/builder/facts.ts';
import {readSettings, type Settings} from '../../demo/builder/Settings.ts';
import {ways, type WayKey} from '../../demo/builder/ways/index.ts';
import {settingsIn} from '../../src/iframe/settings.ts';
import {bundledPicture} from '../../src/picture.ts';
import {renderMap} from '../../src/static/html.ts';
import {hostile} from './hostile.ts';

const picture = bundledPicture();
const {district} = picture;
const integrity = 'sha384-x';

function codes(query: string, way: WayKey): Readonly<Record<string, string>> {
  const settings = readSettings(new URLSearchParams(query), district);
  const facts = {
    ...said(settings, picture),
    integrity,
    reserve: 'r',
    heights: {svg: 1, png: 2},
    wechat: undefined,
  };
  return Object.fromEntries(ways[way](settings, facts).map(({key, code}) => [key, code]));
}

test('the file comes first', () => {
  assert.equal(Object.keys(ways)[0], 'file');
});

test('the code for the file pins every setting, also those that nobody chose', () => {
  const [script, element] = codes('lang=en', 'file')['html']!.split('\n');
  assert.equal(
    script,
    '<script src="minhang-industry-map.min.js" integrity="sha384-x" crossorigin="anonymous" defer></script>',
  );
  assert.match(
    element!,
    /^<minhang-industry-map lang="en" theme="auto" view="map" selected="" highlight="" show="">/,
  );
  assert.match(
    element!,
    /Open this article on the web to see the map\.<\/minhang-industry-map>$/,
  );
});

test('no code has an approval number that nobody gave', () => {
  for (const way of Object.keys(ways) as WayKey[])
    for (const code of Object.values(codes('', way)))
      assert.doesNotMatch(code, /approval/i, way);
});

test('the address of the frame holds what was set, and none of it gets out', () => {
  for (const heading of hostile) {
    const code = codes(`lang=en&selected=pujin&${field('heading', heading)}`, 'frame')[
      'alone'
    ]!;
    const [, src = ''] = /^<iframe src="([^"]*)"/.exec(code) ?? [];
    const query = new URL(unescaped(src), 'https://news.example/').search;
    const read = settingsIn(query, district, true);
    assert.equal(read.heading, oneLine(heading));
    assert.equal(read.attributes['selected'], 'pujin');
    assert.equal(code.match(/</g)!.length, 2);
  }
});

test('the call for a server hands over what was set', () => {
  for (const heading of hostile) {
    const query = `selected=pujin&show=river&patterns=true&${field('heading', heading)}`;
    const code = codes(query, 'server')['js']!.replace(/^import .*\n/, '');
    const {folder: _, ...settings} = readSettings(new URLSearchParams(query), district);
    const options = {
      ...(runInNewContext(`${code} html`, {renderMap: (o: object) => o}) as object),
    };
    assert.deepEqual({...options, approvalNumber: '', caption: ''}, settings);
    assert.match(renderMap(options), /^<minhang-industry-map lang="zh-CN"/);
  }
});

test('the commands keep each value one word', () => {
  for (const heading of hostile) {
    const query = `lang=en&highlight=biomed&highlight=hq&patterns=true&${field('heading', heading)}`;
    for (const way of ['server', 'wechat'] as const) {
      const words = wordsOf(codes(query, way)['shell']!);
      assert.deepEqual(words.slice(0, 3), ['minhang-industry-map', 'render', '--format']);
      assert.equal(words[words.indexOf('--highlight') + 1], 'biomed hq');
      const said = oneLine(heading);
      const at = words.indexOf('--heading');
      assert.equal(
        at < 0 ? words.find(word => word === `--heading=${said}`) : words[at + 1],
        at < 0 ? `--heading=${said}` : said,
      );
      assert.ok(words.includes('--patterns'));
    }
  }
});

test('a picture has its size and the summary for alternative text', () => {
  const summary = said({lang: 'zh-CN', heading: ''}, picture).summary;
  assert.equal(
    codes('folder=/maps', 'png')['html'],
    `<img src="/maps/minhang-map.png" alt="${summary}" width="900" height="2" style="max-width:100%;height:auto">`,
  );
});

test('the package is pinned at its version', () => {
  assert.match(
    codes('', 'npm')['shell']!,
    / --save-exact minhang-industry-map@\d+\.\d+\.\d+$/,
  );
});

const field = (name: keyof Settings, value: string) =>
  new URLSearchParams({[name]: value}).toString();

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The words that a command hands to `npx`. */
function wordsOf(command: string): readonly string[] {
  const code = `npx() { printf '%s\\0' "$@"; }; ${command}`;
  return execFileSync('sh', ['-c', code], {encoding: 'utf8'}).split('\0').slice(0, -1);
}
