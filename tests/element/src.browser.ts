import {expect} from 'chai';
import type {MapErrorEvent, MapLoadEvent, MinhangIndustryMap} from '../../src/index.ts';
import {messages} from '../../src/text/messages.ts';
import {pujin} from '../fixtures/codes.ts';
import {otherOrigin} from '../engines/otherSite.ts';
import {
  all,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  warnings,
  wordsOf,
} from './page.ts';
import {fileWith, held, renamed, served} from './served.ts';
import {Timers} from './timers.ts';

const whole = (path: string) => new URL(path, location.href).href;
const named = (map: MinhangIndustryMap, name: string) =>
  option(map, pujin).textContent.includes(name);
const opened = (src: string, rest = '') =>
  openPage(
    `<minhang-industry-map lang="zh-CN" src="${src.replaceAll('&', '&amp;')}" ${rest}></minhang-industry-map>`,
  );

describe('src', () => {
  it('names a file that is laid over the bundled facts, which stand until it has come', async () => {
    document.body.replaceChildren();
    const heard = listen();
    const {src, release} = held('东镇');
    const map = await opened(src);
    expect(named(map, '浦锦')).to.equal(true);
    expect(all(map, 'path[part~="town"]')).to.have.length(14);
    await release();
    await until(() => named(map, '东镇'));
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load', 'map-load']);
    const [first, second] = heard as MapLoadEvent[];
    expect(first).to.include({district: '310112', units: 14, url: undefined});
    expect(second).to.include({district: '310112', units: 14, url: whole(src)});
    expect(all(map, '[role="alert"]')).to.have.length(0);
  });

  it('does not warn of a name that its file may bring, until it has come', async () => {
    const {src, release} = held('东镇');
    const said = await warnings(async () => {
      const map = await opened(src, 'selected="dong" highlight="tea"');
      map.selected = 'dongzhen';
      await map.updateComplete;
      await release();
      await until(() => named(map, '东镇'));
    });
    expect(said.map(line => /\S+="\S+"/.exec(line)?.[0])).to.deep.equal([
      'selected="dongzhen"',
      'highlight="tea"',
    ]);
  });

  it('is a property too, and an address from the page', async () => {
    const map = await openPage();
    const base = document.createElement('base');
    base.href = '/served/file/';
    document.head.append(base);
    try {
      map.src = fileWith('东镇').replace('/served/file', 'towns.json');
      await until(() => named(map, '东镇'));
    } finally {
      base.remove();
    }
  });

  it('may name a file on another origin that allows it', async () => {
    const query = {body: JSON.stringify(renamed('东镇'))};
    const map = await opened(served('file', query, await otherOrigin()));
    await until(() => named(map, '东镇'));
  });

  it('may name a table, as Excel on Chinese Windows writes it', async () => {
    // «街镇,主导产业\r\n浦锦街道,茶\r\n北镇,茶» in GB18030.
    const hex = 'bdd6d5f22cd6f7b5bcb2fad2b50d0ac6d6bdf5bdd6b5c02cb2e80d0ab1b1d5f22cb2e8';
    const src = served('file', {body: hex, encoding: 'hex', type: 'text/csv'});
    const warned = await warnings(async () => {
      const map = await opened(src, 'selected="pujin"');
      await until(() => wordsOf(one(map, '.leading')) === '茶');
      expect(all(map, '[role="alert"]')).to.have.length(0);
    });
    // A row of no town is told to a developer, and stops nothing.
    expect(warned.join()).to.include('Row 3: “北镇” is not on the map');
  });

  it('keeps what was chosen', async () => {
    const {src, release} = held('东镇');
    const map = await opened(src, 'selected="pujin"');
    expect(nameOnCard(map)).to.equal('浦锦街道');
    await release();
    await until(() => nameOnCard(map) === '东镇');
  });

  it('gives the bundled map back when it is taken away', async () => {
    const map = await opened(fileWith('东镇'));
    await until(() => named(map, '东镇'));
    map.removeAttribute('src');
    await map.updateComplete;
    expect(named(map, '浦锦')).to.equal(true);
    const {url} = await new Promise<MapLoadEvent>(resolve => {
      map.addEventListener('map-load', resolve, {once: true});
      map.src = fileWith('西镇');
    });
    expect(url).to.equal(whole(fileWith('西镇')));
    map.src = '';
    await map.updateComplete;
    expect(named(map, '浦锦')).to.equal(true);
  });

  it('yields to data, and holds again without it', async () => {
    const map = await opened(fileWith('东镇'));
    await until(() => named(map, '东镇'));
    const {src, arrived, left, release} = held('南镇');
    map.src = src;
    await map.updateComplete;
    await arrived();
    map.data = renamed('西镇');
    await map.updateComplete;
    await left();
    expect(named(map, '西镇')).to.equal(true);
    map.src = fileWith('北镇');
    await map.updateComplete;
    expect(named(map, '西镇')).to.equal(true);
    map.data = null;
    await map.updateComplete;
    await until(() => named(map, '北镇'));
    await release();
  });

  it('is asked for on another place once it changes, and the first is let go', async () => {
    const map = await openPage();
    const heard = listen();
    const first = held('东镇');
    map.src = first.src;
    await map.updateComplete;
    await first.arrived();
    map.src = fileWith('西镇');
    await until(() => named(map, '西镇'));
    await first.left();
    await first.release();
    expect(named(map, '西镇')).to.equal(true);
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
  });

  it('never lets an earlier answer replace a later one, nor its fault', async () => {
    const map = await openPage();
    const heard = listen();
    const files = ['甲镇', '乙镇', '丙镇'].map(name => held(name));
    for (const {src, arrived} of files) {
      map.src = src;
      await map.updateComplete;
      await arrived();
    }
    for (const {release} of [...files].reverse()) await release();
    await until(() => named(map, '丙镇'));
    map.src = served('file', {status: '404'});
    map.src = fileWith('丁镇');
    await until(() => named(map, '丁镇'));
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load', 'map-load']);
  });

  it('is let go when the map leaves the page, and asked for again when it is back', async () => {
    const map = await openPage();
    const heard = listen();
    map.addEventListener('map-error', event => heard.push(event));
    const first = held('东镇');
    map.src = first.src;
    await map.updateComplete;
    await first.arrived();
    map.remove();
    await first.left();
    await first.release();
    expect(heard).to.have.length(0);
    document.body.append(map);
    await until(() => named(map, '东镇'));
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
    document.body.prepend(map);
    await map.updateComplete;
    expect(heard).to.have.length(1);
  });

  it('set out of the page is asked for once the map is in it, and not before', async () => {
    const map = await openPage();
    map.remove();
    const heard = listen();
    // The first who asks meets an error.
    map.src = fileWith('东镇', {id: `out ${Date.now()}`}, 'mended');
    await map.updateComplete;
    expect(named(map, '浦锦')).to.equal(true);
    document.body.append(map);
    await until(() => heard.length);
    expect(heard[0]!.type).to.equal('map-error');
  });
});

