import {expect} from 'chai';
import type {ClusterHighlightEvent, TownSelectEvent} from '../../src/index.ts';
import {click, media, press, viewport} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {
  area,
  card,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  warnings,
} from './page.ts';

const article = `
  <p>
    <button id="select" commandfor="map" command="--select" value="pujin">浦锦街道</button>
    <button id="by-code" commandfor="map" command="--select" value="310112006">古美路街道</button>
    <button id="unknown" commandfor="map" command="--select" value="nowhere">某处</button>
    <button id="highlight" commandfor="map" command="--highlight" value="biomed culture">两个集群</button>
    <button id="clear" commandfor="map" command="--clear">清除</button>
    <button id="other" commandfor="map" command="--other">别的</button>
    <button id="elsewhere" commandfor="select" command="--select" value="pujin">不是地图</button>
  </p>
  <minhang-industry-map id="map" lang="zh-CN"></minhang-industry-map>`;

const button = (id: string) => document.getElementById(id)!;

describe(`buttons of the article, ${
  'commandForElement' in HTMLButtonElement.prototype
    ? 'sent by the browser'
    : 'with the stand-in'
}`, () => {
  before(async () => {
    await viewport(800, 900);
    await media({reducedMotion: 'reduce'});
  });

  it('select a town by key or code, as the reader’s choice', async () => {
    const map = await openPage(article);
    const heard = listen();
    await click(button('select'));
    await until(() => nameOnCard(map) === '浦锦街道');
    await click(button('by-code'));
    await until(() => nameOnCard(map) === '古美路街道');
    expect(heard.map(event => (event as TownSelectEvent).unit?.key)).to.deep.equal([
      'pujin',
      'gumei',
    ]);
    expect(one(map, '[role="status"]').textContent).to.include('古美路街道');
  });

  it('leave the card open that they opened, when pressed once more', async () => {
    const map = await openPage(article);
    const heard = listen();
    await click(button('select'));
    await until(() => card(map));
    await click(button('select'));
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('浦锦街道');
    expect(heard).to.have.length(1);
  });

  it('work by keyboard, keep the focus, and get it back when the card is closed from within', async () => {
    const map = await openPage(article);
    button('select').focus();
    await press('Enter');
    await until(() => card(map));
    expect(document.activeElement!.id).to.equal('select');
    one(map, '[data-action="close"]').focus();
    await press('Escape');
    await until(() => !card(map));
    expect(document.activeElement!.id).to.equal('select');
  });

  it('set which clusters are asked for, and clear everything', async () => {
    const map = await openPage(article);
    const heard = listen();
    await click(button('highlight'));
    await until(() => map.highlight === 'biomed culture');
    await click(button('highlight'));
    await map.updateComplete;
    expect(map.highlight).to.equal('biomed culture');
    await click(button('select'));
    await until(() => card(map));
    await click(button('clear'));
    await until(() => !card(map) && !map.highlight);
    await click(button('clear'));
    await map.updateComplete;
    expect(
      heard.map(event =>
        event.type === 'town-select'
          ? (event as TownSelectEvent).unit?.key
          : (event as ClusterHighlightEvent).clusters,
      ),
    ).to.deep.equal([['biomed', 'culture'], ['biomed', 'culture'], 'pujin', undefined, []]);
  });

  it('change nothing where they name no town, no command of ours or another element', async () => {
    const map = await openPage(article);
    await click(area(map, pujin));
    await until(() => card(map));
    const lines = await warnings(async () => {
      await click(button('unknown'));
      await click(button('other'));
    });
    expect(lines.join()).to.include('--select="nowhere"');
    expect(nameOnCard(map)).to.equal('浦锦街道');
    await click(button('elsewhere'));
    await until(() => !card(map));
  });

  it('do nothing when the page prevents the click', async () => {
    const map = await openPage(article);
    const heard = listen();
    button('select').addEventListener('click', event => event.preventDefault());
    await click(button('select'));
    await click(button('by-code'));
    await until(() => nameOnCard(map) === '古美路街道');
    expect(heard).to.have.length(1);
  });

  it('in a form obey with type="button" only, as the browser has it, and never send it', async () => {
    const map = await openPage(`<form>${article}</form>`);
    const heard = listen();
    let sent = 0;
    document.querySelector('form')!.addEventListener('submit', event => {
      event.preventDefault();
      sent++;
    });
    button('select').setAttribute('type', 'button');
    await click(button('by-code'));
    await click(button('select'));
    await until(() => nameOnCard(map) === '浦锦街道');
    expect(heard).to.have.length(1);
    expect(sent).to.equal(0);
  });

  it('work in the shadow root where they stand with the map, whatever they hold', async () => {
    await openPage('<div></div><minhang-industry-map></minhang-industry-map>');
    const root = document.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = article;
    const map = root.querySelector('minhang-industry-map')!;
    await map.updateComplete;
    root.getElementById('select')!.innerHTML = '<b>浦锦</b>';
    await click(root.querySelector('b')!);
    await until(() => nameOnCard(map) === '浦锦街道');
  });

  it('bring the map into view, and do not scroll where it is', async () => {
    const map = await openPage(
      article.replace('<minhang', '<div style="height: 3000px"></div><minhang'),
    );
    scrollTo(0, 0);
    await click(button('select'));
    const bottom = () => one(map, '.map').getBoundingClientRect().bottom;
    await until(() => bottom() <= innerHeight + 1);
    expect(option(map, pujin).getBoundingClientRect().top).to.be.above(0);
    const {scrollY} = window;
    const another = document.createElement('p');
    another.innerHTML = button('by-code').outerHTML;
    map.after(another);
    (another.firstElementChild as HTMLElement).focus({preventScroll: true});
    await press('Enter');
    await until(() => nameOnCard(map) === '古美路街道');
    await new Promise(resolve => requestAnimationFrame(resolve));
    expect(window.scrollY).to.be.closeTo(scrollY, 1);
  });
});
