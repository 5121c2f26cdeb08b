import {expect} from 'chai';
import type {TownSelectEvent} from '../../src/index.ts';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {minhang} from '../../src/minhang/district.ts';
import {click, media, press, tap, type, viewport} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {
  all,
  area,
  card,
  entry,
  listen,
  focusIn,
  nameOnCard,
  one,
  openPage,
  option,
  until,
} from './page.ts';

const open = '<minhang-industry-map lang="zh-CN" selected="pujin"></minhang-industry-map>';

const closed = open.replace(/ selected="\w+"/, '');

const steps = (map: MinhangIndustryMap) => all(map, '[part~="card"] [data-code]');
const next = (map: MinhangIndustryMap) => steps(map)[1]!;
const previous = (map: MinhangIndustryMap) => steps(map)[0]!;

describe('the steps from card to card', () => {
  it('go through the towns in the order of the list, round and back', async () => {
    const map = await openPage(open);
    const listed = all(map, '[part~="list"] [data-code] b').map(
      ({textContent}) => textContent,
    );
    const start = listed.indexOf('浦锦街道');
    const expected = [...listed.slice(start + 1), ...listed.slice(0, start + 1)];
    const seen: (string | undefined)[] = [];
    next(map).focus();
    for (const name of expected) {
      await press('Enter');
      await until(() => nameOnCard(map) === name);
      seen.push(nameOnCard(map));
    }
    expect(seen).to.deep.equal(expected);
    await click(previous(map));
    await until(() => nameOnCard(map) === listed.at(start - 1));
  });

  it('have one name each, to be seen and to be heard', async () => {
    const map = await openPage(open);
    for (const button of all(map, '.corner button')) {
      expect(button.title).to.not.equal('');
      expect(button.ariaLabel).to.equal(null);
    }
  });

  it('say where they lead', async () => {
    const map = await openPage(open);
    const label = next(map).title;
    await click(next(map));
    await until(() => nameOnCard(map) !== '浦锦街道');
    expect(label).to.include(nameOnCard(map));
    expect(previous(map).title).to.include('浦锦街道');
  });

  it('are the reader’s choice, keep the focus on the button and tell the town', async () => {
    const map = await openPage(open);
    const heard = listen();
    const button = next(map);
    button.focus();
    await press('Enter');
    await until(() => nameOnCard(map) !== '浦锦街道');
    await press(' ');
    await until(() => heard.length === 2);
    expect(map.shadowRoot!.activeElement === button).to.equal(true);
    const {type, unit} = heard[1] as TownSelectEvent;
    expect(type).to.equal('town-select');
    expect(unit!.name.zh).to.equal(nameOnCard(map));
    expect(one(map, '[role="status"]').textContent).to.include(unit!.name.zh);
  });

  it('give the focus back, when the card is closed, to the town that was read last', async () => {
    const map = await openPage();
    await click(area(map, pujin));
    await until(() => card(map));
    const code = next(map).dataset['code']!;
    next(map).focus();
    await press('Enter');
    await until(() => nameOnCard(map) !== '浦锦街道');
    await press('Escape');
    await until(() => !card(map));
    expect(focusIn(map)).to.equal(`option ${code}`);
  });

  it('give the focus back to that town in the list, as long as it is listed', async () => {
    const map = await openPage(closed.replace(' ', ' view="list" '));
    for (const [query, kind] of [
      ['', 'button'],
      ['pujin', 'option'],
    ] as const) {
      one(map, 'input').focus();
      await type(query);
      await until(
        () => all(map, 'li:not([hidden]) [data-code]').length === (query ? 1 : 14),
      );
      await click(entry(map, pujin));
      await until(() => focusIn(map) === 'h3');
      const code = next(map).dataset['code']!;
      next(map).focus();
      await press('Enter');
      await until(() => nameOnCard(map) !== '浦锦街道');
      await press('Escape');
      await until(() => !card(map));
      expect(focusIn(map)).to.equal(`${kind} ${code}`);
    }
  });

  it('give the focus back to the button of the article that opened the first card', async () => {
    const map = await openPage(
      `<button commandfor="map" command="--select" value="pujin">浦锦</button>${closed.replace(' ', ' id="map" ')}`,
    );
    document.querySelector('button')!.focus();
    await press('Enter');
    await until(() => card(map));
    next(map).focus();
    await press('Enter');
    await until(() => nameOnCard(map) !== '浦锦街道');
    await press('Escape');
    await until(() => !card(map));
    expect(document.activeElement === document.querySelector('button')).to.equal(true);
  });

  it('stay where they are, whatever the next card holds', async () => {
    await viewport(320, 700);
    const map = await openPage(open);
    const {top, left} = next(map).getBoundingClientRect();
    for (const {key} of minhang.units) {
      map.selected = key;
      await map.updateComplete;
      const now = next(map).getBoundingClientRect();
      expect([now.top, now.left]).to.deep.equal([top, left]);
      expect(now.width).to.be.at.least(24);
      expect(now.height).to.be.at.least(24);
    }
  });
});

