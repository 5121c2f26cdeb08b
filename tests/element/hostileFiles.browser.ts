import {expect} from 'chai';
import type {DistrictInput, MapErrorEvent, MinhangIndustryMap} from '../../src/index.ts';
import {viewport} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {hostileTexts, unseen} from '../fixtures/hostile.ts';
import {all, card, listen, nameOnCard, one, openPage, until, warnings} from './page.ts';
import {served} from './served.ts';

declare global {
  interface Window {
    wasRun?: boolean;
  }
}

/** A file that says one text wherever it may, in both languages. */
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
    posts: {
      announced: 1e300,
      items: [
        {name: words, theme: words, unit: pujin},
        {name: words, unit: text, point: [0, 0]},
        {name: words, unit: text, point: [-179, -89]},
      ],
    },
    stops: [{order: 1e300, date: text, unit: pujin, title: words, visited: [text], source}],
    neighbours: [{name: words, point: [121.4, 31.1]}],
    riverName: {name: words, point: [121.4, 31.1], turn: 1e300},
  };
}

const withExtras = `<minhang-industry-map lang="zh-CN" show="posts stops river neighbours scale"></minhang-industry-map>`;

/** Everything that a map says, seen or heard. */
const saidBy = (map: MinhangIndustryMap) =>
  all<Element>(map, '*').flatMap(element => [
    ...(element.localName === 'style' ? [] : [...element.childNodes])
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({nodeValue}) => nodeValue!),
    ...element.getAttributeNames().map(name => element.getAttribute(name)!),
  ]);

const prototypes = () =>
  [Object, Array, String, Function, Map, HTMLElement].map(({prototype}) =>
    Reflect.ownKeys(prototype).map(String).sort().join(),
  );

describe('a hostile file', () => {
  let before: readonly string[];
  beforeEach(() => {
    delete window.wasRun;
    before = prototypes();
  });
  afterEach(() => {
    expect(window.wasRun).to.equal(undefined);
    expect(prototypes()).to.deep.equal(before);
  });

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`that says ${what} everywhere is drawn, and shows nothing that is not seen`, async () => {
      const map = await openPage(withExtras);
      const heard = listen();
      map.data = fileThatSays(text);
      map.selected = pujin;
      await map.updateComplete;
      expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
      const seen = text.replace(new RegExp(unseen, 'gu'), '');
      expect(nameOnCard(map)).to.equal(seen.replace(/\s+/g, ' ').trim());
      for (const said of saidBy(map)) expect(said).to.not.match(unseen);
      expect(all(map, 'script, img')).to.have.length(0);
      const still = await map.toSVG();
      const picture = new DOMParser().parseFromString(still, 'image/svg+xml');
      expect(picture.querySelectorAll('parsererror, script, image')).to.have.length(0);
      expect(picture.documentElement.localName).to.equal('svg');
    });

    it(`that says ${what} is the same from an address`, async () => {
      const body = JSON.stringify(fileThatSays(text));
      const map = await openPage(
        `<minhang-industry-map lang="en" src="${served('file', {body}).replaceAll('&', '&amp;')}" selected="${pujin}"></minhang-industry-map>`,
      );
      const seen = text.replace(new RegExp(unseen, 'gu'), '').replace(/\s+/g, ' ').trim();
      await until(() => nameOnCard(map) === seen);
      expect(all(map, 'script, img')).to.have.length(0);
    });

    it(`may be a table that says ${what}`, async () => {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      const body = `code,leading,parks,${quoted}\n${pujin},${quoted},${quoted},${quoted}\n`;
      const src = served('file', {body, type: 'text/csv'});
      const map = await openPage(
        `<minhang-industry-map lang="zh-CN" src="${src.replaceAll('&', '&amp;')}" selected="${pujin}"></minhang-industry-map>`,
      );
      const utf8 = new TextDecoder().decode(new TextEncoder().encode(text));
      const seen = utf8.replace(new RegExp(unseen, 'gu'), '').trim();
      await until(() => one(map, '.leading').textContent === seen);
      for (const said of saidBy(map)) expect(said).to.not.match(unseen);
      expect(all(map, 'script, img')).to.have.length(0);
    });
  }

  for (const width of [320, 900])
    for (const text of ['镇'.repeat(1000), 'W'.repeat(1000), 'a '.repeat(500)])
      it(`keeps to a page of ${width} px, however long its texts: ${text.slice(0, 3)}…`, async () => {
        await viewport(width, 800);
        const map = await openPage(withExtras);
        const {height} = one(map, '.pane').getBoundingClientRect();
        map.data = fileThatSays(text);
        map.selected = pujin;
        await map.updateComplete;
        expect(card(map)).to.not.equal(undefined);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        const {bottom} = map.getBoundingClientRect();
        expect(document.documentElement.scrollHeight).to.be.below(bottom + scrollY + 50);
        expect(one(map, '.pane').getBoundingClientRect().height).to.be.closeTo(height, 1);
      });
});

