import {expect} from 'chai';
import {LoadError, type MapErrorEvent, type MinhangIndustryMap} from '../../src/index.ts';
import {messages} from '../../src/text/messages.ts';
import {otherOrigin} from '../engines/otherSite.ts';
import {click, press} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {all, focusIn, listen, one, openPage, option, until, wordsOf} from './page.ts';
import {fileWith, renamed, served} from './served.ts';

const whole = (path: string) => new URL(path, location.href).href;
const named = (map: MinhangIndustryMap, name: string) =>
  option(map, pujin).textContent.includes(name);
const retryIn = (map: MinhangIndustryMap) => one(map, '[data-action="retry"]');
const alertIn = (map: MinhangIndustryMap) => wordsOf(one(map, '[role="alert"]'));

/** A map with a good file on it, and the fault that another address ends with. */
async function faulty(src: string) {
  const map = await openPage();
  map.src = fileWith('东镇');
  await until(() => named(map, '东镇'));
  const heard = listen();
  map.src = src;
  await until(() => heard.length);
  await map.updateComplete;
  expect(heard.map(({type}) => type)).to.deep.equal(['map-error']);
  const {error, target} = heard[0] as MapErrorEvent;
  expect(target === map).to.equal(true);
  if (!(error instanceof LoadError)) throw error;
  return {map, heard, error};
}

const body = JSON.stringify(renamed('西镇'));
const wrongCluster = JSON.stringify({units: [{code: pujin, cluster: 'bio'}]});
const faults: readonly {
  readonly name: string;
  readonly src: string | (() => Promise<string>);
  readonly reason?: string | RegExp;
  readonly status?: number;
  readonly place?: string;
}[] = [
  {
    name: 'an HTTP 404',
    src: served('file', {body, status: '404'}),
    reason: 'HTTP 404',
    status: 404,
  },
  {
    name: 'an HTTP 500',
    src: served('file', {body, status: '500'}),
    reason: 'HTTP 500',
    status: 500,
  },
  {
    name: 'HTML',
    src: served('file', {body: '<!doctype html><h1>Moved', type: 'text/html'}),
    reason: 'is HTML, not JSON',
    status: 200,
  },
  {
    name: 'half a file',
    src: served('file', {body: body.slice(0, 25)}),
    status: 200,
  },
  {name: 'a connection that ends half-way', src: served('cut', {body})},
  {
    name: 'a cluster that is none',
    src: served('file', {body: wrongCluster}),
    reason:
      'units[0].cluster: "bio" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    status: 200,
    place: 'units[0].cluster',
  },
  {
    name: 'a redirect to another origin',
    src: async () => served('redirect', {to: served('file', {body}, await otherOrigin())}),
    reason: /^redirects to another origin, http:\/\/localhost:\d+$/,
    status: 200,
  },
  {
    name: 'a redirect to another origin that allows nothing',
    src: async () =>
      served('redirect', {to: served('file', {body, cors: 'no'}, await otherOrigin())}),
  },
  {
    name: 'another origin that allows nothing',
    src: async () => served('file', {body, cors: 'no'}, await otherOrigin()),
  },
  {name: 'a script', src: 'javascript:alert(1)', reason: 'is not an http address'},
  {
    name: 'the data itself',
    src: `data:application/json,${body}`,
    reason: 'is not an http address',
  },
  {name: 'no address', src: 'http://'},
];

