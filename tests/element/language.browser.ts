import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {all, one, openPage, until} from './page.ts';

const speaks = (map: MinhangIndustryMap) => one(map, 'figure').lang;
const plain = '<minhang-industry-map></minhang-industry-map>';

afterEach(() => document.documentElement.setAttribute('lang', 'en'));

describe('the language', () => {
  for (const [lang, spoken] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
  ]) {
    it(`is that of lang="${lang}"`, async () => {
      const map = await openPage(
        `<minhang-industry-map lang="${lang}"></minhang-industry-map>`,
      );
      expect(speaks(map)).to.equal(spoken);
    });
  }

  it('is that of the nearest element above that has one', async () => {
    const map = await openPage(
      `<div lang="zh-CN"><div lang="en"><p>${plain}</p></div></div>`,
    );
    expect(speaks(map)).to.equal('en');
  });

  it('is that of the document where nothing nearer has one', async () => {
    document.documentElement.lang = 'zh-CN';
    expect(speaks(await openPage(plain))).to.equal('zh-CN');
    document.documentElement.lang = 'en';
    expect(speaks(await openPage(plain))).to.equal('en');
  });

  it('is Chinese where nothing says', async () => {
    document.documentElement.removeAttribute('lang');
    expect(speaks(await openPage(plain))).to.equal('zh-CN');
  });

  it('of its own outranks those above', async () => {
    const map = await openPage(
      '<div lang="en"><minhang-industry-map lang="zh-CN"></minhang-industry-map></div>',
    );
    expect(speaks(map)).to.equal('zh-CN');
  });

  it('is found across shadow roots', async () => {
    document.body.innerHTML = '<div lang="zh-CN"><article></article></div>';
    const outer = document.querySelector('article')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<section></section>';
    const inner = outer.querySelector('section')!.attachShadow({mode: 'closed'});
    inner.innerHTML = plain;
    const map = inner.querySelector('minhang-industry-map')!;
    await map.updateComplete;
    expect(speaks(map)).to.equal('zh-CN');

    outer.host.setAttribute('lang', 'en');
    await until(() => speaks(map) === 'en');
    inner.host.setAttribute('lang', 'zh-CN');
    await until(() => speaks(map) === 'zh-CN');
    inner.host.removeAttribute('lang');
    await until(() => speaks(map) === 'en');
    outer.host.removeAttribute('lang');
    await until(() => speaks(map) === 'zh-CN');
  });

  it('follows changes of its own and above', async () => {
    const map = await openPage(`<div lang="en">${plain}</div>`);
    expect(speaks(map)).to.equal('en');
    document.querySelector('div')!.lang = 'zh-CN';
    await until(() => speaks(map) === 'zh-CN');
    map.lang = 'en';
    await until(() => speaks(map) === 'en');
    map.removeAttribute('lang');
    await until(() => speaks(map) === 'zh-CN');
    document.querySelector('div')!.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await until(() => speaks(map) === 'en');
  });

  it('follows the element to another place', async () => {
    const map = await openPage(
      `<div lang="en">${plain}</div><div id="other" lang="zh-CN"></div>`,
    );
    document.querySelector('#other')!.append(map);
    await until(() => speaks(map) === 'zh-CN');
    document.querySelector('#other')!.setAttribute('lang', 'en');
    await until(() => speaks(map) === 'en');
  });

  it('leaves the attribute to the page', async () => {
    const map = await openPage(`<div lang="en">${plain}</div>`);
    expect(map.hasAttribute('lang')).to.equal(false);
  });

  it('changes every word and keeps what was chosen', async () => {
    const map = await openPage(
      '<minhang-industry-map lang="en" selected="gumei" highlight="biomed"></minhang-industry-map>',
    );
    const chinese = () =>
      all(map, '[part~="legend"], [part~="list"], [role="option"], .heading').filter(
        element => /[\u4e00-\u9fff]/.test(element.textContent),
      );
    expect(chinese()).to.have.length(0);
    map.lang = 'zh-CN';
    await map.updateComplete;
    expect(chinese()).to.have.length(17);
    expect(one(map, '[part~="card"] h3').textContent).to.include('古美路街道');
    expect(all(map, 'path.town.faded')).to.have.length(13);
  });
});
