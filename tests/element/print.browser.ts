import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {media} from '../engines/reader.ts';
import {all, area, entry, one, openPage} from './page.ts';

const markup =
  '<minhang-industry-map lang="zh-CN" theme="dark" selected="pujin"></minhang-industry-map>';
const isShown = (element: Element) => element.getClientRects().length > 0;
const folded = (map: MinhangIndustryMap) =>
  all<HTMLDetailsElement>(map, 'details').filter(({open}) => !open);

describe('a page that is printed', () => {
  it('opens what is folded, and folds it again afterwards', async () => {
    const map = await openPage(markup);
    const [list, sources] = all<HTMLDetailsElement>(map, 'details');
    list!.open = true;
    const [foldedBefore] = [folded(map)];
    expect(foldedBefore).to.include(sources);
    dispatchEvent(new Event('beforeprint'));
    expect(folded(map)).to.have.length(0);
    expect(isShown(entry(map, '310112101'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded(map)).to.deep.equal(foldedBefore);
  });

  it('leaves a map that was taken out of the page as it was', async () => {
    const map = await openPage(markup);
    const before = folded(map).length;
    dispatchEvent(new Event('beforeprint'));
    map.remove();
    expect(folded(map).length).to.equal(before);
  });
});

/** Chromium and Firefox: WebKitGTK's driver cannot print. */
describe('paper', () => {
  beforeEach(async function () {
    if (!(await media({type: 'print'}))) this.skip();
  });
  afterEach(() => media({}));

  it('is black on white with patterns, whatever the theme', async () => {
    const map = await openPage(markup);
    expect(getComputedStyle(one(map, '.frame')).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
    expect(getComputedStyle(one(map, '.card')).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(area(map, '310112101')).fill).to.equal('rgb(255, 255, 255)');
    for (const label of all(map, '.label'))
      expect(getComputedStyle(label).color).to.equal('rgb(0, 0, 0)');
    for (const pattern of all(map, '.pattern'))
      expect(getComputedStyle(pattern).display).to.equal('inline');
  });

  it('has no colour of the page either', async () => {
    const map = await openPage(markup);
    map.style.cssText = '--minhang-map-ground: #000; --minhang-map-text: red';
    expect(getComputedStyle(one(map, '.frame')).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
    expect(getComputedStyle(one(map, '.card')).color).to.equal('rgb(0, 0, 0)');
  });

  it('has legend, map, card and source line, and nothing to press', async () => {
    const map = await openPage(markup);
    for (const part of ['legend', 'map', 'card', 'source'])
      expect(isShown(one(map, `[part~="${part}"]`)), part).to.equal(true);
    for (const action of all(
      map,
      'button:not(.cluster, .groups *), input, [data-action], .note, .focused',
    ))
      expect(isShown(action), action.className).to.equal(false);
    for (const cluster of all(map, '[data-cluster]'))
      expect(isShown(cluster)).to.equal(true);
  });

  for (const width of [150, 320, 700])
    it(`names every town once, also when the map on the screen is ${width} px wide`, async () => {
      const map = await openPage(`<div style="inline-size: ${width}px">${markup}</div>`);
      for (const label of all(map, '.label'))
        expect([...label.querySelectorAll('.name')].filter(isShown).length).to.equal(1);
    });

  it('has the whole map without a frame also where it was enlarged', async () => {
    const map = await openPage(markup);
    await media({});
    one(map, '[data-zoom="in"]').click();
    await map.updateComplete;
    const pane = getComputedStyle(one(map, '.pane'));
    expect(pane.outlineStyle).to.equal('solid');
    await media({type: 'print'});
    expect([pane.outlineStyle, pane.overflow]).to.deep.equal(['none', 'visible']);
  });

  it('gives the map its width, and air to what follows', async () => {
    const map = await openPage(`<div style="inline-size: 640px">${markup}</div>`);
    expect(one(map, '.map').getBoundingClientRect().width).to.equal(640);
    const {bottom} = one(map, '.list').getBoundingClientRect();
    expect(one(map, '.source').getBoundingClientRect().top - bottom).to.be.at.least(8);
  });

  for (const [lang, title] of [
    ['zh-CN', '闵行区街镇'],
    ['en', 'Towns of Minhang District'],
  ])
    it(`calls the list what it is where nothing can be looked up, in ${lang}`, async () => {
      const map = await openPage(markup.replace('zh-CN', lang!));
      expect(one(map, '.list summary').innerText.trim()).to.equal(title);
      await media({});
      expect(one(map, '.list summary').innerText).to.not.include(title);
    });

  it('has the whole list where it is folded, where the engine can style that', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const map = await openPage(markup);
    expect(one(map, '.list').hasAttribute('open')).to.equal(false);
    for (const town of all(map, '.groups [data-code]'))
      expect(town.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
  });
});
