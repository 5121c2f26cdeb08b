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

/** A whole file in which one cluster leads one town, another none, and of 13 nothing is known. */
const oneTown = {
  title: '茶叶图',
  asOf: '2026',
  compiled: '编者整理',
  district: {code: '310112', name: '闵行区'},
  clusters: [
    {key: 'tea', name: '茶叶'},
    {key: 'silk', name: '丝绸'},
  ],
  units: [{key: 'pujin', cluster: 'tea'}],
};

/** How many lines a piece of a name takes. */
function linesOf(name: Node, piece: string): number {
  const words = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode as Text;
    const start = text.data.indexOf(piece);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + piece.length);
    return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
  }
  throw new Error(`no ${piece} in ${name.textContent}`);
}

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
        // With no space where a line may break, which Chromium would read.
        expect(button.ariaLabel).to.equal(
          `${name[language]!} ${messages[language].unitCount(count)}`,
        );
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

  it('tells of towns without data, on a line that is not to be pressed', async () => {
    const map = await openPage();
    expect(wordsOf(one(map, '[part~="legend"]'))).to.not.include(messages.zh.noCluster);
    map.data = oneTown;
    await map.updateComplete;
    const last = all(map, '[part~="legend"] li').at(-1)!;
    expect(wordsOf(last)).to.equal(
      `${messages.zh.noCluster} 13 ${messages.zh.unitCount(13)}`,
    );
    expect(all(map, '.map path.pattern.lined')).to.have.length(13);
    expect(last.querySelectorAll('.swatch .lined').length).to.equal(1);
    expect(last.querySelectorAll('button, [tabindex]').length).to.equal(0);
    await click(last);
    expect(map.highlight).to.equal(undefined);
  });

  it('steps back where a cluster leads nothing', async () => {
    const map = await openPage();
    map.data = oneTown;
    await map.updateComplete;
    const color = (cluster: string) => getComputedStyle(legendButton(map, cluster)).color;
    const muted = getComputedStyle(one(map, '#legend-title')).color;
    expect(color('silk')).to.equal(muted);
    expect(color('tea')).to.not.equal(muted);
  });

  it('rings the swatch of what is asked for, and no other', async () => {
    const map = await openPage();
    const ringed = () =>
      all(map, '[part~="legend"] [data-cluster]')
        .filter(
          button => getComputedStyle(button.querySelector('svg')!).outlineStyle === 'solid',
        )
        .map(({dataset}) => dataset['cluster']);
    expect(ringed()).to.deep.equal([]);
    map.highlight = 'biomed culture';
    await map.updateComplete;
    expect(ringed()).to.deep.equal(['biomed', 'culture']);
  });

  for (const width of [240, 288, 343, 400]) {
    it(`breaks no Chinese name within a phrase where the map is ${width} px wide`, async () => {
      const map = await openPage(
        `<div style="width: ${width}px"><minhang-industry-map lang="zh-CN"></minhang-industry-map></div>`,
      );
      for (const [cluster, ...phrases] of [
        ['techsvc', '科技服务', '\uff08检验检测\uff09'],
        ['energy', '先进能源装备', '与绿色低碳'],
        ['digital', '人工智能', '与新一代信息技术'],
      ] as const) {
        for (const phrase of phrases)
          expect(linesOf(legendButton(map, cluster), phrase), phrase).to.equal(1);
      }
    });
  }

  it('keeps title, lines and buttons apart, however wide the font runs', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const map = await openPage(
        `<div style="width: 288px; --minhang-map-font: monospace"><minhang-industry-map lang="${lang}" highlight="hq"></minhang-industry-map></div>`,
      );
      const title = one(map, '#legend-title');
      expect(linesOf(title, messages[lang === 'en' ? 'en' : 'zh'].legendTitle)).to.equal(1);
      const boxes = all(map, '[part~="legend"] :is(#legend-title, button)').map(element =>
        element.getBoundingClientRect(),
      );
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const over = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          expect(Math.min(...over)).to.be.below(1);
        }
      }
    }
  });

  it('keeps its place and size, whatever is asked for', async () => {
    const map = await openPage();
    const top = () => one(map, '[part~="map"]').getBoundingClientRect().top + scrollY;
    const before = top();
    map.highlight = 'biomed culture';
    await map.updateComplete;
    expect(top()).to.be.closeTo(before, 0.5);
  });
});