describe('the place of the card', () => {
  const above = (map: MinhangIndustryMap) =>
    ['.heading', '[part~="legend"]', '[part~="map"]'].map(selector => {
      const {top, left, width, height} = one(map, selector).getBoundingClientRect();
      return [top, left, width, height];
    });

  for (const width of [320, 768]) {
    it(`is below the map at ${width} px, and opening it moves nothing above`, async () => {
      await viewport(width, 700);
      const map = await openPage();
      scrollTo(0, 100);
      const before = above(map);
      map.selected = 'pujin';
      await map.updateComplete;
      expect(above(map)).to.deep.equal(before);
      expect(card(map)!.getBoundingClientRect().top).to.be.at.least(
        one(map, '[part~="map"]').getBoundingClientRect().bottom,
      );
    });
  }

  it('opens and closes without a jump where the page ends soon after', async () => {
    await viewport(320, 700);
    const map = await openPage(
      `<div style="height: 2000px"></div>${closed}<p>The end.</p>`,
    );
    scrollTo(0, document.documentElement.scrollHeight);
    const {scrollY} = window;
    map.selected = 'pujin';
    await map.updateComplete;
    expect(map.getBoundingClientRect().height).to.be.above(700);
    expect(window.scrollY).to.equal(scrollY);
    map.selected = undefined;
    await map.updateComplete;
    expect(map.getBoundingClientRect().height).to.be.above(500);
    expect(window.scrollY).to.equal(scrollY);
  });

  for (const [way, width, height] of [
    ['Enter', 375, 600],
    ['Enter', 320, 256],
    ['a tap', 375, 600],
  ] as const)
    it(`shows its head after ${way} at ${width} by ${height} px, and scrolls no further`, async function () {
      await viewport(width, height);
      await media({reducedMotion: 'reduce'});
      const map = await openPage(`${closed}<div style="height: 2000px"></div>`);
      const choose = async (code: string) => {
        if (way === 'a tap') return tap(area(map, code));
        option(map, code).focus();
        await press('Enter');
        return true;
      };
      const head = () => one(map, '.title').getBoundingClientRect();
      const below = (town: string | undefined) => {
        map.selected = town;
        return map.updateComplete.then(() => head().bottom > innerHeight);
      };
      one(map, '.map').scrollIntoView({block: 'end'});
      const start = scrollY;
      expect(await below('pujin')).to.equal(true);
      // The page's own choice moves nothing.
      expect(scrollY).to.equal(start);
      map.clear();
      await map.updateComplete;
      const before = above(map).map(([top]) => top! + scrollY);
      if (!(await choose(pujin))) return this.skip();
      await until(() => card(map) && head().bottom <= innerHeight + 1);
      expect(head().bottom).to.be.closeTo(innerHeight, 2);
      above(map).forEach(([top], i) => expect(top! + scrollY).to.be.closeTo(before[i]!, 1));
      expect(focusIn(map)).to.equal(`option ${pujin}`);
      if (height < 300) return;
      const {scrollY: shown} = window;
      await choose('310112114');
      await until(() => nameOnCard(map) === '浦江镇');
      await new Promise(resolve => requestAnimationFrame(resolve));
      expect(scrollY).to.be.closeTo(shown, 1);
    });

  it('comes in sight smoothly, unless the reader wants no motion', async () => {
    await viewport(375, 667);
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')!;
    const asked: unknown[] = [];
    for (const wanted of [{}, {reducedMotion: 'reduce'}] as const) {
      await media(wanted);
      const map = await openPage();
      option(map, pujin).focus();
      Element.prototype.scrollIntoView = function (how) {
        if (this.matches('.title')) asked.push((how as ScrollIntoViewOptions).behavior);
      };
      try {
        await press('Enter');
        await until(() => card(map));
      } finally {
        Object.defineProperty(Element.prototype, 'scrollIntoView', own);
      }
    }
    expect(asked).to.deep.equal(['smooth', 'auto']);
  });

  it('is beside the map in a wide column, and opening it moves neither map nor legend', async () => {
    await viewport(1200, 900);
    const map = await openPage();
    scrollTo(0, 0);
    const before = above(map);
    map.selected = 'pujin';
    await map.updateComplete;
    expect(above(map)).to.deep.equal(before);
    const {left, top, bottom} = card(map)!.getBoundingClientRect();
    const drawn = one(map, '[part~="map"]').getBoundingClientRect();
    expect(left).to.be.at.least(drawn.right);
    expect(top < drawn.bottom && bottom > drawn.top).to.equal(true);
  });

  it('follows the legend at once in a wide column, and what is under the map stays there', async () => {
    await viewport(1200, 900);
    const map = await openPage(
      closed.replace('><', '><p slot="pujin" style="height: 900px">A long story.</p><'),
    );
    const places = () =>
      ['.caption', '[part~="list"]', '[part~="source"]'].map(selector => {
        const {top, left, width} = one(map, selector).getBoundingClientRect();
        return [top, left, width];
      });
    const before = places();
    map.selected = 'pujin';
    await map.updateComplete;
    expect(places()).to.deep.equal(before);
    const end = (selector: string) => one(map, selector).getBoundingClientRect().bottom;
    expect(end('[part~="card"]')).to.be.above(end('[part~="source"]'));
    const {top} = card(map)!.getBoundingClientRect();
    expect(top - end('[part~="legend"]')).to.be.within(8, 24);
  });
});

describe('the mark of the evidence', () => {
  it('has as many full bars as the evidence is sure, without any colour', async () => {
    const map = await openPage(open);
    for (const [evidence, full] of [
      ['strong', 3],
      ['fair', 2],
      ['thin', 1],
    ] as const) {
      map.data = {units: [{code: pujin, evidence}]};
      await map.updateComplete;
      const bars = all<SVGElement>(map, '.evidence rect');
      const filled = bars.filter(bar => getComputedStyle(bar).fill !== 'none');
      expect([bars.length, filled.length]).to.deep.equal([3, full]);
    }
  });
});
