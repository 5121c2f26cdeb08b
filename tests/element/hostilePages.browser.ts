import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {all, openPage, option, until} from './page.ts';

/** What makes up the map: each place that a page's style could push or repaint. */
const parts = [
  '[part~=town]',
  '[role=option]',
  '.name',
  '[data-cluster]',
  '.swatch',
  'summary',
  '[part~=card]',
  '[part~=card] li',
  '#heading',
  '#summary',
  '[part~=source]',
  '[part~=source] a',
];

/** What text looks like in them. */
const looks = [
  'color',
  'fill',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textShadow',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
  'cursor',
] as const;

describe('the map in a hostile page', () => {
  for (const width of [320, 720, 1000]) {
    let plain: readonly Seen[];

    before(async () => {
      plain = await seenIn(undefined, width);
    });

    for (const sheet of [
      'unset',
      'sizes',
      'variables',
      'reboot',
      'preflight',
      'sideways',
    ]) {
      it(`looks as on a plain page, ${width} px wide, under ${sheet}.css`, async () => {
        const hostile = await seenIn(sheet, width);
        expectAlike(hostile, plain);
      });
    }
  }
});

describe('the map in a place that is hidden at first', () => {
  const places = {
    'a closed <details>': [
      '<details><summary>Map</summary>MAP</details>',
      () => (document.querySelector('details')!.open = true),
    ],
    'a tab that is not displayed': [
      '<div id="tab" style="display: none">MAP</div>',
      () => (document.querySelector<HTMLElement>('#tab')!.style.display = 'block'),
    ],
    'a flex item of no width': [
      '<div style="display: flex"><div id="item" style="flex: none; inline-size: 0">MAP</div></div>',
      () => (document.querySelector<HTMLElement>('#item')!.style.inlineSize = '100%'),
    ],
  } as const;

  for (const [place, [markup, show]] of Object.entries(places)) {
    it(`is right once shown: ${place}`, async () => {
      const tag = '<minhang-industry-map lang="zh-CN"></minhang-industry-map>';
      const shownAtOnce = look(await openPage(`<div>${tag}</div>`));
      const map = await openPage(markup.replace('MAP', tag));
      show();
      await until(() => map.clientWidth > 0);
      expectAlike(look(map), shownAtOnce);
      expect(option(map, '310112101').clientWidth).to.be.greaterThan(23);
    });
  }
});

function expectAlike(seen: readonly Seen[], expected: readonly Seen[]): void {
  expect(seen.length).to.equal(expected.length);
  seen.forEach(({what, box, style}, i) => {
    expect(style, what).to.deep.equal(expected[i]!.style);
    box.forEach((side, j) => expect(side, what).to.be.closeTo(expected[i]!.box[j]!, 1));
  });
}

interface Seen {
  readonly what: string;
  /** Left, top, right and bottom from the map's own corner; zeros for what is not displayed. */
  readonly box: readonly number[];
  readonly style: Readonly<Record<string, string>>;
}

/** What a map shows, with a card open, in a page with a style sheet of tests/pages/hostile/. */
async function seenIn(sheet: string | undefined, width: number): Promise<readonly Seen[]> {
  const frame = document.createElement('iframe');
  frame.src = '/tests/pages/hostile/map.html';
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: 2000px`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument!;
  if (sheet) await addSheet(page, sheet);
  const map = page.querySelector('minhang-industry-map')!;
  map.selected = 'pujin';
  await map.updateComplete;
  return look(map);
}

async function addSheet(page: Document, name: string): Promise<void> {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${name}.css`;
  const loaded = new Promise(resolve => link.addEventListener('load', resolve));
  page.head.append(link);
  await loaded;
}

function look(map: MinhangIndustryMap): readonly Seen[] {
  const {left, top} = map.getBoundingClientRect();
  const view = map.ownerDocument.defaultView!;
  return parts.flatMap(selector =>
    all(map, selector).map((element, i) => {
      const box = element.getBoundingClientRect();
      const computed = view.getComputedStyle(element);
      return {
        what: `${selector} ${i}`,
        box:
          box.width > 0
            ? [box.left - left, box.top - top, box.right - left, box.bottom - top]
            : [0, 0, 0, 0],
        style: Object.fromEntries(looks.map(name => [name, computed[name]])),
      };
    }),
  );
}
