import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {openPage} from '../element/page.ts';

/** What every way to embed the map must show alike. */
interface Shown {
  /** The areas in the file's order: colour and opacity. */
  readonly areas: readonly string[];
  /** Everything written there, without white space, as lines break where they will. */
  readonly words: string;
}

/** The words of the map on a page, phrase by phrase. */
type Phrases = readonly string[];

const settings = [
  {lang: 'zh-CN', theme: 'light'},
  {lang: 'zh-CN', theme: 'light', show: 'posts stops river neighbours scale'},
  {
    lang: 'en',
    theme: 'dark',
    selected: 'pujin',
    highlight: 'culture biomed',
    approvalNumber: 'as set by the newsroom',
  },
] as const;

for (const options of settings)
  describe(`the same map by every way ${JSON.stringify(options)}`, () => {
    let map: MinhangIndustryMap;
    let expected: Shown;
    let phrases: Phrases;

    before(async () => {
      document.body.style.margin = '0';
      const frame = document.createElement('div');
      frame.style.width = '640px';
      map = await openPage(
        `<minhang-industry-map ${attributesOf(options)}></minhang-industry-map>`,
      );
      map.replaceWith(frame);
      frame.append(map);
      await map.updateComplete;
      expected = onPage(map.shadowRoot!);
      phrases = phrasesOf(map.shadowRoot!);
      expect(expected.areas.length).to.equal(14);
      expect(phrases.length).to.be.greaterThan(24);
    });

    it('as HTML from a server, without a script', async () => {
      const html = await made('renderMap', options);
      const page = await openFrame({
        srcdoc: `<!doctype html><body style="margin:0">${html}`,
      });
      const root = page.querySelector('minhang-industry-map')!.shadowRoot!;
      expect(onPage(root).areas).to.deep.equal(expected.areas);
      expect(phrasesOf(root)).to.deep.equal(phrases);
    });

    it('in the page for frames', async () => {
      const {approvalNumber, ...others} = {approvalNumber: '', ...options};
      const query = new URLSearchParams({...others, 'approval-number': approvalNumber});
      const page = await openFrame({src: `/dist/embed.html?${query}`});
      const framed = page.querySelector('minhang-industry-map')!;
      await framed.updateComplete;
      expect(onPage(framed.shadowRoot!).areas).to.deep.equal(expected.areas);
      expect(phrasesOf(framed.shadowRoot!)).to.deep.equal(phrases);
    });

    it('as SVG from a server', async () => {
      compare(onSheet(await made('renderSvg', options)));
    });

    it('as SVG from the page', async () => {
      compare(onSheet(await map.toSVG()));
    });

    it('as SVG for WeChat, which keeps no mark of what is a town', async () => {
      const svg = await made('renderWechat', {...options, width: 640});
      const {areas, words} = onSheet(svg, '[fill-rule="evenodd"]');
      compare({areas: areas.slice(0, 14), words});
    });

    it('as PNG, by the colours of its pixels', async () => {
      const png = await map.toPNG({scale: 1});
      const context = document.createElement('canvas').getContext('2d')!;
      const bitmap = await createImageBitmap(png);
      context.canvas.width = bitmap.width;
      context.canvas.height = bitmap.height;
      context.drawImage(bitmap, 0, 0);
      const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const color = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]}) 1`;
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      for (const area of expected.areas.filter(area => area.endsWith(' 1')))
        expect(counts.get(area) ?? 0, area).to.be.greaterThan(500);
    });

    function compare(sheet: Shown) {
      expect(sheet.areas).to.deep.equal(expected.areas);
      for (const phrase of phrases) expect(sheet.words).to.include(phrase);
    }
  });

function made(way: string, options: object): Promise<string> {
  return executeServerCommand<string, object>(`server:${way}`, options);
}

function attributesOf(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name.replace('N', '-n')}="${value}"`)
    .join(' ');
}

async function openFrame(attributes: Partial<HTMLIFrameElement>): Promise<Document> {
  const frame = Object.assign(document.createElement('iframe'), attributes);
  frame.width = '640';
  frame.height = '1500';
  frame.style.border = '0';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function onPage(root: ShadowRoot): Shown {
  const areas = [...root.querySelectorAll('[part~="town"]')].map(town => {
    const {fill, fillOpacity} = getComputedStyle(town);
    return `${fill} ${fillOpacity}`;
  });
  return {areas, words: tight(root.textContent)};
}

/** Heading, legend, names as they are written, the chosen town, caption and source line. */
function phrasesOf(root: ShadowRoot): Phrases {
  const select = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const names = select('[role="option"] .name')
    .filter(name => name.getClientRects().length > 0)
    .flatMap(name => [...name.children].map(line => line.textContent));
  const legend = select('[data-cluster] > span').map(line => {
    const copy = line.cloneNode(true) as HTMLElement;
    copy.querySelector('.visually-hidden')?.remove();
    return copy.textContent;
  });
  const others = select(
    'h2, .leading, .place, .extra b, .extra h4, #summary slot, .source p',
  );
  return [...names, ...legend, ...others.map(({textContent}) => textContent)].map(tight);
}

function onSheet(svg: string, town = '[data-code]'): Shown {
  const sheet = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const areas = [...sheet.querySelectorAll(town)].map(
    town =>
      `${rgb(town.getAttribute('fill')!)} ${town.getAttribute('fill-opacity') ?? '1'}`,
  );
  const words = [...sheet.querySelectorAll('text')].map(({textContent}) => textContent);
  return {areas, words: tight(words.join(''))};
}

const tight = (text: string) => text.replace(/\s+/g, '');

/** A colour as a browser computes it. */
function rgb(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}
