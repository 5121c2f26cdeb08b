import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {all, one, openPage} from './page.ts';

const isShown = (element: Element) => element.getClientRects().length > 0;

/**
 * Text of 200 % on a phone: what counts is the width in em, so a map half as wide at the usual text
 * size is laid out alike. 144 px stand for a phone's 288 px.
 */
async function openNarrow(width: number, lang: string): Promise<MinhangIndustryMap> {
  return openPage(
    `<div style="inline-size: ${width}px"><minhang-industry-map lang="${lang}" selected="pujin" highlight="culture"></minhang-industry-map></div>`,
  );
}

for (const lang of ['zh-CN', 'en']) {
  describe(`large text, ${lang}`, () => {
    for (const width of [90, 130, 144, 170, 220, 250, 288, 400]) {
      const place = `where the map is ${width / 16} em wide`;

      it(`lets no two names meet ${place}`, async () => {
        const map = await openNarrow(width, lang);
        const boxes = all(map, '.name')
          .filter(isShown)
          .map(name => name.getBoundingClientRect());
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const [overX, overY] = [
              Math.min(a.right, b.right) - Math.max(a.left, b.left),
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
            ];
            expect(Math.min(overX, overY)).to.be.below(1);
          }
        }
      });

      it(`says where the names are if some are missing, and only then, ${place}`, async () => {
        const map = await openNarrow(width, lang);
        const named = all(map, '.label').filter(label => [...label.children].some(isShown));
        expect(isShown(one(map, '.unnamed p'))).to.equal(named.length < 14);
      });

      // Below that the card's buttons alone are wider; a phone with such text has 144 px.
      if (width < 130) continue;

      it(`cuts nothing off ${place}`, async () => {
        const map = await openNarrow(width, lang);
        const {left, right} = map.getBoundingClientRect();
        const inside = all(
          map,
          '.frame > :not(.map, .visually-hidden), .legend *, .card *, .source *',
        ).filter(element => isShown(element) && !element.matches('.visually-hidden, path'));
        expect(inside.length).to.be.greaterThan(50);
        for (const element of inside) {
          const box = element.getBoundingClientRect();
          const what = `${element.localName}.${element.getAttribute('class')}`;
          expect(box.left, what).to.be.at.least(left - 2);
          expect(box.right, what).to.be.at.most(right + 2);
        }
      });
    }
  });
}

it('the signs on the buttons of card and map grow with the text', async () => {
  const map = await openNarrow(343, 'zh-CN');
  const sizes = () =>
    all(map, '.corner svg, .evidence, .zoom svg')
      .filter(isShown)
      .map(sign => Math.round(sign.getBoundingClientRect().width));
  const usual = sizes();
  expect(usual.length).to.equal(5);
  one(map, '.frame').style.fontSize = '32px';
  for (const [i, size] of sizes().entries()) expect(size / usual[i]!).to.be.closeTo(2, 0.1);
});

it('the buttons of card and map grow with the text, and the words of the card go below them', async () => {
  const map = await openNarrow(343, 'en');
  const buttons = () =>
    all(map, '.corner button, .zoom button')
      .filter(isShown)
      .map(button => button.getBoundingClientRect());
  const isBelow = () =>
    one(map, '.title').getBoundingClientRect().top >=
    one(map, '.corner').getBoundingClientRect().bottom - 1;
  const usual = buttons();
  expect(usual.length).to.equal(4);
  expect(isBelow()).to.equal(false);
  one(map, '.frame').style.fontSize = '32px';
  for (const [i, {width, height}] of buttons().entries()) {
    expect(width / usual[i]!.width).to.be.at.least(1.3);
    expect(height / usual[i]!.height).to.be.at.least(1.3);
  }
  expect(isBelow()).to.equal(true);
});

it('the two notes of a narrow map are of one size', async () => {
  const map = await openNarrow(130, 'en');
  map.selected = undefined;
  await map.updateComplete;
  const [unnamed, hint] = all(map, '.unnamed p, .aside .note');
  expect([unnamed, hint].map(note => isShown(note!))).to.deep.equal([true, true]);
  expect(getComputedStyle(unnamed!).fontSize).to.equal(getComputedStyle(hint!).fontSize);
});
