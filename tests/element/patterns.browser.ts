import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, press, viewport} from '../engines/reader.ts';
import {all, card, one, openPage} from './page.ts';

const markup = (attributes: string) =>
  `<minhang-industry-map lang="zh-CN" ${attributes}></minhang-industry-map>`;
const control = (map: MinhangIndustryMap) => one(map, '[data-action="patterns"]');
const shown = (elements: readonly Element[]) =>
  elements.filter(element => getComputedStyle(element).display !== 'none');
const overAreas = (map: MinhangIndustryMap) => shown(all(map, '.map path.pattern'));
const inSwatches = (map: MinhangIndustryMap) => shown(all(map, '.swatch .pattern'));

describe('patterns', () => {
  it('are not there until they are asked for', async () => {
    const map = await openPage(markup(''));
    expect(overAreas(map)).to.have.length(0);
    expect(inSwatches(map)).to.have.length(0);
    expect(control(map).getAttribute('aria-pressed')).to.equal('false');
  });

  it('lie on every area and every swatch by the attribute', async () => {
    const map = await openPage(markup('patterns selected="pujin"'));
    expect(overAreas(map).length).to.equal(14);
    expect(inSwatches(map).length).to.equal(all(map, '.swatch').length);
    expect(card(map)!.querySelector('.swatch .pattern')).to.not.equal(null);
    expect(control(map).getAttribute('aria-pressed')).to.equal('true');
  });

  it('come and go by the control, by mouse and by key, and move nothing', async () => {
    const map = await openPage(markup(''));
    const places = () =>
      all(map, '.frame *:not(g, .pattern, defs *)').map(element => {
        const [{left, top}, box] = [map, element].map(e => e.getBoundingClientRect()) as [
          DOMRect,
          DOMRect,
        ];
        return [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      });
    const before = places();
    await click(control(map));
    await map.updateComplete;
    expect(map.hasAttribute('patterns')).to.equal(true);
    expect(overAreas(map).length).to.equal(14);
    expect(places()).to.deep.equal(before);
    control(map).focus();
    await press('Enter');
    await map.updateComplete;
    expect(map.patterns).to.equal(false);
    expect(overAreas(map)).to.have.length(0);
  });

  it('are one for each cluster on the map, as in its swatch', async () => {
    const map = await openPage(markup('patterns'));
    const fills = new Set(overAreas(map).map(area => area.getAttribute('fill')));
    const paths = [...fills].map(fill => {
      const id = /^url\(#(.+)\)$/.exec(fill!)![1]!;
      return one(map, `pattern[id="${id}"] path`).getAttribute('d');
    });
    expect(new Set(paths).size).to.equal(7);
    const legend = all(map, '.legend .swatch .pattern').map(path => path.getAttribute('d'));
    expect(new Set(legend)).to.deep.equal(new Set(paths));
  });

  it('step back with their areas where other clusters are asked for', async () => {
    const map = await openPage(markup('patterns highlight="biomed"'));
    for (const pattern of overAreas(map)) {
      const faded = pattern.getAttribute('fill') !== 'url(#pattern-biomed)';
      const area = one(map, `.town[d="${pattern.getAttribute('d')}"]`);
      expect(area.classList.contains('faded')).to.equal(faded);
      const opacity = getComputedStyle(pattern).fillOpacity;
      expect(opacity < '1').to.equal(faded);
    }
  });

  it('hatch a town without data also when nobody asked', async () => {
    const map = await openPage(markup(''));
    map.data = {
      title: '甲图',
      asOf: '2026',
      compiled: '编者整理',
      district: {code: '310112', name: '闵行区'},
      clusters: [{key: 'a', name: {zh: '甲'}}],
      units: [{code: '310112101', cluster: 'a'}],
    };
    await map.updateComplete;
    const areas = overAreas(map);
    expect(areas.length).to.equal(13);
    for (const area of areas)
      expect(area.getAttribute('fill')).to.equal('url(#pattern-no-data)');
    // One in the legend, one in the list.
    expect(inSwatches(map).length).to.equal(2);
  });

  it('keep their size on the screen at every width of the map', async () => {
    for (const width of [320, 500, 768, 1200]) {
      await viewport(width, 900);
      const map = await openPage(markup('patterns'));
      const scale = one(map, '.map svg').getBoundingClientRect().width / 1000;
      const tile = parseFloat(getComputedStyle(one(map, 'pattern')).fontSize) * scale;
      expect(tile, String(width)).to.be.within(11.5, 17);
    }
  });
});
