import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import type {ClusterHighlightEvent} from '../../src/index.ts';
import {minhang} from '../../src/minhang/district.ts';
import {messages} from '../../src/text/messages.ts';
import {click, hover, press} from '../engines/reader.ts';
import {all, focusIn, legendButton, listen, one, openPage, until, wordsOf} from './page.ts';

const pressed = (map: MinhangIndustryMap) =>
  all(map, '[part~="legend"] [aria-pressed="true"]').map(({dataset}) => dataset['cluster']);
const showAll = (map: MinhangIndustryMap) => one(map, '[data-action="show-all"]');

const isSeen = (button: Element) =>
  button.getBoundingClientRect().height > 0 &&
  getComputedStyle(button).visibility === 'visible';

describe('the legend', () => {
  it('has the clusters in the order of the file', async () => {
    const map = await openPage();
    const keys = all(map, '[part~="legend"] [data-cluster]').map(
      ({dataset}) => dataset['cluster'],
    );
    expect(keys).to.deep.equal(minhang.clusters.map(({key}) => key));
  });

  for (const [lang, language] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    it(`says in ${lang} how many towns each cluster leads`, async () => {
      const map = await openPage(
        `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
      );
      for (const {key, name} of minhang.clusters) {
        const count = minhang.units.filter(({cluster}) => cluster === key).length;
        const button = legendButton(map, key);
        expect(wordsOf(button.querySelector('.count')!)).to.equal(`${count}`);
        expect(wordsOf(button)).to.include(name[language]!);
        expect(wordsOf(button)).to.include(messages[language].unitCount(count));
      }
    });
  }

  it('has the colours of the map', async () => {
    const map = await openPage();
    for (const {key, cluster} of minhang.units) {
      const {code} = minhang.units.find(unit => unit.key === key)!;
      const town = getComputedStyle(one(map, `path[data-code="${code}"]`)).fill;
      const swatch = legendButton(map, cluster!).querySelector('rect')!;
      expect(getComputedStyle(swatch).fill).to.equal(town);
    }
  });

  it('asks for a cluster, for one more, and takes one back', async () => {
    const map = await openPage();
    const heard = listen();
    await click(legendButton(map, 'biomed'));
    await until(() => pressed(map).length === 1);
    await click(legendButton(map, 'digital'));
    await until(() => pressed(map).length === 2);
    expect(map.getAttribute('highlight')).to.equal('biomed digital');
    await click(legendButton(map, 'biomed'));
    await until(() => pressed(map).length === 1);
    expect(pressed(map)).to.deep.equal(['digital']);
    expect(map.highlight).to.equal('digital');
    const told = heard.map(event => [
      event.type,
      (event as ClusterHighlightEvent).clusters.join(' '),
    ]);
    expect(told).to.deep.equal([
      ['cluster-highlight', 'biomed'],
      ['cluster-highlight', 'biomed digital'],
      ['cluster-highlight', 'digital'],
    ]);
    expect(heard[0]!.target === map).to.equal(true);
  });

  it('takes the last one back and shows all', async () => {
    const map = await openPage();
    await click(legendButton(map, 'biomed'));
    await until(() => pressed(map).length === 1);
    await click(legendButton(map, 'biomed'));
    await until(() => pressed(map).length === 0);
    expect(map.hasAttribute('highlight')).to.equal(false);
    await hover([1, 1]);
    await until(() => all(map, 'path.town.faded').length === 0);
  });

  it('shows all again with one button, which is there only while it is needed', async () => {
    const map = await openPage();
    const heard = listen();
    expect(isSeen(showAll(map))).to.equal(false);
    await click(legendButton(map, 'biomed'));
    await until(() => isSeen(showAll(map)));
    await click(showAll(map));
    await until(() => pressed(map).length === 0);
    expect(isSeen(showAll(map))).to.equal(false);
    expect((heard.at(-1) as ClusterHighlightEvent).clusters).to.deep.equal([]);
  });

  it('keeps the focus in the map when that button goes', async () => {
    const map = await openPage();
    map.highlight = 'biomed';
    await map.updateComplete;
    showAll(map).focus();
    await press('Enter');
    await until(() => !map.highlight);
    await map.updateComplete;
    expect(focusIn(map)).to.not.equal('elsewhere');
  });

  it('works with the keyboard', async () => {
    const map = await openPage();
    legendButton(map, 'hq').focus();
    await press(' ');
    await until(() => pressed(map).length === 1);
    expect(map.highlight).to.equal('hq');
    await press('Enter');
    await until(() => pressed(map).length === 0);
  });

  it('keeps its place and size, whatever is asked for', async () => {
    const map = await openPage();
    const top = () => one(map, '[part~="map"]').getBoundingClientRect().top + scrollY;
    const before = top();
    map.highlight = 'biomed culture';
    await map.updateComplete;
    expect(top()).to.equal(before);
  });
});