describe('a file that can’t be had', () => {
  for (const {name, src: given, reason, status, place} of faults)
    it(`is told, with the address, and the last good map stays: ${name}`, async () => {
      const src = typeof given === 'string' ? given : await given();
      const {map, error} = await faulty(src);
      expect(error.name).to.equal('LoadError');
      expect(error.url).to.equal(src === 'http://' ? src : whole(src));
      expect(error.place).to.equal(place);
      const [start, said] = [`${error.url}: `, error.message];
      expect(said.slice(0, start.length)).to.equal(start);
      if (typeof reason === 'string') expect(said.slice(start.length)).to.equal(reason);
      else expect(said.slice(start.length)).to.match(reason ?? /./);
      // Where a connection ends, engines differ in whether they tell.
      if (name !== 'a connection that ends half-way') expect(error.status).to.equal(status);
      expect(named(map, '东镇')).to.equal(true);
      expect(alertIn(map)).to.equal(messages.zh.failed + messages.zh.kept + said);
    });

  it('from the start leaves the bundled map', async () => {
    const heard = listen();
    const map = await openPage(
      `<minhang-industry-map lang="en" src="${served('file', {status: '404'})}"></minhang-industry-map>`,
    );
    await until(() => heard.some(({type}) => type === 'map-error'));
    await map.updateComplete;
    expect(all(map, 'path[part~="town"]')).to.have.length(14);
    expect(named(map, 'Pujin')).to.equal(true);
    expect(alertIn(map)).to.include(messages.en.failed + messages.en.kept);
  });

  it('is told once more for a map that stands there a second time', async () => {
    const src = served('file', {status: '404'});
    const heard = listen();
    await openPage(
      `<minhang-industry-map src="${src}"></minhang-industry-map><minhang-industry-map src="${src}"></minhang-industry-map>`,
    );
    await until(() => heard.filter(({type}) => type === 'map-error').length === 2);
  });

  it('is forgotten with another address, with data and without an address', async () => {
    const {map} = await faulty(served('file', {status: '404'}));
    map.src = fileWith('西镇');
    await map.updateComplete;
    expect(all(map, '.problem')).to.have.length(0);
    await until(() => named(map, '西镇'));
    map.src = served('file', {status: '404'});
    await until(() => all(map, '.problem').length);
    map.data = renamed('北镇');
    await map.updateComplete;
    expect(all(map, '.problem')).to.have.length(0);
    map.data = null;
    await map.updateComplete;
    await until(() => all(map, '.problem').length);
    map.src = undefined;
    await map.updateComplete;
    expect(all(map, '.problem')).to.have.length(0);
  });
});

describe('the button that asks again', () => {
  for (const [lang, text] of [
    ['zh-CN', messages.zh],
    ['en', messages.en],
  ] as const)
    it(`stands above the map, large enough for a finger, in ${lang}`, async () => {
      const {map} = await faulty(served('file', {status: '404'}));
      map.lang = lang;
      await map.updateComplete;
      expect(wordsOf(retryIn(map))).to.equal(text.retry);
      const {bottom, height, width} = retryIn(map).getBoundingClientRect();
      expect(Math.min(height, width)).to.be.at.least(24);
      expect(bottom).to.be.at.most(one(map, '.map').getBoundingClientRect().top);
    });

  for (const [how, use] of [
    ['the mouse', (map: MinhangIndustryMap) => click(retryIn(map))],
    [
      'the keyboard',
      async (map: MinhangIndustryMap) => {
        retryIn(map).focus();
        await press('Enter');
      },
    ],
  ] as const)
    it(`brings the file that has been mended, by ${how}`, async () => {
      const id = `${how} ${Date.now()}`;
      const {map, heard} = await faulty(fileWith('西镇', {id}, 'mended'));
      await use(map);
      await until(() => named(map, '西镇'));
      expect(heard.map(({type}) => type)).to.deep.equal(['map-error', 'map-load']);
      expect(all(map, '.problem')).to.have.length(0);
      expect(wordsOf(one(map, '[role="status"]'))).to.equal(messages.zh.loaded);
    });

  it('hands the focus on to the legend when it goes', async () => {
    const id = `focus ${Date.now()}`;
    const {map} = await faulty(fileWith('西镇', {id}, 'mended'));
    retryIn(map).focus();
    await press('Enter');
    await until(() => named(map, '西镇'));
    expect(focusIn(map)).to.equal('group');
  });

  it('tells that it asks, and tells again when it was in vain', async () => {
    const {map, heard} = await faulty(served('file', {status: '404'}));
    const failed = alertIn(map);
    retryIn(map).focus();
    const alert = one(map, '[role="alert"]');
    const seen: string[] = [];
    new MutationObserver(() => seen.push(wordsOf(alert))).observe(alert, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await press('Enter');
    await until(() => heard.length === 2);
    await until(() => alertIn(map) === failed);
    expect(seen).to.include(messages.zh.loading);
    expect(seen.at(-1)).to.equal(failed);
    expect(focusIn(map)).to.equal('button retry');
    expect(heard[1]!.type).to.equal('map-error');
  });

  it('is not there for data, which asking again would not change', async () => {
    const map = await openPage();
    map.data = {units: [{code: pujin, cluster: 'bio'}]};
    await map.updateComplete;
    expect(all(map, '[role="alert"]')).to.have.length(1);
    expect(all(map, '[data-action="retry"]')).to.have.length(0);
  });
});
