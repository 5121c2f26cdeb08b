import {expect} from 'chai';
import type {DistrictInput, MapErrorEvent} from '../../src/index.ts';
import {messages} from '../../src/text/messages.ts';
import {pujin} from '../fixtures/codes.ts';
import {
  all,
  entry,
  legendButton,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  wordsOf,
} from './page.ts';

const renamed = (name: string): DistrictInput => ({units: [{code: pujin, name}]});
const wrong = {units: [{code: pujin}, {code: pujin, cluster: 'bio'}]} as DistrictInput;

describe('data that is wrong', () => {
  it('is answered with a map-error event that names the place and the expectation', async () => {
    const map = await openPage();
    const heard = listen();
    map.data = wrong;
    await map.updateComplete;
    expect(heard.map(({type}) => type)).to.deep.equal(['map-error']);
    const {error, target} = heard[0] as MapErrorEvent;
    expect(target === map).to.equal(true);
    expect(error).to.include({name: 'DistrictError', place: 'units[1].cluster'});
    expect(error.message).to.equal(
      'units[1].cluster: "bio" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    );
  });

  for (const [lang, {kept}] of [
    ['zh-CN', messages.zh],
    ['en', messages.en],
  ] as const) {
    it(`is told in a readable line, in ${lang}`, async () => {
      const map = await openPage(
        `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
      );
      expect(all(map, '[role="alert"]')).to.have.length(0);
      map.data = wrong;
      await map.updateComplete;
      const line = one(map, '[role="alert"]');
      const reason = 'units[1].cluster: "bio" is not one of equipment, energy';
      expect(wordsOf(line)).to.include(kept + reason);
      expect(line.getBoundingClientRect().height).to.be.above(10);
    });
  }

  for (const view of ['map', 'list'])
    for (const width of [320, 1000])
      it(`is told above all that it is about, in a column of ${width} px, the ${view} first`, async () => {
        const map = await openPage(
          `<div style="inline-size: ${width}px"><minhang-industry-map view=${view}></minhang-industry-map></div>`,
        );
        map.data = wrong;
        await map.updateComplete;
        const line = one(map, '[role="alert"]').getBoundingClientRect();
        for (const part of ['legend', 'map', 'list'])
          expect(one(map, `[part~="${part}"]`).getBoundingClientRect().top).to.be.at.least(
            line.bottom,
          );
      });

  it('leaves the last good map, with what was chosen on it', async () => {
    const map = await openPage();
    map.data = renamed('东镇');
    map.selected = pujin;
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('东镇');
    map.data = wrong;
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('东镇');
    expect(option(map, pujin).textContent).to.include('东镇');
    expect(all(map, 'path[part~="town"]')).to.have.length(14);
  });

  it('from the start leaves the bundled map', async () => {
    const map = document.createElement('minhang-industry-map');
    const heard = listen();
    map.lang = 'zh-CN';
    map.data = wrong;
    document.body.replaceChildren(map);
    await map.updateComplete;
    expect(heard.map(({type}) => type)).to.include('map-error');
    expect(all(map, 'path[part~="town"]')).to.have.length(14);
    expect(all(map, '[role="alert"]')).to.have.length(1);
  });

  it('is forgotten when the data becomes good', async () => {
    const map = await openPage();
    map.data = wrong;
    await map.updateComplete;
    const heard = listen();
    map.data = renamed('西镇');
    await map.updateComplete;
    expect(all(map, '[role="alert"]')).to.have.length(0);
    expect(option(map, pujin).textContent).to.include('西镇');
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
  });

  it('is forgotten when the data is taken away', async () => {
    const map = await openPage();
    map.data = wrong;
    await map.updateComplete;
    map.data = undefined;
    await map.updateComplete;
    expect(all(map, '[role="alert"]')).to.have.length(0);
    expect(option(map, pujin).textContent).to.include('浦锦');
  });

  it('is told each time, also when it is the same mistake again', async () => {
    const map = await openPage();
    const heard = listen();
    map.data = wrong;
    await map.updateComplete;
    map.data = {...wrong};
    await map.updateComplete;
    expect(heard.map(({type}) => type)).to.deep.equal(['map-error', 'map-error']);
  });

  for (const value of ['units', 7, [], true, '', 0, false] as unknown[]) {
    it(`may be no object at all: ${JSON.stringify(value)}`, async () => {
      const map = await openPage();
      const heard = listen();
      map.data = value as DistrictInput;
      await map.updateComplete;
      expect(heard.map(({type}) => type)).to.deep.equal(['map-error']);
      expect((heard[0] as MapErrorEvent).error.message).to.include('is not an object');
    });
  }
});

describe('data that is good', () => {
  it('shows zero as a value', async () => {
    const map = await openPage();
    map.data = {units: [{key: 'zhuanqiao', cluster: 'equipment'}]};
    await map.updateComplete;
    const count = legendButton(map, 'techsvc').querySelector('.count')!;
    expect(count.textContent).to.equal('0');
    expect(legendButton(map, 'techsvc').ariaLabel).to.include(messages.zh.unitCount(0));
    expect(wordsOf(one(map, '.caption'))).to.not.include('科技服务');
  });

  it('may be a whole district file, from which nothing is borrowed', async () => {
    const map = await openPage();
    map.data = {
      title: '另一张图',
      asOf: '2020',
      compiled: '某报整理',
      district: {code: '310112', name: '某区'},
      clusters: [{key: 'tea', name: '茶叶', color: '#123456'}],
      units: [{code: pujin, cluster: 'tea', leading: '龙井'}],
    };
    await map.updateComplete;
    expect(wordsOf(one(map, '.heading'))).to.equal('另一张图');
    expect(wordsOf(one(map, '[part~="source"]')))
      .to.include('某报整理')
      .and.include('2020年');
    const clusters = all(map, '[part~="legend"] [data-cluster]');
    expect(clusters.map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      `茶叶 ${messages.zh.unitCount(1)}`,
    ]);
    expect(wordsOf(entry(map, pujin))).to.include('龙井');
    const sections = all(map, '[part~="list"] section h4').map(wordsOf);
    expect(sections).to.deep.equal(['茶叶', messages.zh.noCluster]);
  });

  it('says when it is drawn, the first time and each time after', async () => {
    document.body.replaceChildren();
    const heard = listen();
    const map = await openPage();
    map.data = renamed('东镇');
    await map.updateComplete;
    expect(heard).to.have.length(2);
    expect(heard[0]).to.include({type: 'map-load', district: '310112', units: 14});
    expect(heard[1]).to.include({type: 'map-load', district: '310112', units: 14});
  });
});