describe('a file that no map can be drawn from', () => {
  const throws = {
    get(): never {
      throw new Error('trap');
    },
  };
  const faults: Readonly<Record<string, readonly [place: string, data: unknown]>> = {
    'a text of 100,000 characters': [
      'units[0].name',
      {units: [{code: pujin, name: 'x'.repeat(1e5)}]},
    ],
    'a million entries': ['units', {units: Array(1e6).fill({code: pujin})}],
    'a list of itself': [
      'units[0]',
      (() => {
        const units: unknown[] = [];
        units.push(units);
        return {units};
      })(),
    ],
    NaN: ['posts.announced', {posts: {announced: NaN, items: []}}],
    'an infinite coordinate': [
      'neighbours[0].point[1]',
      {neighbours: [{name: 'x', point: [121, Infinity]}]},
    ],
    'swapped coordinates': [
      'neighbours[0].point',
      {neighbours: [{name: 'x', point: [31.1, 121.4]}]},
    ],
    'a getter that throws': ['title', Object.defineProperty({}, 'title', throws)],
    'a proxy that throws': ['units', {units: new Proxy([], throws)}],
    'a bigint': ['asOf', {asOf: 10n}],
    'a symbol': ['asOf', {asOf: Symbol('x')}],
    'a node of the page': ['title.zh', {title: document.body}],
  };

  for (const [what, [place, data]] of Object.entries(faults))
    it(`is told of with its place, and the map stays: ${what}`, async () => {
      const map = await openPage();
      const heard = listen();
      map.data = data as DistrictInput;
      await map.updateComplete;
      expect(heard.map(({type}) => type)).to.deep.equal(['map-error']);
      const {error} = heard[0] as MapErrorEvent;
      expect(error).to.include({name: 'DistrictError', place});
      expect(error.message.length).to.be.below(200);
      expect(all(map, 'path[part~="town"]')).to.have.length(14);
    });

  it('quotes what stands there without turning the words around it', async () => {
    const map = await openPage();
    map.data = {units: [{code: pujin, cluster: '\u202eevil'}]};
    await map.updateComplete;
    const quote = one(map, '[role=alert] [lang=en]');
    expect(quote.textContent).to.include('evil');
    expect(getComputedStyle(quote).unicodeBidi).to.match(/isolate/);
  });
});

describe('names of what every object has', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    it(`choose, lift and command nothing: ${name}`, async () => {
      const errors: unknown[] = [];
      const note = (event: ErrorEvent) => errors.push(event.message);
      addEventListener('error', note);
      await warnings(async () => {
        const map = await openPage(
          `<minhang-industry-map id="map" lang="zh-CN" selected="${name}" highlight="${name}" show="${name}" view="${name}" theme="${name}"></minhang-industry-map>
          <button commandfor="map" command="${name}" value="${name}">A</button>
          <button commandfor="map" command="--select" value="${name}">B</button>`,
        );
        for (const button of document.querySelectorAll('button')) button.click();
        await map.updateComplete;
        expect(card(map)).to.equal(undefined);
        expect(all(map, '.faded')).to.have.length(0);
      });
      removeEventListener('error', note);
      expect(errors).to.deep.equal([]);
    });
});
