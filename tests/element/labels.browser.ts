import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {viewport} from '../engines/reader.ts';
import {all, area, one, openPage, wordsOf} from './page.ts';

/** The widths of a text column: phones of 320 and 375 px, a tablet, a wide article. */
const widths = [288, 343, 640, 1168];

const openIn = (lang: string, width: number, attributes = '') =>
  openPage(
    `<div style="inline-size:${width}px"><minhang-industry-map lang="${lang}" ${attributes}></minhang-industry-map></div>`,
  );

/** The names that are to be seen, each with the box around its letters. */
function visibleNames(map: MinhangIndustryMap) {
  return all(map, '[role="option"]').flatMap(option => {
    const name = all(map, '.name').find(
      found => option.contains(found) && found.getBoundingClientRect().height > 0,
    );
    return name ? [{name, option, box: lettersOf(name)}] : [];
  });
}

/**
 * The box around a name's lines, no wider than in a system font, for which the map makes room:
 * where there is none, a fallback (DejaVu Sans in WebKitGTK) draws some Latin wider.
 */
function lettersOf(name: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(name);
  const {left, width} = range.getBoundingClientRect();
  const {top, height} = name.getBoundingClientRect();
  const fontSize = parseFloat(getComputedStyle(name).fontSize);
  const lines = [...name.children].map(line => line.textContent.trim());
  const room = Math.max(...lines.map(widthInSystemFont)) * fontSize;
  const drawn = Math.min(width, room);
  return new DOMRect(left + (width - drawn) / 2, top, drawn, height);
}

/** In em: Chinese characters are square, Latin letters at most 0.56 wide on average. */
function widthInSystemFont(text: string): number {
  return text.length * (/[\u4e00-\u9fff]/.test(text) ? 1 : 0.56);
}

/** Lines may touch, as in a paragraph, and engines round. */
const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

describe('the names on the map', () => {
  before(() => viewport(1200, 900));

  for (const lang of ['zh-CN', 'en']) {
    for (const width of widths) {
      it(`stand apart and whole in ${lang}, ${width} px wide, one for each town`, async () => {
        const map = await openIn(lang, width);
        const names = visibleNames(map);
        const meeting = names.flatMap((a, i) =>
          names
            .slice(i + 1)
            .filter(b => meet(a.box, b.box))
            .map(b => `${wordsOf(a.name)} meets ${wordsOf(b.name)}`),
        );
        expect(meeting.join()).to.equal('');

        const {left, right, top, bottom} = map.getBoundingClientRect();
        const cut = names
          .filter(
            ({box}) =>
              box.left < left || box.right > right || box.top < top || box.bottom > bottom,
          )
          .map(({name}) => wordsOf(name));
        expect(cut.join()).to.equal('');
        expect(names).to.have.length(14);
      });
    }

    it(`show one form each, whatever the width, in ${lang}`, async () => {
      const map = await openIn(lang, 200);
      const column = document.querySelector('div')!;
      for (let width = 200; width <= 1160; width += 40) {
        column.style.inlineSize = `${width}px`;
        for (const option of all(map, '[role="option"]')) {
          const shown = [...option.querySelectorAll('.name')].filter(
            name => name.getBoundingClientRect().height > 0,
          );
          expect(shown.length, `${width} px: ${wordsOf(option)}`).to.be.at.most(1);
        }
      }
    });

    it(`stay apart when one is bold because it is chosen, in ${lang}`, async () => {
      const map = await openIn(lang, 288);
      for (const {dataset} of all(map, '[role="option"]')) {
        map.selected = dataset['code'];
        await map.updateComplete;
        const names = visibleNames(map);
        const chosen = names.find(
          ({option}) => option.getAttribute('aria-selected') === 'true',
        )!;
        const met = names
          .filter(other => other !== chosen && meet(other.box, chosen.box))
          .map(({name}) => `${wordsOf(chosen.name)} meets ${wordsOf(name)}`);
        expect(met.join()).to.equal('');
      }
    });
  }

  it('stand on the ground where they have no room, at the end of a line into their town', async () => {
    const map = await openIn('en', 343);
    const led = visibleNames(map).filter(({name}) => name.matches('.west, .east'));
    expect(led.length).to.be.greaterThan(0);
    for (const {option, name} of led) {
      name.scrollIntoView({block: 'center'});
      const {left, right, top, height} = name.getBoundingClientRect();
      const codeAt = (x: number) => {
        const met = map.shadowRoot!.elementFromPoint(x, top + height / 2);
        return (met as HTMLElement | null)?.dataset['code'];
      };
      const em = parseFloat(getComputedStyle(name).fontSize);
      const lineEnd = name.matches('.west') ? right + 1.4 * em : left - 1.4 * em;
      expect(codeAt((left + right) / 2), wordsOf(name)).to.equal(undefined);
      expect(codeAt(lineEnd), wordsOf(name)).to.equal(option.dataset['code']);
    }
  });

  it('have their own ground around the letters, so that no outline strikes them through', async () => {
    const map = await openIn('zh-CN', 343, 'selected="maqiao"');
    for (const {option, name} of visibleNames(map)) {
      if (name.matches('.west, .east')) continue;
      const {fill} = getComputedStyle(area(map, option.dataset['code']!));
      const whole = getComputedStyle(name)
        .textShadow.split(/, (?=rgb)/)
        .filter(shadow => shadow.startsWith(fill) && shadow.endsWith(' 0px'));
      const sides = whole.map(shadow =>
        shadow
          .slice(fill.length)
          .trim()
          .split(' ')
          .map(length => Math.sign(parseFloat(length)))
          .slice(0, 2)
          .join(),
      );
      expect(sides, wordsOf(name)).to.have.members(['1,1', '1,-1', '-1,1', '-1,-1']);
    }
  });

  it('lie on their towns', async () => {
    const map = await openIn('zh-CN', 640);
    for (const {option, name} of visibleNames(map)) {
      name.scrollIntoView({block: 'center'});
      const {left, top, width, height} = lettersOf(name);
      const met = map.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect((met as HTMLElement).dataset['code'], wordsOf(name)).to.equal(
        option.dataset['code'],
      );
    }
  });
});

describe('the map', () => {
  before(() => viewport(1200, 900));

  for (const width of widths) {
    it(`asks for no sideways scrolling, ${width} px wide`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        const map = await openIn(lang, width, 'selected="pujin" view="list"');
        const column = document.querySelector('div')!;
        expect(column.scrollWidth).to.be.at.most(width);
        const right = map.getBoundingClientRect().right;
        for (const part of all(map, '[part]:not(path, [part~="label"])'))
          expect(part.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    });

    it(`keeps everything above the card in its place when it opens, ${width} px wide`, async () => {
      const map = await openIn('zh-CN', width);
      const places = () =>
        ['legend', 'map'].map(part => {
          const {left, top, height} = one(map, `[part~="${part}"]`).getBoundingClientRect();
          return [left, top + scrollY, height];
        });
      const before = places();
      map.selected = 'pujin';
      await map.updateComplete;
      expect(places()).to.deep.equal(before);
    });

    it(`has targets of 24 px or more, ${width} px wide`, async () => {
      const map = await openIn('en', width, 'selected="pujin" view="list"');
      for (const button of all(map, 'button:not([hidden])')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height), wordsOf(button)).to.be.at.least(24);
      }
    });
  }
});
