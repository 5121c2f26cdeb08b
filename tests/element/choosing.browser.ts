import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import type {TownSelectEvent} from '../../src/index.ts';
import {click, media, press, tap, viewport} from '../engines/reader.ts';
import {gumei, pujin, xinhong} from '../fixtures/codes.ts';
import {
  all,
  area,
  card,
  entry,
  focusIn,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
} from './page.ts';

// Some tests aim at a point, which must not glide away.
before(() => media({reducedMotion: 'reduce'}));

describe('choosing a town', () => {
  it('by a click on its area opens its card', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    expect(nameOnCard(map)).to.equal('浦锦街道');
    expect(map.selected).to.equal('pujin');
    expect(map.getAttribute('selected')).to.equal('pujin');
  });

  it('by a click on its name opens its card', async () => {
    const map = await openPage();
    // The test before may have left the page further down.
    option(map, xinhong).scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = option(map, xinhong).getBoundingClientRect();
    await click([left + width / 2, top + height / 2]);
    await until(() => card(map));
    expect(nameOnCard(map)).to.equal('新虹街道');
  });

  it('by a tap opens its card', async function () {
    const map = await openPage();
    if (!(await tap(area(map, pujin)))) return this.skip();
    await until(() => card(map));
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  for (const [key, name] of [
    ['Enter', 'Enter'],
    [' ', 'Space'],
  ] as const) {
    it(`by ${name} opens its card and leaves the focus on the map`, async () => {
      const map = await openPage();
      option(map, gumei).focus();
      await press(key);
      await until(() => card(map));
      expect(nameOnCard(map)).to.equal('古美路街道');
      expect(focusIn(map)).to.equal(`option ${gumei}`);
    });
  }

  it('by a click on the map leaves the focus on the town, where the arrows go on', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    expect(focusIn(map)).to.equal(`option ${pujin}`);
  });

  it('in the list opens its card and moves the focus there', async () => {
    const map = await openPage();
    await click(one(map, '[part~="list"] summary'));
    await click(entry(map, pujin));
    await until(() => focusIn(map) === 'h3');
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it('replaces the card of the town chosen before', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await click(area(map, gumei));
    await until(() => nameOnCard(map) === '古美路街道');
    expect(all(map, '[part~="card"]')).to.have.length(1);
  });

  it('tells a screen reader what was opened and closed', async () => {
    const map = await openPage();
    const status = one(map, '[role="status"]');
    expect(status.textContent).to.equal('');
    option(map, gumei).focus();
    await press('Enter');
    await until(() => status.textContent.includes('古美路街道'));
    const opened = status.textContent;
    await press('Escape');
    await until(() => status.textContent !== opened);
    expect(status.textContent).to.not.equal('');
  });
});

describe('closing the card', () => {
  it('by Esc on the map keeps the focus there', async () => {
    const map = await openPage();
    option(map, gumei).focus();
    await press('Enter');
    await until(() => card(map));
    await press('Escape');
    await until(() => !card(map));
    expect(map.selected).to.equal(undefined);
    expect(map.hasAttribute('selected')).to.equal(false);
    expect(focusIn(map)).to.equal(`option ${gumei}`);
  });

  it('by Esc in the card gives the focus back to the list', async () => {
    const map = await openPage();
    await click(one(map, '[part~="list"] summary'));
    await click(entry(map, pujin));
    await until(() => focusIn(map) === 'h3');
    await press('Escape');
    await until(() => !card(map));
    expect(focusIn(map)).to.equal(`button ${pujin}`);
  });

  it('by its button gives the focus back to the map', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    one(map, '[data-action="close"]').focus();
    await press('Enter');
    await until(() => !card(map));
    expect(focusIn(map)).to.equal(`option ${pujin}`);
  });

  it('by a click on its button', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    await click(one(map, '[data-action="close"]'));
    await until(() => !card(map));
    expect(map.selected).to.equal(undefined);
  });

  it('by a click elsewhere on the page', async () => {
    const map = await openPage(
      `<p>The article goes on.</p>
       <minhang-industry-map lang="zh-CN" selected="pujin"></minhang-industry-map>`,
    );
    expect(nameOnCard(map)).to.equal('浦锦街道');
    await click(document.querySelector('p')!);
    await until(() => !card(map));
  });

  for (const width of [375, 1200])
    it(`is not done by a click under the map at ${width} px, which would move what was clicked`, async () => {
      await viewport(width, 700);
      const map = await openPage(
        `<minhang-industry-map lang="zh-CN" selected="pujin">
           <p slot="pujin" style="height: 900px">A long story.</p>
         </minhang-industry-map>
         <article style="padding: 50px"><button>The article goes on.</button></article>`,
      );
      document.documentElement.style.overflowAnchor = 'none';
      try {
        const text = document.querySelector('button')!;
        text.scrollIntoView({block: 'center'});
        const {top, left} = text.getBoundingClientRect();
        await click(text);
        await click([left + 5, top - 20]);
        await map.updateComplete;
        expect(nameOnCard(map)).to.equal('浦锦街道');
        expect(text.getBoundingClientRect().top).to.equal(top);
      } finally {
        document.documentElement.style.overflowAnchor = '';
      }
    });

  it('by a click on the ground of the map, where no town lies', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    await click(groundOf(map));
    await until(() => !card(map));
  });

  it('is not done by a click in the card, the legend or the list', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    await click(one(map, '[part~="card"] h3'));
    await click(one(map, '[part~="legend"] [data-cluster]'));
    await until(() => map.highlight);
    await click(one(map, '[part~="list"] summary'));
    await until(() => one(map, '[part~="list"]').hasAttribute('open'));
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it("is not done by a click on the newsroom's own heading, whatever the page around is called", async () => {
    const map = await openPage(
      `<div class="map" data-action="close">
        <minhang-industry-map lang="zh-CN" selected="pujin">
          <h2 slot="heading">Our map</h2>
        </minhang-industry-map>
      </div>`,
    );
    const heading = document.querySelector('h2')!;
    const clicked = new Promise(resolve => heading.addEventListener('click', resolve));
    await click(heading);
    await clicked;
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });
});

