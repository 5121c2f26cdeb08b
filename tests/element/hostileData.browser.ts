import {expect} from 'chai';
import type {DistrictInput, MapErrorEvent} from '../../src/index.ts';
import {click} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {all, area, card, entry, listen, nameOnCard, one, openPage, until} from './page.ts';

declare global {
  interface Window {
    wasRun?: boolean;
  }
}

const script = '<script>wasRun = true</script>';
const image = `"'><img src="x:" onerror="wasRun = true">`;
const words = {zh: `镇${script}${image}`, en: `Town${script}${image}`};

const hostile: DistrictInput = {
  title: words,
  asOf: image,
  compiled: words,
  district: {code: '310112', name: words},
  clusters: [{key: 'a', name: words}],
  units: [
    {
      code: pujin,
      key: image,
      name: words,
      shortName: words,
      cluster: 'a',
      also: ['a'],
      leading: words,
      segments: [words],
      parks: [image],
      companies: [script],
      evidence: 'thin',
      caveat: words,
      sources: [
        {publisher: script, title: image, date: image, url: 'javascript:wasRun=true'},
        {publisher: image, date: '2024', url: ' javascript:wasRun=true//https://'},
        {publisher: image, date: '2024', url: 'JaVaScRiPt:wasRun=true'},
        {
          publisher: image,
          date: '2024',
          url: 'data:text/html,<script>wasRun=true</script>',
        },
        {publisher: image, date: '2024', url: 'https://example.com/"onclick="wasRun=true'},
      ],
    },
  ],
};

for (const lang of ['zh-CN', 'en']) {
  describe(`hostile data, in ${lang}`, () => {
    beforeEach(() => delete window.wasRun);

    async function openHostile() {
      const map = await openPage(
        `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
      );
      const heard = listen();
      map.data = hostile;
      map.selected = pujin;
      await map.updateComplete;
      expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
      return map;
    }

    it('is shown as the text it is', async () => {
      const map = await openHostile();
      const name = lang === 'en' ? words.en : words.zh;
      expect(nameOnCard(map)).to.equal(name);
      expect(one(map, '.heading').textContent).to.include(name);
      expect(one(map, '.caption').textContent).to.include(name);
      expect(one(map, '[part~="legend"]').textContent).to.include(name);
      expect(entry(map, pujin).textContent).to.include(name);
      expect(one(map, '[part~="source"]').textContent).to.include(name).and.include(image);
      expect(card(map)!.textContent).to.include(script).and.include(image);
    });

    it('becomes no element and runs no script', async () => {
      const map = await openHostile();
      expect(all(map, 'script, img')).to.have.length(0);
      const handlers = all(map, '*').flatMap(element =>
        element.getAttributeNames().filter(name => name.startsWith('on')),
      );
      expect(handlers).to.deep.equal([]);
      expect(window.wasRun).to.equal(undefined);
    });

    it('becomes a link only over http and https', async () => {
      const map = await openHostile();
      const links = all<HTMLAnchorElement>(map, '[part~="card"] li a');
      expect(links.map(({protocol}) => protocol)).to.deep.equal(['https:']);
      expect(card(map)!.textContent).to.include('javascript:wasRun=true');
      await click(one(map, '[part~="card"] summary'));
      for (const line of all(map, '[part~="card"] li').slice(0, -1)) await click(line);
      expect(window.wasRun).to.equal(undefined);
    });

    it('can still be chosen', async () => {
      const map = await openHostile();
      map.selected = undefined;
      await map.updateComplete;
      await click(area(map, pujin));
      await until(() => card(map));
      expect(map.selected).to.equal(image);
    });
  });
}

describe('the name of a cluster and its colour', () => {
  for (const [place, cluster] of [
    ['clusters[0].key', {key: 'a);x:url(//evil', name: 'A'}],
    ['clusters[0].key', {key: 'a b', name: 'A'}],
    ['clusters[0].color', {key: 'a', name: 'A', color: 'url(//evil)'}],
    ['clusters[0].color', {key: 'a', name: 'A', color: 'red'}],
  ] as const) {
    it(`carries no CSS: ${JSON.stringify(cluster)}`, async () => {
      const map = await openPage();
      const heard = listen();
      map.data = {clusters: [cluster]};
      await map.updateComplete;
      expect(heard.map(({type}) => type)).to.deep.equal(['map-error']);
      expect((heard[0] as MapErrorEvent).error.message).to.match(
        new RegExp(`^${place.replace(/[[\].]/g, '\\$&')}: `),
      );
    });
  }
});
