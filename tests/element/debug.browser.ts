import {expect} from 'chai';
import type {MapLoadEvent} from '../../src/index.ts';
import {pujin} from '../fixtures/codes.ts';
import {all, listen, one, openPage, until, warnings} from './page.ts';
import {served} from './served.ts';

const table = served('file', {
  body: 'name,leading\n古美街道,茶\n浦锦街道,茶',
  type: 'text/csv',
});

const opened = (rest: string) =>
  openPage(`<minhang-industry-map lang="zh-CN" ${rest}></minhang-industry-map>`);

const src = `src="${table.replaceAll('&', '&amp;')}"`;

describe('what did not match', () => {
  it('stands in map-load, with the nearest name', async () => {
    document.body.replaceChildren();
    const heard = listen();
    await warnings(async () => {
      await opened(src);
      await until(() => heard.length === 2);
    });
    const [first, second] = heard as MapLoadEvent[];
    expect(first!.report).to.equal(undefined);
    const {unmatched, missing} = second!.report!;
    expect(unmatched).to.have.length(1);
    expect(unmatched[0]).to.deep.include({record: '古美街道', row: 2});
    expect(unmatched[0]!.suggestion!.name.zh).to.equal('古美路街道');
    expect(missing).to.have.length(13);
  });

  it('is not said to the reader of a map, but to who asks for it', async () => {
    await warnings(async () => {
      const map = await opened(src);
      await until(() => all(map, '.problem').length === 0 && map.src);
      expect(all(map, '.debug')).to.have.length(0);
      map.debug = true;
      await until(() => all(map, '.debug').length === 1);
      await until(() => one(map, '.debug').textContent.includes('古美路街道'));
      map.lang = 'en';
      await until(() => one(map, '.debug').textContent.includes('Row 2'));
      map.debug = false;
      await map.updateComplete;
      expect(all(map, '.debug')).to.have.length(0);
    });
  });

  it('covers no more than the map, and moves nothing', async () => {
    const map = await opened('');
    map.data = {
      title: '图',
      asOf: '2026',
      compiled: '本报',
      district: {code: '310112', name: '闵行区'},
      units: [{code: pujin, cluster: 'biomed'}],
    };
    await map.updateComplete;
    const end = () => one(map, '[part~="source"]').getBoundingClientRect().bottom;
    const before = end();
    map.debug = true;
    await until(() => all(map, '.debug').length === 1);
    const {top, bottom} = one(map, '.debug').getBoundingClientRect();
    const drawn = one(map, '[part~="map"]').getBoundingClientRect();
    expect(top).to.be.at.least(drawn.top - 1);
    expect(bottom).to.be.at.most(drawn.bottom + 1);
    expect(one(map, '.debug').textContent.split('\n')).to.have.length(13);
    expect(end()).to.equal(before);
  });

  it('is nothing where each unit has its record', async () => {
    const map = await opened('debug');
    await until(() => all(map, '.debug').length === 1);
    expect(one(map, '.debug').textContent).to.include('14');
    expect(one(map, '.debug').textContent).to.not.include('\n');
  });
});
