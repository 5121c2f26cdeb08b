import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, hover, press} from '../engines/reader.ts';
import {gumei, pujin, xinhong} from '../fixtures/codes.ts';
import {all, area, entry, legendButton, one, openPage, option, until} from './page.ts';

const codes = (map: MinhangIndustryMap, selector: string) =>
  all(map, selector)
    .map(({dataset}) => dataset['code']!)
    .toSorted();

/** What is chosen and what stands back, as each reading of the map says it. */
function readings(map: MinhangIndustryMap) {
  const chosenShape = all(map, 'path.selected').map(mark => mark.getAttribute('d'));
  return {
    chosen: {
      names: codes(map, '[role="option"][aria-selected="true"]'),
      list: codes(map, '[part~="list"] button[aria-current]'),
      areas: all(map, 'path.town')
        .filter(path => chosenShape.includes(path.getAttribute('d')))
        .map(({dataset}) => dataset['code']!),
    },
    faded: {
      areas: codes(map, 'path.town.faded'),
      names: codes(map, '[role="option"].faded'),
      list: codes(map, '[part~="list"] section.faded button'),
    },
    asked: {
      legend: all(map, '[part~="legend"] [aria-pressed="true"]').map(
        ({dataset}) => dataset['cluster'],
      ),
      attribute: (map.getAttribute('highlight') ?? '').split(' ').filter(Boolean),
    },
  };
}

/** All readings say that this town is chosen and so many stand back. */
function expectAgreement(
  map: MinhangIndustryMap,
  chosen: string | undefined,
  faded: number,
) {
  const now = readings(map);
  const expected = chosen ? [chosen] : [];
  expect(now.chosen).to.deep.equal({names: expected, list: expected, areas: expected});
  expect(now.faded.areas).to.have.length(faded);
  expect(now.faded.names).to.deep.equal(now.faded.areas);
  expect(now.faded.list).to.deep.equal(now.faded.areas);
  expect(now.asked.legend).to.have.members(now.asked.attribute);
}

describe('map, names, list and legend agree', () => {
  it('on the same towns, each once, under the same clusters', async () => {
    const map = await openPage();
    const areas = codes(map, 'path.town');
    expect(areas).to.have.length(14);
    expect(codes(map, '[role="option"]')).to.deep.equal(areas);
    expect(codes(map, '[part~="list"] [data-code]')).to.deep.equal(areas);
    for (const section of all(map, '[part~="list"] section')) {
      const towns = [...section.querySelectorAll<HTMLElement>('[data-code]')];
      const fills = towns.map(({dataset}) =>
        area(map, dataset['code']!).getAttribute('fill'),
      );
      const swatch = section.querySelector('rect')!.getAttribute('fill');
      expect(new Set(fills)).to.deep.equal(new Set([swatch]));
      const cluster = section.querySelector('h4')!.textContent.trim();
      for (const {dataset} of towns)
        expect(option(map, dataset['code']!).getAttribute('aria-label')).to.include(
          cluster,
        );
    }
  });

  it('while the reader chooses here and there', async () => {
    const map = await openPage();
    expectAgreement(map, undefined, 0);
    await click(area(map, pujin));
    await until(() => map.selected === 'pujin');
    await map.updateComplete;
    expectAgreement(map, pujin, 0);
    await click(one(map, '[part~="list"] summary'));
    await click(entry(map, gumei));
    await until(() => map.selected === 'gumei');
    await map.updateComplete;
    expectAgreement(map, gumei, 0);
    option(map, xinhong).focus();
    await press('Enter');
    await until(() => map.selected === 'xinhong');
    await map.updateComplete;
    expectAgreement(map, xinhong, 0);
    await press('Escape');
    await until(() => map.selected === undefined);
    await map.updateComplete;
    expectAgreement(map, undefined, 0);
  });

  it('while the reader asks for clusters, and the page does', async () => {
    const map = await openPage();
    map.selected = 'pujin';
    await click(legendButton(map, 'biomed'));
    await until(() => map.highlight);
    await map.updateComplete;
    expectAgreement(map, pujin, 13);
    map.highlight = 'techsvc biomed culture';
    await map.updateComplete;
    expectAgreement(map, pujin, 8);
    map.clear();
    await hover([1, 1]);
    await until(() => all(map, '.faded').length === 0);
    expectAgreement(map, undefined, 0);
  });

  it('while the mouse rests on a cluster of the legend', async () => {
    const map = await openPage();
    await hover(legendButton(map, 'culture'));
    await until(() => all(map, 'path.town.faded').length > 0);
    expectAgreement(map, undefined, 10);
    await hover([1, 1]);
    await until(() => all(map, 'path.town.faded').length === 0);
    expectAgreement(map, undefined, 0);
  });

  it('in either view, in either language, and with other data', async () => {
    const map = await openPage();
    map.selected = 'pujin';
    map.highlight = 'culture';
    for (const view of ['list', 'map'] as const) {
      for (const lang of ['en', 'zh-CN']) {
        Object.assign(map, {view, lang});
        await map.updateComplete;
        expectAgreement(map, pujin, 10);
      }
    }
    map.data = {units: [{code: pujin, cluster: 'energy'}]};
    await map.updateComplete;
    expectAgreement(map, pujin, 11);
  });

  it('when the data no longer has the cluster that was asked for', async () => {
    const map = await openPage();
    map.data = {
      title: '茶叶图',
      asOf: '2026',
      compiled: '编者整理',
      district: {code: '310112', name: '闵行区'},
      clusters: [{key: 'tea', name: '茶叶'}],
      units: [],
    };
    await map.updateComplete;
    expect(all(map, '[part~="list"] section')).to.have.length(1);
    expectAgreement(map, undefined, 0);
  });
});
