import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import type {DistrictInput} from '../../src/index.ts';
import {hover} from '../engines/reader.ts';
import {all, legendButton, one, openPage, option, until, wordsOf} from './page.ts';

/** A town led narrowly, two level, one at zero; of the other eleven nothing is known. */
const data: DistrictInput = {
  title: '茶叶图',
  asOf: '2026',
  compiled: '编者整理',
  district: {code: '310112', name: '闵行区'},
  clusters: [
    {key: 'tea', name: {zh: '茶叶', en: 'Tea'}},
    {key: 'silk', name: {zh: '丝绸', en: 'Silk'}},
  ],
  units: [
    {key: 'pujin', amounts: {tea: 1000, silk: 950}},
    {key: 'qibao', amounts: {tea: 7, silk: 7}},
    {key: 'huacao', amounts: {tea: 0, silk: 0}},
  ],
};
const codes = {pujin: '310112009', qibao: '310112102', huacao: '310112106'};
type Town = keyof typeof codes;

async function openWith(attributes = '') {
  const map = await openPage(`<minhang-industry-map ${attributes}></minhang-industry-map>`);
  map.data = data;
  await map.updateComplete;
  return map;
}

const area = (map: MinhangIndustryMap, town: Town) =>
  one(map, `.town[data-code="${codes[town]}"]`);
/** What lies over an area, from the bottom up, as far as it is shown. */
const over = (map: MinhangIndustryMap, town: Town) =>
  all(map, `.map .pattern[d="${area(map, town).getAttribute('d')}"]`)
    .filter(path => getComputedStyle(path).display !== 'none')
    .map(path => path.getAttribute('fill'));
const legendLines = (map: MinhangIndustryMap) =>
  all(map, '[part~="legend"] li').map(line => wordsOf(line).replace(/ \d.*/, ''));

describe('amounts', () => {
  it('draw a narrow lead, a tie, zero and no data apart', async () => {
    const map = await openWith();
    expect(over(map, 'pujin')).to.deep.equal(['url(#pattern-tea~silk)']);
    expect(over(map, 'qibao')).to.deep.equal(['url(#pattern-tea=silk)']);
    expect(over(map, 'huacao')).to.deep.equal(['url(#pattern-0=)']);
    expect(all(map, '.map [fill="url(#pattern-no-data)"]')).to.have.length(11);
    const stripes = ['tea~silk', 'tea=silk'].map(group =>
      one(map, `[id="pattern-${group}"] .stripe`),
    );
    const fill = getComputedStyle(one(map, '[data-cluster="silk"] rect')).fill;
    for (const stripe of stripes) expect(getComputedStyle(stripe).stroke).to.equal(fill);
    const [narrow, tie] = stripes.map(stripe =>
      Number(stripe.getAttribute('stroke-width')),
    );
    expect(narrow).to.be.below(tie!);
  });

  it('have the leader’s pattern above the stripes where patterns are asked for', async () => {
    const map = await openWith('patterns');
    expect(over(map, 'qibao')).to.deep.equal([
      'url(#pattern-tea=silk)',
      'url(#pattern-tea)',
    ]);
  });

  for (const [lang, lines] of [
    [
      'zh-CN',
      ['茶叶', '丝绸', '茶叶略多于丝绸', '茶叶、丝绸并列', '数值均为零', '暂无资料'],
    ],
    [
      'en',
      [
        'Tea',
        'Silk',
        'Tea narrowly ahead of Silk',
        'Tea level with Silk',
        'All amounts at zero',
        'No data',
      ],
    ],
  ] as const)
    it(`have a line of the legend and a part of the list for each, ${lang}`, async () => {
      const map = await openWith(`view="list" lang="${lang}"`);
      expect(legendLines(map)).to.deep.equal(lines);
      expect(all(map, '.groups h4').map(wordsOf)).to.deep.equal(lines.slice(2));
      const ways = all(map, '[part~="legend"] button[data-cluster]');
      expect(ways.map(({dataset}) => dataset['cluster'])).to.deep.equal(['tea', 'silk']);
    });

  it('are said on the card, in the list and to the ear', async () => {
    const map = await openWith('selected="pujin" lang="en"');
    expect(wordsOf(one(map, '.card .kicker'))).to.equal('Tea narrowly ahead of Silk');
    expect(wordsOf(one(map, '.card .leading'))).to.equal('Tea 1,000, Silk 950');
    expect(wordsOf(one(map, `.groups [data-code="${codes.qibao}"]`))).to.equal(
      'Qibao Town Tea 7, Silk 7',
    );
    expect(option(map, codes.huacao).ariaLabel).to.include('All amounts at zero');
    expect(wordsOf(one(map, '#summary'))).to.include('1 has Tea level with Silk');
  });

  it('are said in the tooltip', async () => {
    const map = await openWith();
    await hover(area(map, 'qibao'));
    await until(() => all(map, '.tooltip').length === 1);
    expect(wordsOf(one(map, '.tooltip'))).to.include('茶叶、丝绸并列');
  });

  it('let the legend break a narrow lead before its words, not in a name', async () => {
    const map = await openWith('lang="zh-CN"');
    const line = all(map, '[part~="legend"] li').find(li =>
      wordsOf(li).includes('略多于'),
    )!;
    const phrases = [...line.querySelectorAll('wbr')].map(wbr => {
      const range = document.createRange();
      range.setStartAfter(wbr);
      range.setEndAfter(wbr.parentElement!.lastChild!);
      return range.toString().trim().split(/\s/)[0];
    });
    expect(phrases).to.deep.equal(['茶叶略多于丝绸', '略多于丝绸']);
  });

  it('let a tie stand out with each of its clusters, a narrow lead with the leader alone', async () => {
    const map = await openWith();
    for (const [cluster, faded] of [
      ['tea', ['huacao']],
      ['silk', ['pujin', 'huacao']],
    ] as const) {
      await hover(legendButton(map, cluster));
      const back = () =>
        (Object.keys(codes) as Town[]).filter(town =>
          area(map, town).classList.contains('faded'),
        );
      await until(() => String(back()) === String(faded));
    }
  });

  it('are in stills, in the colours that the page gives', async () => {
    const map = await openWith('style="--minhang-map-silk: #123456"');
    const still = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    const drawn = (group: string) => still.querySelector(`[id="pattern-${group}"] path`);
    expect(drawn('tea=silk')?.getAttribute('stroke')).to.equal('rgb(18, 52, 86)');
    expect(drawn('tea~silk')?.getAttribute('stroke')).to.equal('rgb(18, 52, 86)');
    expect(still.querySelector('[id="pattern-0="]')).to.not.equal(null);
    const wechat = await map.toSVG({format: 'wechat'});
    expect(wechat).to.include('茶叶、丝绸并列').and.to.include('rgb(18, 52, 86)');
  });
});
