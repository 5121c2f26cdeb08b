/** The script of `builder.html`: fields → settings → the map, its frame and the code for each way. */
import {html, render} from 'lit';
import '../../src/define.ts';
import {copyText} from '../../src/interaction/copyText.ts';
import {bundledPicture} from '../../src/picture.ts';
import {codes, type Deeds} from './codes.ts';
import {said} from './facts.ts';
import {form} from './form.ts';
import {integrityOf} from './integrity.ts';
import type {Page} from './Page.ts';
import {preview} from './preview.ts';
import {reserveLine} from './reserve.ts';
import {readSettings} from './Settings.ts';
import {openStudio, stillSizes} from './studio.ts';
import {dress} from './tag.ts';
import type {Facts} from './Way.ts';
import {frameQuery} from './ways/frame.ts';
import {stillName} from './ways/still.ts';
import {words} from './words/index.ts';

/** How long typing rests before the address and the frame follow, in ms. */
const rest = 400;

const picture = bundledPicture();
const root = document.querySelector('main')!;
const map = document.createElement('minhang-industry-map');
const studio = openStudio(document.querySelector<HTMLElement>('.studio')!);

let fields = new URLSearchParams(location.search);
let framed = frameQuery(readSettings(fields, picture.district));
let told: Page['told'];
let found: Omit<Facts, keyof ReturnType<typeof said>> = {
  integrity: undefined,
  reserve: undefined,
  heights: undefined,
  wechat: undefined,
};
let pause: ReturnType<typeof setTimeout>;
let turn = 0;

function current(): Page {
  const settings = readSettings(fields, picture.district);
  const wanted = fields.get('page') ?? navigator.language;
  const language = /^zh\b/i.test(wanted) ? 'zh' : 'en';
  return {
    language,
    text: words[language],
    picture,
    fields,
    settings,
    facts: {...said(settings, picture), ...found},
    width: fields.get('width') === '900' ? '900' : '375',
    kind: fields.get('as') === 'frame' ? 'frame' : 'element',
    frameQuery: framed,
    told,
  };
}

function draw() {
  const page = current();
  const {text} = page;
  document.documentElement.lang = text.tag;
  document.title = text.title;
  // A phone's column leaves room for the code beside it.
  root.classList.toggle('beside', page.width === '375');
  const other = new URLSearchParams(fields);
  other.set('page', page.language === 'zh' ? 'en' : 'zh-CN');
  render(
    html`<header>
        <nav>
          <a href="#settings">${text.settings}</a>
          <a href="#preview">${text.preview}</a>
          <a href="#code">${text.code}</a>
          <a href="docs/index.html" hreflang="en">${text.documentation}</a>
          <a
            class="other"
            href="?${other}"
            lang=${other.get('page')!}
            hreflang=${other.get('page')!}
            >${text.other}</a
          >
        </nav>
        <h1>${text.title}</h1>
        <p class="deck">${text.deck}</p>
      </header>
      <section id="settings" aria-labelledby="settings-title">
        <h2 id="settings-title">${text.settings}</h2>
        ${form(page)}
      </section>
      <section id="preview" aria-labelledby="preview-title">
        <h2 id="preview-title">${text.preview}</h2>
        ${preview(page, map)}
      </section>
      <section id="code" aria-labelledby="code-title">
        <h2 id="code-title">${text.code}</h2>
        ${codes(page, deeds)}
      </section>`,
    root,
  );
}

/** Takes over what the fields say, or the map. */
function change(next: URLSearchParams) {
  fields = next;
  told = undefined;
  const {settings} = current();
  dress(map, settings);
  draw();
  void measure();
  clearTimeout(pause);
  pause = setTimeout(() => {
    history.replaceState(null, '', `?${fields}${location.hash}`);
    framed = frameQuery(settings);
    draw();
  }, rest);
}

/** How high the map and its pictures are; of several at once only the last counts. */
async function measure() {
  const mine = ++turn;
  const {settings} = current();
  const reserve = reserveLine(await studio.measure(settings));
  const [svg, png] = await Promise.all(
    [stillSizes.svg.width, stillSizes.png.width].map(async width =>
      heightOf(await studio.svg(settings, width)),
    ),
  );
  const wechat = await studio.wechat(settings);
  if (mine !== turn) return;
  found = {...found, reserve, heights: {svg: svg!, png: png!}, wechat};
  draw();
}

const heightOf = (svg: string) => Number(/\sheight="(\d+)"/.exec(svg)![1]);

const deeds: Deeds = {
  async copy(id) {
    const code = document.getElementById(id)!;
    const {text} = current();
    const copied = await copyText(code.textContent, document.body);
    if (!copied) getSelection()!.selectAllChildren(code);
    tell(id, copied ? text.copied : text.notCopied);
  },
  async save(format, at) {
    const {settings, text} = current();
    try {
      const file =
        format === 'png'
          ? await studio.png(settings)
          : new Blob([await studio.svg(settings, stillSizes.svg.width)], {
              type: 'image/svg+xml',
            });
      hand(file, stillName(format));
      tell(at, text.downloaded);
    } catch (error) {
      tell(at, text.notMade((error as Error).message));
    }
  },
};

/** An answer that was given before is given anew, so that it is heard anew. */
function tell(at: string, words: string) {
  told = undefined;
  draw();
  told = {at, words};
  requestAnimationFrame(draw);
}

function hand(file: Blob, name: string) {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // The download has the file by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** What an editor chooses in the map is chosen in the form. */
function follow() {
  const {selected, highlight, patterns} = map;
  const next = new URLSearchParams(fields);
  for (const [name, value] of Object.entries({
    selected: selected ?? '',
    highlight: highlight ?? '',
    patterns: patterns ? 'true' : '',
  })) {
    next.delete(name);
    if (value) next.set(name, value);
  }
  const [before, after] = [fields, next].map(each =>
    JSON.stringify(readSettings(each, picture.district)),
  );
  if (before !== after) change(next);
}

// In an article a click beside the map closes its card; here it is meant for the form.
document.documentElement.addEventListener('click', event => event.stopPropagation());
root.addEventListener('input', () => {
  const form = document.querySelector<HTMLFormElement>('#form')!;
  change(new URLSearchParams(new FormData(form) as unknown as URLSearchParams));
});
new MutationObserver(follow).observe(map, {
  attributeFilter: ['selected', 'highlight', 'patterns'],
});

dress(map, current().settings);
draw();
void measure();
void integrityOf('../dist/minhang-industry-map.min.js').then(integrity => {
  found = {...found, integrity};
  draw();
});
