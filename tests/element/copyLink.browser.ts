import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, press} from '../engines/reader.ts';
import {all, card, focusIn, nameOnCard, one, openPage, until} from './page.ts';

const page = `
  <textarea></textarea>
  <minhang-industry-map lang="zh-CN" selected="pujin"></minhang-industry-map>`;

const bare = location.pathname + location.search;
const link = (map: MinhangIndustryMap) =>
  one(map, '[data-action="copy-link"]') as HTMLAnchorElement;
const status = (map: MinhangIndustryMap) => one(map, '[role="status"]').textContent;

async function pasted(): Promise<string> {
  const field = document.querySelector('textarea')!;
  field.focus();
  await press('Control+v');
  await until(() => field.value);
  return field.value;
}

/** As in a page without https, or in a frame that may not use the clipboard. */
function withoutClipboard(value: unknown) {
  before(() => Object.defineProperty(navigator, 'clipboard', {value, configurable: true}));
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

describe('the link on the card', () => {
  beforeEach(() => history.replaceState(null, '', `${bare}#a=1`));
  after(() => history.replaceState(null, '', bare));

  const expected = `${location.origin}${bare}#a=1&minhang=pujin`;

  it('is a link to this page with the town in its address', async () => {
    const map = await openPage(page);
    expect(link(map).href).to.equal(expected);
    expect(link(map).textContent).to.equal('复制链接');
    expect(link(map).getBoundingClientRect().height).to.be.at.least(24);
  });

  const copies = async () => {
    const map = await openPage(page);
    link(map).focus();
    await press('Enter');
    await until(() => status(map) === '链接已复制');
    expect(one(map, '.link').textContent).to.include('链接已复制');
    expect(focusIn(map)).to.equal('a copy-link');
    expect(all(map, 'textarea')).to.have.length(0);
    expect(location.hash).to.equal('#a=1');
    expect(nameOnCard(map)).to.equal('浦锦街道');
    expect(await pasted()).to.equal(expected);
  };

  it('copies itself', copies);

  describe('where there is no clipboard', () => {
    withoutClipboard(undefined);
    it('copies itself all the same', copies);
  });

  describe('where the clipboard is refused', () => {
    withoutClipboard({writeText: () => Promise.reject(new Error('refused'))});
    it('copies itself all the same', copies);
  });

  describe('where nothing can be copied', () => {
    withoutClipboard(undefined);
    before(() => Object.assign(document, {execCommand: () => false}));
    after(() => Reflect.deleteProperty(document, 'execCommand'));
    it('goes into the address bar', async () => {
      const map = await openPage(page);
      await click(link(map));
      await until(() => location.hash === '#a=1&minhang=pujin');
      await map.updateComplete;
      expect(nameOnCard(map)).to.equal('浦锦街道');
      expect(status(map)).to.not.include('已复制');
    });
  });

  it('no longer says that it is copied on the next card', async () => {
    const map = await openPage(page);
    await click(link(map));
    await until(() => status(map) === '链接已复制');
    map.selected = 'gumei';
    await until(() => nameOnCard(map) === '古美路街道');
    expect(card(map)!.textContent).to.not.include('链接已复制');
  });
});