describe('a file that is slow to come', () => {
  let timers: Timers;
  beforeEach(() => (timers = new Timers()));
  afterEach(() => timers.restore());

  for (const [lang, text] of [
    ['zh-CN', messages.zh],
    ['en', messages.en],
  ] as const)
    it(`is told of after a moment, to eyes and ears, in ${lang}`, async () => {
      const map = await openPage(
        `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
      );
      const {src, arrived, release} = held('东镇');
      map.src = src;
      await map.updateComplete;
      await arrived();
      timers.pass(999);
      await map.updateComplete;
      expect(all(map, '.loading')).to.have.length(0);
      const before = places(map);
      timers.pass(1);
      await map.updateComplete;
      expect(wordsOf(one(map, '.loading'))).to.equal(text.loading);
      expect(one(map, '.loading').getBoundingClientRect().height).to.be.above(10);
      expect(wordsOf(one(map, '[role="status"]'))).to.equal(text.loading);
      expect(places(map)).to.deep.equal(before);
      await release();
      await until(() => named(map, '东镇'));
      expect(all(map, '.loading')).to.have.length(0);
      expect(wordsOf(one(map, '[role="status"]'))).to.equal(text.loaded);
      expect(timers.count).to.equal(0);
    });

  it('is not told of when it is quick', async () => {
    const map = await opened(fileWith('东镇'));
    await until(() => named(map, '东镇'));
    expect(wordsOf(one(map, '[role="status"]'))).to.equal('');
    expect(timers.count).to.equal(0);
  });

  it('is no longer told of when nobody wants it', async () => {
    const map = await openPage();
    const {src, arrived} = held('东镇');
    map.src = src;
    await map.updateComplete;
    await arrived();
    timers.pass(1000);
    await map.updateComplete;
    map.src = undefined;
    await map.updateComplete;
    expect(all(map, '.loading')).to.have.length(0);
    expect(wordsOf(one(map, '[role="status"]'))).to.equal('');
    await until(() => timers.count === 0);
  });

  for (const query of [{}, {begun: ''}])
    it(`is given up after 20 seconds where ${'begun' in query ? 'only its beginning' : 'nothing'} comes`, async () => {
      const map = await openPage();
      const heard = listen();
      const {src, arrived, left} = held('东镇', query);
      map.src = src;
      await map.updateComplete;
      await arrived();
      timers.pass(20_000);
      await until(() => heard.length);
      await left();
      expect((heard[0] as MapErrorEvent).error.message).to.equal(
        `${whole(src)}: did not come within 20 s`,
      );
      await map.updateComplete;
      expect(all(map, '.loading')).to.have.length(0);
      expect(all(map, '[data-action="retry"]')).to.have.length(1);
      expect(timers.count).to.equal(0);
    });
});

/** Where the parts stand, in words. */
const places = (map: MinhangIndustryMap) =>
  all(map, '.heading, [part]:not([part~="status"]), path').map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return [x, y, width, height].join(' ');
  });
