import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {
  click,
  drag,
  hover,
  media,
  press,
  touch,
  viewport,
  wheel,
} from '../engines/reader.ts';
import {gumei, hongqiao, huacao, pujiang, pujin, xinzhuang} from '../fixtures/codes.ts';
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

const isFirefox = /Firefox/.test(navigator.userAgent);

const article = `
  <p style="height: 100px; margin: 0">Before</p>
  <minhang-industry-map lang="zh-CN"></minhang-industry-map>
  <p style="height: 2000px">After</p>`;

const button = (map: MinhangIndustryMap, name: 'in' | 'out' | 'back') =>
  one(map, `[data-zoom="${name}"]`);
const buttonsShown = (map: MinhangIndustryMap) =>
  all(map, '[data-zoom]').filter(({offsetWidth}) => offsetWidth > 0).length;

const pane = (map: MinhangIndustryMap) => one(map, '.pane');
const zoomOf = (map: MinhangIndustryMap) =>
  Math.round((one(map, '.sheet').offsetWidth / pane(map).offsetWidth) * 10) / 10;

/** The box of a part in the page, however far that is scrolled. */
const boxOf = (map: MinhangIndustryMap, selector: string) => {
  const {x, y, width, height} = one(map, selector).getBoundingClientRect();
  const start = document.body.firstElementChild!.getBoundingClientRect().y;
  return [x, y - start, width, height].map(Math.round).join(' ');
};

/** Where a town's name lies in the map's window, from 0 to 1 both ways. */
function placeOf(map: MinhangIndustryMap, code: string): [number, number] {
  const window = pane(map).getBoundingClientRect();
  const name = option(map, code).getBoundingClientRect();
  return [
    (name.x + name.width / 2 - window.x) / window.width,
    (name.y + name.height / 2 - window.y) / window.height,
  ];
}

/** The point of the viewport at such a place. */
function pointAt(map: MinhangIndustryMap, across: number, down: number) {
  const {x, y, width, height} = pane(map).getBoundingClientRect();
  return [x + across * width, y + down * height] as const;
}

const isAt = (a: readonly number[], b: readonly number[], within = 0.02) =>
  a.every((value, axis) => Math.abs(value - b[axis]!) < within);

async function zoomIn(map: MinhangIndustryMap, presses = 1) {
  for (let i = 0; i < presses; i++) {
    button(map, 'in').click();
    await map.updateComplete;
  }
}

async function openArticle(markup = article) {
  const map = await openPage(markup);
  await document.fonts.ready;
  pane(map).scrollIntoView({block: 'center', behavior: 'instant'});
  return map;
}

beforeEach(async () => {
  await viewport(500, 700);
  await hover([1, 1]);
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  scrollTo(0, 0);
});