describe('the events of choosing', () => {
  it('say which unit and cluster the reader chose, beyond the shadow root', async () => {
    const map = await openPage();
    const heard = listen();
    await click(area(map, pujin));
    await until(() => heard.length > 0);
    expect(heard.map(({type}) => type)).to.deep.equal(['town-select']);
    const {target, unit, cluster} = heard[0] as TownSelectEvent;
    expect(target === map).to.equal(true);
    expect([unit?.code, unit?.key, unit?.name.en]).to.deep.equal([
      pujin,
      'pujin',
      'Pujin Subdistrict',
    ]);
    expect(cluster?.key).to.equal('culture');
  });

  it('come once for each choice, and without a unit when the card closes', async () => {
    const map = await openPage();
    const heard = listen();
    await click(area(map, pujin));
    await until(() => card(map));
    await press('Enter');
    await press('ArrowRight');
    await press('Enter');
    await until(() => heard.length > 1);
    await press('Escape');
    await until(() => !card(map));
    expect(heard.map(event => (event as TownSelectEvent).unit?.key)).to.deep.equal([
      'pujin',
      'pujiang',
      undefined,
    ]);
    expect((heard[2] as TownSelectEvent).cluster).to.equal(undefined);
  });

  it('are not sent for what the page sets', async () => {
    const map = await openPage();
    const heard = listen();
    map.selected = 'pujin';
    map.highlight = 'biomed';
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('浦锦街道');
    map.select('gumei');
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('古美路街道');
    map.clear();
    map.view = 'list';
    map.lang = 'en';
    map.theme = 'dark';
    await map.updateComplete;
    expect(card(map)).to.equal(undefined);
    expect(heard.map(({type}) => type)).to.deep.equal([]);
  });
});

/** A point of the drawing in the viewport where neither a town nor a button lies. */
function groundOf(map: MinhangIndustryMap): [x: number, y: number] {
  const drawing = one(map, '[part~="map"] svg');
  drawing.scrollIntoView();
  const {left, right, top} = drawing.getBoundingClientRect();
  for (let y = top + 10; y < innerHeight; y += 20)
    for (let x = right - 10; x > left; x -= 20)
      if (map.shadowRoot!.elementFromPoint(x, y) === drawing) return [x, y];
  throw new Error('the map is all towns');
}
