import {expect} from 'chai';
import {renderWechat} from '../../src/static/wechat.ts';
import {click, tap, viewport} from '../engines/reader.ts';
import {until} from '../element/page.ts';

/** A town of the picture: where it is tapped, and the note that comes then. */
interface TappableTown {
  readonly area: Element;
  readonly note: Element;
  readonly words: string;
}

type Point = readonly [x: number, y: number];

/** How long a reader's finger or mouse button stays down, in ms. */
const held = 80;

function openArticle(lang = 'zh-CN'): {svg: Element; towns: readonly TappableTown[]} {
  document.body.innerHTML = `<section style="width: 343px">${renderWechat({lang})}</section>`;
  const groups = [...document.querySelectorAll('g:has(> animateTransform + path)')];
  return {
    svg: document.querySelector('svg')!,
    towns: groups.map(group => ({
      area: group.querySelector(':scope > path')!,
      note: group.querySelector('rect[rx]')!,
      words: [...group.querySelectorAll('rect[rx] ~ g text')]
        .map(line => line.textContent)
        .join('\n'),
    })),
  };
}

/** What can be read, by where it lies. */
function notesShown(svg: Element, towns: readonly TappableTown[]): string[] {
  const {left, right} = svg.getBoundingClientRect();
  return towns
    .filter(({note}) => {
      const {x, width} = note.getBoundingClientRect();
      return x >= left && x + width <= right;
    })
    .map(({words}) => words);
}

/** Whether every town can be tapped: its area is at home, and no note is on its way. */
const isAtRest = (svg: Element, towns: readonly TappableTown[]) =>
  notesShown(svg, towns).length === 0 &&
  towns.every(
    ({area, note}) =>
      area.getBoundingClientRect().x >= svg.getBoundingClientRect().x &&
      Math.round(note.getBoundingClientRect().x - svg.getBoundingClientRect().x) ===
        2 * 3 * 343 + 16,
  );

describe('the picture for WeChat', () => {
  before(() => viewport(375, 900));
  afterEach(() => document.body.replaceChildren());

  for (const lang of ['zh-CN', 'en'])
    it(`says at a tap what leads in a town and is silent after the next, in ${lang}`, async () => {
      const {svg, towns} = openArticle(lang);
      expect(towns).to.have.length(14);
      expect(notesShown(svg, towns)).to.deep.equal([]);
      for (const {area, words} of towns) {
        const point = pointOn(area);
        await click(point, held);
        await until(() => notesShown(svg, towns).length > 0);
        expect(notesShown(svg, towns)).to.deep.equal([words]);
        await click(point, held);
        await until(() => isAtRest(svg, towns));
      }
    });

  it('answers a finger as it does a mouse', async () => {
    const {svg, towns} = openArticle();
    for (const {area, words} of towns.slice(0, 3)) {
      const point = pointOn(area);
      if (!(await tap(point, held))) return;
      await until(() => notesShown(svg, towns).length > 0);
      expect(notesShown(svg, towns)).to.deep.equal([words]);
      await tap(point, held);
      await until(() => isAtRest(svg, towns));
    }
  });

  it('is silent after a tap on the note', async () => {
    const {svg, towns} = openArticle();
    const [{area, note}] = towns as [TappableTown];
    await click(pointOn(area), held);
    await until(() => notesShown(svg, towns).length > 0);
    await click(note, held);
    await until(() => isAtRest(svg, towns));
  });

  for (const [hand, touchWith] of Object.entries({click, tap}))
    it(`hides a note at a ${hand} on another town, and shows that one at the next`, async () => {
      const {svg, towns} = openArticle();
      // Later in the file, and so above; and the other way round.
      for (const [i, j] of [
        [0, 12],
        [12, 0],
      ] as const) {
        const [first, second] = [towns[i]!, towns[j]!];
        const [here, there] = [pointOn(first.area), pointOn(second.area)];
        if ((await touchWith(here, held)) === false) return;
        await until(() => notesShown(svg, towns).includes(first.words));
        await touchWith(there, held);
        await until(() => isAtRest(svg, towns));
        await touchWith(there, held);
        await until(() => notesShown(svg, towns).includes(second.words));
        expect(notesShown(svg, towns)).to.deep.equal([second.words]);
        await touchWith(there, held);
        await until(() => isAtRest(svg, towns));
      }
    });

  it('names the town, its cluster, what leads and how sure that is', () => {
    const {towns} = openArticle('en');
    for (const {words} of towns) {
      expect(words).to.match(/^[A-Z].*,[\s\S]*\nEvidence: (strong|fair|thin)/);
      expect(words.split('\n').length, words).to.be.at.least(3);
    }
  });

  it('fits its column and makes no page scroll sideways', () => {
    const {svg} = openArticle();
    const {width, height} = svg.getBoundingClientRect();
    expect(width).to.equal(343);
    expect(height).to.be.greaterThan(700).and.lessThan(1000);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('gives a finger 24 px of every town', () => {
    const {towns} = openArticle();
    for (const {area, words} of towns) {
      const {width, height} = area.getBoundingClientRect();
      expect(Math.min(width, height), words).to.be.at.least(24);
    }
  });
});

/** A point that shows of an element: of a bent shape, the centre lies outside. */
function pointOn(element: Element): Point {
  const {left, top, width, height} = element.getBoundingClientRect();
  const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
  const point = shares
    .flatMap(down =>
      shares.map((across): Point => [left + across * width, top + down * height]),
    )
    .find(([x, y]) => document.elementFromPoint(x, y) === element);
  if (!point) throw new Error('no part of the town shows');
  return point;
}