describe('the whole map', () => {
  for (const width of [320, 768, 1200])
    it(`is as if there were no zoom in a page ${width} px wide`, async () => {
      await viewport(width, 700);
      const map = await openPage();
      const {overflow, aspectRatio} = getComputedStyle(pane(map));
      expect([overflow, aspectRatio]).to.deep.equal(['visible', 'auto']);
      expect(boxOf(map, '.map')).to.equal(boxOf(map, '.sheet > svg'));
      expect(boxOf(map, '.labels')).to.equal(boxOf(map, '.sheet > svg'));
      expect(buttonsShown(map)).to.equal(1);
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

  it('leaves the wheel to the page', async () => {
    const map = await openArticle();
    const before = scrollY;
    await wheel(pane(map), 120);
    await until(() => scrollY > before);
    expect(zoomOf(map)).to.equal(1);
  });

  it('leaves a finger and two to the page', async function () {
    if (!(await media({pointer: 'coarse'}))) return this.skip();
    const map = await openArticle();
    expect(getComputedStyle(one(map, '.map')).touchAction).to.equal('manipulation');
    expect(getComputedStyle(pane(map)).touchAction).to.equal('auto');
    let caught = false;
    const watch = (event: Event) => (caught ||= event.defaultPrevented);
    for (const type of ['touchstart', 'touchmove']) addEventListener(type, watch);
    const [a, b] = [0.4, 0.6].map(across => pointAt(map, across, 0.5));
    const [farA, farB] = [0.2, 0.8].map(across => pointAt(map, across, 0.5));
    await touch([a!, farA!], [b!, farB!]);
    // In Firefox the driver's touches reach the page only, not the browser.
    if (!isFirefox) await until(() => visualViewport!.scale > 2);
    await media({});
    await until(() => visualViewport!.scale === 1);
    expect(caught).to.equal(false);
    expect(zoomOf(map)).to.equal(1);
  });

  it('has its buttons away from every town', async () => {
    for (const width of [320, 1200]) {
      await viewport(width, 700);
      const map = await openPage();
      const {left, right, top, bottom} = one(map, '.zoom').getBoundingClientRect();
      for (const path of all(map, '.town')) {
        const town = path.getBoundingClientRect();
        const apart = town.right < left || town.left > right || town.top > bottom;
        expect(apart || town.bottom < top, path.dataset['code']).to.equal(true);
      }
    }
  });
});

describe('plus, minus and back', () => {
  it('enlarge the map step by step and make it whole again; nothing around it moves', async () => {
    const map = await openArticle();
    const around = () => boxOf(map, '.map') + boxOf(map, '.list');
    const before = around();
    const seen: number[] = [];
    for (const name of ['in', 'in', 'in', 'in', 'out', 'back'] as const) {
      await click(button(map, name));
      await map.updateComplete;
      seen.push(zoomOf(map));
      expect(around()).to.equal(before);
    }
    expect(seen).to.deep.equal([1.6, 2.6, 4, 4, 2.5, 1]);
  });

  it('show only what can be done', async () => {
    const map = await openArticle();
    expect(buttonsShown(map)).to.equal(1);
    expect(button(map, 'in').ariaDisabled).to.equal('false');
    await zoomIn(map, 3);
    expect(buttonsShown(map)).to.equal(3);
    expect(button(map, 'in').ariaDisabled).to.equal('true');
  });

  it('are named in both languages and large enough for a finger', async () => {
    for (const [lang, names] of [
      ['zh-CN', ['放大', '缩小', '还原']],
      ['en', ['Zoom in', 'Zoom out', 'Reset']],
    ] as const) {
      const map = await openPage(
        `<minhang-industry-map lang=${lang}></minhang-industry-map>`,
      );
      await zoomIn(map);
      const buttons = all(map, '.zoom button');
      expect(buttons.map(b => b.ariaLabel ?? b.textContent.trim())).to.deep.equal(names);
      for (const {offsetWidth, offsetHeight} of buttons)
        expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(32);
    }
  });

  it('keep what lies in the middle', async () => {
    const map = await openArticle();
    await zoomIn(map);
    pane(map).scrollTo(100, 50);
    const [x, y] = placeOf(map, gumei);
    await click(button(map, 'in'));
    await map.updateComplete;
    const expected = [0.5 + (x - 0.5) * 1.6, 0.5 + (y - 0.5) * 1.6];
    expect(isAt(placeOf(map, gumei), expected)).to.equal(true);
  });

  it('bring the chosen town to the middle', async () => {
    const map = await openArticle();
    map.selected = 'hongqiao';
    await map.updateComplete;
    await click(button(map, 'in'));
    await click(button(map, 'in'));
    await map.updateComplete;
    expect(isAt(placeOf(map, hongqiao), [0.5, 0.5])).to.equal(true);
  });

  it('come after the towns for Tab, and hand the focus on when they go', async () => {
    const map = await openArticle();
    map.focus();
    await press('Tab');
    expect(map.shadowRoot!.activeElement === button(map, 'in')).to.equal(true);
    await press('Enter');
    await press('Tab', 2);
    expect(map.shadowRoot!.activeElement === button(map, 'back')).to.equal(true);
    await press('Enter');
    await map.updateComplete;
    expect(zoomOf(map)).to.equal(1);
    expect(map.shadowRoot!.activeElement === button(map, 'in')).to.equal(true);
  });

  it('leave the card open', async () => {
    const map = await openArticle();
    await click(area(map, xinzhuang));
    await click(button(map, 'in'));
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('莘庄镇');
  });
});

describe('keys', () => {
  it('+, - and 0 do what the buttons do, with the focus in the map', async () => {
    const map = await openArticle();
    map.focus();
    const seen: number[] = [];
    for (const key of ['=', '=', '-', '0']) {
      await press(key);
      await map.updateComplete;
      seen.push(zoomOf(map));
    }
    expect(seen).to.deep.equal([1.6, 2.6, 1.6, 1]);
  });

  it('with Ctrl they stay the browser’s', async () => {
    const map = await openArticle();
    let caught: boolean | undefined;
    addEventListener('keydown', event => (caught = event.defaultPrevented), {once: true});
    option(map, gumei).dispatchEvent(
      new KeyboardEvent('keydown', {
        key: '+',
        ctrlKey: true,
        bubbles: true,
        composed: true,
      }),
    );
    await map.updateComplete;
    expect(caught).to.equal(false);
    expect(zoomOf(map)).to.equal(1);
  });

  it('a digit that zooms is not typed as a name', async () => {
    const map = await openArticle();
    option(map, gumei).focus();
    await press('0');
    await press('p');
    expect([`option ${pujin}`, `option ${pujiang}`]).to.include(focusIn(map));
  });

  it('bring the town they lead to into view, with room around it', async () => {
    const map = await openArticle();
    map.focus();
    await press('=', 3);
    await press('End');
    for (const code of ['Home', 'End']) {
      await press(code);
      const focused = map.shadowRoot!.activeElement as HTMLElement;
      const place = () => placeOf(map, focused.dataset['code']!);
      await until(() => place().every(at => at > 0.15 && at < 0.85));
    }
  });
});

describe('the focus', () => {
  it('is never on a town under the buttons', async function () {
    // WebKit knows no scroll-padding where the focus goes.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) return this.skip();
    const map = await openArticle();
    await zoomIn(map, 2);
    const [across, down] = placeOf(map, gumei);
    const {offsetWidth: width, offsetHeight: height} = pane(map);
    pane(map).scrollBy((across - 0.97) * width, (down - 0.06) * height);
    expect(isAt(placeOf(map, gumei), [0.97, 0.06])).to.equal(true);
    option(map, gumei).focus();
    await until(() => placeOf(map, gumei)[0] < 0.85);
  });
});

describe('the wheel', () => {
  it('with Ctrl zooms, and what lies under the mouse stays there', async function () {
    const map = await openArticle();
    const before = scrollY;
    const place = placeOf(map, gumei);
    if (!(await wheel(pointAt(map, ...place), -120, 'Control'))) return this.skip();
    await until(() => zoomOf(map) === 1.6);
    expect(isAt(placeOf(map, gumei), place)).to.equal(true);
    await wheel(pointAt(map, 0.5, 0.5), 120, 'Control');
    await until(() => zoomOf(map) === 1);
    expect(scrollY).to.equal(before);
  });

  it('with Ctrl is the page’s where the map cannot become smaller', async function () {
    const map = await openArticle();
    let caught: boolean | undefined;
    const turn = (event: Event) => {
      caught = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('wheel', turn, {passive: false});
    const turned = await wheel(pane(map), 120, 'Control');
    if (turned) await until(() => caught !== undefined);
    removeEventListener('wheel', turn);
    if (!turned) return this.skip();
    expect(caught).to.equal(false);
  });

  it('alone is the page’s also over an enlarged map', async () => {
    const map = await openArticle();
    await zoomIn(map, 2);
    const {scrollTop} = pane(map);
    const before = scrollY;
    await wheel(pane(map), 120);
    await until(() => scrollY > before);
    expect(pane(map).scrollTop).to.equal(scrollTop);
  });
});

describe('the mouse', () => {
  it('drags an enlarged map, which is no click on a town', async () => {
    const map = await openArticle();
    await zoomIn(map, 2);
    const heard = listen();
    const {scrollLeft, scrollTop} = pane(map);
    await drag(pointAt(map, 0.5, 0.5), pointAt(map, 0.4, 0.6));
    const {offsetWidth: width, offsetHeight: height} = pane(map);
    expect(pane(map).scrollLeft).to.be.closeTo(scrollLeft + width / 10, 2);
    expect(pane(map).scrollTop).to.be.closeTo(scrollTop - height / 10, 2);
    expect(heard).to.have.length(0);
    expect(card(map) === undefined).to.equal(true);
  });

  it('may leave the map while it drags, and no card closes', async () => {
    const map = await openArticle();
    map.selected = 'pujin';
    await zoomIn(map, 2);
    const before = pane(map).scrollTop;
    const [x, y] = pointAt(map, 0.5, 0.2);
    const above = pointAt(map, 0.5, 0)[1] - 20;
    await drag([x, y], [x, above]);
    expect(pane(map).scrollTop).to.be.closeTo(before + y - above, 2);
    expect(nameOnCard(map)).to.equal('浦锦街道');
    const {scrollTop} = pane(map);
    await hover(pointAt(map, 0.5, 0.8));
    expect(pane(map).scrollTop).to.equal(scrollTop);
  });

  it('still chooses a town with a click, also after a drag', async () => {
    const map = await openArticle();
    await zoomIn(map);
    await drag(pointAt(map, 0.5, 0.5), pointAt(map, 0.4, 0.5));
    await click(pointAt(map, ...placeOf(map, gumei)));
    await until(() => nameOnCard(map) === '古美路街道');
  });

  it('drags nothing at full extent: there it clicks', async () => {
    const map = await openArticle();
    const [x, y] = pointAt(map, ...placeOf(map, xinzhuang));
    await drag([x, y], [x + 8, y]);
    await until(() => nameOnCard(map) === '莘庄镇');
  });
});

describe('fingers', () => {
  afterEach(() => media({}));

  const phone = async (test: Mocha.Context, presses: number) => {
    if (!(await media({pointer: 'coarse'}))) return test.skip();
    const map = await openArticle();
    await zoomIn(map, presses);
    return map;
  };

  it('two of them zoom an enlarged map, and what lies between them stays there', async function () {
    const map = await phone(this, 1);
    const place = placeOf(map, gumei);
    const [x, y] = pointAt(map, ...place);
    await touch(
      [
        [x - 40, y],
        [x - 60, y],
      ],
      [
        [x + 40, y],
        [x + 60, y],
      ],
    );
    await until(() => zoomOf(map) === 2.4);
    expect(isAt(placeOf(map, gumei), place)).to.equal(true);
    await touch(
      [
        [x - 90, y],
        [x - 20, y],
      ],
      [
        [x + 90, y],
        [x + 20, y],
      ],
    );
    await until(() => zoomOf(map) === 1);
  });

  it('one of them moves an enlarged map as the browser scrolls', async function () {
    const map = await phone(this, 2);
    const {overflowX, touchAction} = getComputedStyle(pane(map));
    expect([overflowX, touchAction]).to.deep.equal(['auto', 'pan-x pan-y']);
    const {scrollLeft} = pane(map);
    await touch([pointAt(map, 0.7, 0.5), pointAt(map, 0.3, 0.5)]);
    // There the driver's touches reach the page only, not the browser.
    if (isFirefox) return;
    await until(() => pane(map).scrollLeft > scrollLeft + 50);
    expect(card(map) === undefined).to.equal(true);
  });

  it('one of them moves an enlarged map where the mouse is at home', async function () {
    const map = await openArticle();
    await zoomIn(map, 2);
    const {scrollLeft} = pane(map);
    const [from, to] = [pointAt(map, 0.7, 0.5), pointAt(map, 0.5, 0.5)];
    if (!(await touch([from, to]))) return this.skip();
    expect(pane(map).scrollLeft).to.be.closeTo(scrollLeft + from[0] - to[0], 2);
  });
});

describe('a town chosen from elsewhere', () => {
  it('comes to the middle of an enlarged map', async () => {
    const map = await openArticle();
    await zoomIn(map, 2);
    map.selected = 'hongqiao';
    await until(() => isAt(placeOf(map, hongqiao), [0.5, 0.5]));
    one(map, '.list').setAttribute('open', '');
    await click(entry(map, gumei));
    await until(() => isAt(placeOf(map, gumei), [0.5, 0.5]));
  });

  it('is there at once where the reader wants no motion', async () => {
    const map = await openArticle();
    await zoomIn(map, 2);
    await media({reducedMotion: 'reduce'});
    map.selected = 'hongqiao';
    await map.updateComplete;
    const at = placeOf(map, hongqiao);
    await media({});
    expect(isAt(at, [0.5, 0.5])).to.equal(true);
  });

  it('never enlarges a whole map', async () => {
    const map = await openArticle();
    map.selected = 'huacao';
    await map.updateComplete;
    expect(zoomOf(map)).to.equal(1);
  });

  it('stays where it is when it is clicked on the map', async () => {
    const map = await openArticle();
    await zoomIn(map);
    await media({reducedMotion: 'reduce'});
    const place = placeOf(map, gumei);
    await click(pointAt(map, ...place));
    await until(() => card(map));
    await media({});
    expect(isAt(placeOf(map, gumei), place)).to.equal(true);
  });
});

describe('an enlarged map', () => {
  it('shows full names where the whole one has no room', async () => {
    await viewport(320, 700);
    const map = await openPage();
    const name = () => option(map, hongqiao).innerText.replace(/\s/g, '');
    expect(name()).to.equal('虹桥');
    await zoomIn(map, 2);
    expect(name()).to.equal('虹桥镇');
  });

  it('shows the same place when the window changes', async () => {
    await viewport(800, 600);
    const map = await openArticle();
    await zoomIn(map, 2);
    const scrolled = new Promise(resolve => pane(map).addEventListener('scroll', resolve));
    pane(map).scrollTo(9999, 9999);
    pane(map).scrollBy(-20, -20);
    await scrolled;
    const place = placeOf(map, pujiang);
    // Without the map's doing it would be 0.007 off.
    await viewport(400, 600);
    await until(() => isAt(placeOf(map, pujiang), place, 0.005));
    await viewport(800, 600);
    await until(() => isAt(placeOf(map, pujiang), place, 0.005));
  });

  it('has its tooltip in the corner, whole', async () => {
    const map = await openArticle();
    await zoomIn(map, 1);
    await hover(pointAt(map, ...placeOf(map, gumei)));
    await until(() => all(map, '.tooltip').length);
    const window = pane(map).getBoundingClientRect();
    const tip = one(map, '.tooltip').getBoundingClientRect();
    expect(tip.left).to.be.within(window.left, window.left + 12);
    expect(tip.bottom).to.be.within(window.bottom - 12, window.bottom);
  });

  it('is the same in a page that reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const map = await openArticle();
    map.selected = 'huacao';
    await map.updateComplete;
    await zoomIn(map, 2);
    const [x] = placeOf(map, huacao);
    expect(x).to.be.within(0, 0.6);
    expect(placeOf(map, pujiang)[0]).to.be.above(1);
  });

  it('is whole on paper', async function () {
    const map = await openArticle();
    await zoomIn(map, 2);
    if (!(await media({type: 'print'}))) return this.skip();
    const overflow = getComputedStyle(pane(map)).overflowX;
    const [zoom, buttons, same] = [
      zoomOf(map),
      buttonsShown(map),
      boxOf(map, '.map') === boxOf(map, '.sheet > svg'),
    ];
    await media({});
    expect([zoom, buttons, same, overflow]).to.deep.equal([1, 0, true, 'visible']);
    expect(zoomOf(map)).to.equal(2.6);
  });
});
