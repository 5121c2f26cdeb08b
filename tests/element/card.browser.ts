import {expect} from 'chai';
import type {DistrictInput} from '../../src/index.ts';
import {messages} from '../../src/text/messages.ts';
import {click} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {all, card, one, openPage, wordsOf} from './page.ts';

const data: DistrictInput = {
  units: [
    {
      code: pujin,
      name: {zh: '东镇', en: 'East Town'},
      cluster: 'biomed',
      also: ['hq', 'energy'],
      leading: {zh: '细胞治疗', en: 'Cell therapy'},
      segments: [
        {zh: '赛道甲', en: 'Niche one'},
        {zh: '赛道乙', en: 'Niche two'},
      ],
      parks: ['某园区'],
      companies: ['某公司', 'Some Company'],
      evidence: 'thin',
      caveat: {zh: '只见一篇报道', en: 'One report only'},
      sources: [
        {publisher: '某报', title: '某题', date: '2026-02', url: 'https://example.com/a'},
        {publisher: 'Some Paper', date: '2024', dateApproximate: true},
      ],
    },
  ],
};

async function openCard(lang: string, input = data) {
  const map = await openPage(
    `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
  );
  map.data = input;
  map.selected = pujin;
  await map.updateComplete;
  return {map, text: wordsOf(card(map)!)};
}

const expected = {
  'zh-CN': [
    '东镇',
    'East Town',
    '生物医药',
    '细胞治疗',
    '赛道甲',
    '赛道乙',
    '某园区',
    '某公司',
    'Some Company',
    '总部商贸与现代服务',
    '先进能源装备与绿色低碳',
    messages.zh.evidenceLevels.thin.means,
    '只见一篇报道',
    '某报',
    '某题',
    '2026年2月',
    'Some Paper',
    '约2024年',
  ],
  en: [
    'East Town',
    '东镇',
    'Biomedicine',
    'Cell therapy',
    'Niche one',
    'Niche two',
    '某园区',
    '某公司',
    'Some Company',
    'Headquarters, trade & modern services',
    'Advanced energy equipment & green low-carbon',
    messages.en.evidenceLevels.thin.means,
    'One report only',
    '某报',
    '某题',
    'Feb 2026',
    'Some Paper',
    'about 2024',
  ],
};

describe('the card', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`has one small line in its place before a town is chosen, in ${lang}`, async () => {
      const map = await openPage(
        `<div style="inline-size: 288px"><minhang-industry-map lang="${lang}"></minhang-industry-map></div>`,
      );
      const line = one(map, '.aside .note').getBoundingClientRect();
      expect(line.height).to.be.within(8, 24);
      map.selected = pujin;
      await map.updateComplete;
      expect(one(map, '.aside .note').getClientRects()).to.have.length(0);
    });

  for (const [lang, words] of Object.entries(expected)) {
    it(`tells in ${lang} all that is known of the town`, async () => {
      const {text} = await openCard(lang);
      for (const word of words) expect(text).to.include(word);
    });
  }

  it('leaves the same air over the heading where the cluster takes two lines', async () => {
    const heads = [];
    for (const width of [320, 640]) {
      const map = await openPage(
        `<div style="inline-size: ${width}px"><minhang-industry-map lang="en" selected="jiangchuan"></minhang-industry-map></div>`,
      );
      const words = document.createRange();
      words.selectNodeContents(one(map, '.kicker'));
      const {height, bottom} = words.getBoundingClientRect();
      heads.push({height, air: one(map, 'h3').getBoundingClientRect().top - bottom});
    }
    const [narrow, wide] = heads;
    expect(narrow!.height).to.be.greaterThan(1.5 * wide!.height);
    expect(narrow!.air).to.be.closeTo(wide!.air, 1);
  });

  it('begins with a heading that names the town', async () => {
    const {map} = await openCard('zh-CN');
    const name = one(map, '[part~="card"] h3');
    expect(wordsOf(name)).to.include('东镇');
  });

  it('marks the other language, so that it is read out as what it is', async () => {
    const {map} = await openCard('en');
    const marked = all(map, '[part~="card"] [lang="zh-CN"]').map(found => wordsOf(found));
    expect(marked[0]).to.equal('东镇');
    expect(marked).to.include('某园区').and.to.include('某报');
    expect(marked).to.not.include('Some Company');
  });

  it('links a source that has an address, and only that', async () => {
    const {map} = await openCard('zh-CN');
    await click(one(map, '[part~="card"] summary'));
    const links = all<HTMLAnchorElement>(map, '[part~="card"] li a');
    expect(links.map(({href}) => href)).to.deep.equal(['https://example.com/a']);
    expect(links[0]!.rel.split(' ')).to.include('noopener');
    expect(links[0]!.getBoundingClientRect().height).to.be.above(0);
    expect(all(map, '[part~="card"] ol > li')).to.have.length(2);
  });

  it('leaves out what is not known, and names the rest as unknown', async () => {
    const bare = {
      title: '图',
      asOf: '2020',
      compiled: '某报整理',
      district: {code: '310112', name: '某区'},
      units: [],
    };
    const {map, text} = await openCard('zh-CN', bare);
    expect(text).to.include('浦锦街道');
    expect(text).to.include(messages.zh.noCluster).and.to.include(messages.zh.noLeading);
    expect(all(map, '[part~="card"] dt')).to.have.length(0);
    expect(all(map, '[part~="card"] summary')).to.have.length(0);
  });

  it("shows the newsroom's own lines about the town, in the slot of its key", async () => {
    const map = await openPage(
      `<minhang-industry-map lang="zh-CN"><p slot="pujin">Our reporter was there.</p></minhang-industry-map>`,
    );
    const line = map.querySelector('p')!;
    expect(line.getBoundingClientRect().height).to.equal(0);
    map.selected = 'pujin';
    await map.updateComplete;
    const {top, bottom} = line.getBoundingClientRect();
    const frame = card(map)!.getBoundingClientRect();
    expect(bottom - top).to.be.above(0);
    expect(top >= frame.top && bottom <= frame.bottom).to.equal(true);
  });
});
