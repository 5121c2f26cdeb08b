import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, press, viewport} from '../engines/reader.ts';
import {gumei, pujin} from '../fixtures/codes.ts';
import {
  area,
  card,
  focusIn,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  warnings,
} from './page.ts';

const tag = '<minhang-industry-map lang="zh-CN"></minhang-industry-map>';
const following = tag.replace(' ', ' update-address ');

/** An article so long that the map stands out of sight. */
const article = (map: string) =>
  `<div style="height: 3000px">The article begins.</div>${map}
   <div style="height: 3000px">The article goes on.</div>`;

const bare = location.pathname + location.search;
const setFragment = (fragment: string) => history.replaceState(null, '', bare + fragment);

/** As when the reader edits the address or follows a link: with a `hashchange`. */
const goTo = async (fragment: string) => {
  const changed = new Promise(resolve =>
    addEventListener('hashchange', resolve, {once: true}),
  );
  location.hash = fragment;
  await changed;
};

const inSight = (element: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight + 1;
};

const status = (map: MinhangIndustryMap) => one(map, '[role="status"]').textContent;

const isAtTop = (map: MinhangIndustryMap) => Math.abs(map.getBoundingClientRect().top) < 1;

describe('an address that names a town', () => {
  beforeEach(() => {
    setFragment('');
    scrollTo(0, 0);
  });
  after(() => setFragment(''));

  for (const [kind, name] of [
    ['code', pujin],
    ['key', 'pujin'],
  ]) {
    it(`by its ${kind} opens the card and scrolls to the map`, async () => {
      setFragment(`#a=1&minhang=${name}`);
      const map = await openPage(article(tag));
      expect(nameOnCard(map)).to.equal('浦锦街道');
      expect(map.selected).to.equal('pujin');
      await until(() => isAtTop(map));
      expect(location.hash).to.equal(`#a=1&minhang=${name}`);
    });
  }

  it('wins over the town that the page set', async () => {
    setFragment('#minhang=pujin');
    const map = await openPage(tag.replace(' ', ' selected="gumei" '));
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it('later changed opens the other town and scrolls to the map again', async () => {
    setFragment('#minhang=pujin');
    const map = await openPage(article(tag));
    scrollTo(0, 0);
    await goTo('#minhang=gumei');
    await until(() => nameOnCard(map) === '古美路街道');
    await until(() => inSight(one(map, '.card h3')));
  });

  it('fires no event, since the reader chose nothing on the map', async () => {
    const heard = listen();
    setFragment('#minhang=pujin');
    const map = await openPage();
    await goTo('#minhang=gumei');
    await until(() => nameOnCard(map) === '古美路街道');
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
  });

  it('changes nothing where it is unknown, and says so once', async () => {
    const lines = await warnings(async () => {
      setFragment('#minhang=nowhere');
      const map = await openPage(article(tag.replace(' ', ' selected="gumei" ')));
      expect(nameOnCard(map)).to.equal('古美路街道');
      map.theme = 'dark';
      await map.updateComplete;
      await goTo('#minhang=nowhere&again');
      await map.updateComplete;
      expect(nameOnCard(map)).to.equal('古美路街道');
    });
    expect(lines.filter(line => line.includes('#minhang="nowhere"'))).to.have.length(1);
    expect(scrollY).to.equal(0);
  });

  it('opens a town that only comes with the data', async () => {
    setFragment('#minhang=new-town');
    const map = await openPage();
    expect(nameOnCard(map)).to.equal(undefined);
    map.data = {units: [{code: pujin, key: 'new-town', name: '新镇'}]};
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('新镇');
  });

  it('takes no focus when a followed link’s town comes later', async () => {
    const map = await openPage();
    await goTo('#minhang=new-town');
    await map.updateComplete;
    const field = document.createElement('input');
    map.after(field);
    field.focus();
    map.data = {units: [{code: pujin, key: 'new-town', name: '新镇'}]};
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('新镇');
    expect(document.activeElement!.localName).to.equal('input');
  });

  it('is forgotten once the reader chose another, though its town comes later', async () => {
    setFragment('#minhang=new-town');
    const map = await openPage();
    await click(area(map, gumei));
    await until(() => nameOnCard(map) === '古美路街道');
    map.data = {units: [{code: pujin, key: 'new-town', name: '新镇'}]};
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('古美路街道');
  });

  it('does not come back after the reader chose, nor when the map is moved in the page', async () => {
    setFragment('#minhang=pujin');
    const map = await openPage();
    await click(area(map, gumei));
    await until(() => nameOnCard(map) === '古美路街道');
    map.data = {title: '另一个题目'};
    await map.updateComplete;
    document.body.append(map);
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('古美路街道');
  });

  it('is answered by the first of two maps', async () => {
    setFragment('#minhang=pujin');
    const first = await openPage(tag + tag);
    const second = document.querySelectorAll('minhang-industry-map')[1]!;
    await second.updateComplete;
    expect(nameOnCard(first)).to.equal('浦锦街道');
    expect(nameOnCard(second)).to.equal(undefined);
    first.remove();
    await goTo('#minhang=gumei');
    await until(() => nameOnCard(second) === '古美路街道');
  });

  it('as a plain link in the article opens the town, also a second time', async () => {
    const map = await openPage(`<a href="#minhang=pujin">浦锦街道</a>${tag}`);
    const link = document.querySelector('a')!;
    await click(link);
    await until(() => nameOnCard(map) === '浦锦街道');
    one(map, '[data-action="close"]').focus();
    await press('Enter');
    await until(() => !card(map));
    scrollTo(0, 0);
    await click(link);
    await until(() => nameOnCard(map) === '浦锦街道');
    await click(link);
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it('as a link that is followed takes the focus to the card, which tells by itself, and back', async () => {
    const map = await openPage(
      article(tag).replace('begins.', 'begins <a href="#minhang=pujin">in 浦锦</a>.'),
    );
    const link = document.querySelector('a')!;
    option(map, gumei).focus();
    await press('Enter');
    await until(() => status(map).includes('古美路街道'));
    // Once to another town, once to the one that is open.
    for (let time = 0; time < 2; time++) {
      link.focus();
      await press('Enter');
      await until(() => focusIn(map) === 'h3');
      expect(nameOnCard(map)).to.equal('浦锦街道');
      expect(status(map)).to.equal('');
      await until(() => inSight(one(map, '.card h3')));
    }
    await press('Escape');
    await until(() => !card(map));
    expect(document.activeElement === link).to.equal(true);
  });

  it('takes no focus when the page loads, even where its data come later', async () => {
    const page = `<input>${tag}`;
    setFragment('#minhang=pujin');
    const map = await openPage(page);
    expect(nameOnCard(map)).to.equal('浦锦街道');
    expect(focusIn(map)).to.equal('elsewhere');
    setFragment('#minhang=new-town');
    const later = await openPage(page);
    const field = document.querySelector('input')!;
    field.focus();
    later.data = {units: [{code: pujin, key: 'new-town', name: '新镇'}]};
    await later.updateComplete;
    expect(nameOnCard(later)).to.equal('新镇');
    expect(document.activeElement === field).to.equal(true);
  });

  it('in a frame opens the town and scrolls neither the frame nor the page around it', async () => {
    const map = await openInFrame('#minhang=pujin');
    expect(nameOnCard(map)).to.equal('浦锦街道');
    await rendered();
    expect([scrollY, map.ownerDocument.defaultView!.scrollY]).to.deep.equal([0, 0]);
  });
});

describe('update-address', () => {
  beforeEach(() => setFragment(''));
  after(() => setFragment(''));

  it('takes the chosen town into the address and out again, with no step in the history', async () => {
    // So high that the focus scrolls nothing either.
    await viewport(400, 800);
    scrollTo(0, 0);
    setFragment('#a=1');
    const map = await openPage(following);
    const steps = history.length;
    option(map, pujin).focus();
    await press('Enter');
    await until(() => location.hash === '#a=1&minhang=pujin');
    await press('ArrowRight');
    await press('Enter');
    await until(() => location.hash === '#a=1&minhang=pujiang');
    await press('Escape');
    await until(() => location.hash === '#a=1');
    expect(history.length).to.equal(steps);
    expect(scrollY).to.equal(0);
    await click(area(map, gumei));
    await until(() => location.hash === '#a=1&minhang=gumei');
  });

  it('leaves the state that the page keeps in its history', async () => {
    history.replaceState({route: 7}, '', bare);
    const map = await openPage(following);
    await click(area(map, pujin));
    await until(() => location.hash === '#minhang=pujin');
    expect(history.state).to.deep.equal({route: 7});
  });

  it('breaks nothing where the browser refuses, as WebKit does after a hundred changes', async () => {
    const replaceState = history.replaceState.bind(history);
    const map = await openPage(following);
    let refused = 0;
    history.replaceState = () => {
      refused++;
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      const heard = listen();
      await click(area(map, pujin));
      await until(() => card(map));
      expect(heard.map(({type}) => type)).to.deep.equal(['town-select']);
      expect(refused).to.equal(1);
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('is left alone by what the page sets, and by a map without the attribute', async () => {
    const map = await openPage(following);
    map.selected = 'pujin';
    await map.updateComplete;
    expect(location.hash).to.equal('');
    const silent = await openPage();
    await click(area(silent, gumei));
    await until(() => card(silent));
    expect(location.hash).to.equal('');
  });
});

/** A map in a frame of its own, with a fragment in the frame's address. */
async function openInFrame(fragment: string): Promise<MinhangIndustryMap> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/pages/plain/article.html${fragment}`;
  frame.height = '400';
  document.body.innerHTML = '<div style="height: 3000px"></div>';
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve));
  const {document: inside} = frame.contentWindow!;
  const script = inside.createElement('script');
  script.type = 'module';
  script.src = new URL('/src/define.ts', location.href).href;
  const loaded = new Promise(resolve => script.addEventListener('load', resolve));
  inside.head.append(script);
  await loaded;
  const map = inside.querySelector('minhang-industry-map')!;
  await map.updateComplete;
  return map;
}

const rendered = () =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
