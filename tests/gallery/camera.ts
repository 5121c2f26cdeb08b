import puppeteer, {type CDPSession, type Page} from 'puppeteer-core';
import {boxFont} from './boxFont.ts';
import {serve} from './serve.ts';
import type {State} from './states.ts';

/** The space around a map, which belongs to its picture. */
const margin = 16;

/** The family of `boxFont`. */
export const boxes = 'Boxes';

export interface Look {
  /** The families that text is drawn in; `initial` means the map's own. */
  readonly fonts?: string;
  /** CSS that is laid over the map's own. */
  readonly css?: string;
}

/** The space between Chinese and Latin letters differs from one Chromium to the next. */
const noAutospace = '.frame {text-autospace: no-autospace !important}';

/** Takes pictures of the gallery's states, one after the other, each alone in a page of Chromium. */
export async function openCamera(executablePath: string) {
  const server = await serve();
  const pages = new Map<number, Promise<Page>>();

  /** The reader's size of text is a setting of the whole browser. */
  function pageFor(text: number): Promise<Page> {
    const page = pages.get(text) ?? openPage(executablePath, text);
    pages.set(text, page);
    return page;
  }

  return {
    /** A state as a PNG file, with boxes for letters unless the look names other fonts. */
    async shoot(
      {name, width, media, text = 16}: State,
      {fonts = boxes, css = ''}: Look = {},
    ): Promise<Uint8Array> {
      const page = await pageFor(text);
      await page.setViewport({width: width + 2 * margin, height: 800});
      await prefer(page, media);
      await page.goto(`${server.address}/demo/gallery.html?state=${name}`);
      await page.waitForSelector('html[data-ready]', {timeout: 10_000});
      const sheet = fonts === 'initial' ? css : noAutospace + css;
      await page.evaluate(dress, fontFace, fonts, sheet);
      const stage = (await page.$('.stage'))!;
      return stage.screenshot({optimizeForSpeed: true});
    },

    async close() {
      server.close();
      for (const page of pages.values()) await (await page).browser().close();
    },
  };
}

export type Camera = Awaited<ReturnType<typeof openCamera>>;

const fontFace = `@font-face {
  font-family: ${boxes};
  font-weight: 1 1000;
  src: url(data:font/ttf;base64,${boxFont().toString('base64')});
}`;

async function openPage(executablePath: string, text: number): Promise<Page> {
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      `--blink-settings=defaultFontSize=${text}`,
    ],
  });
  return browser.newPage();
}

const devTools = new WeakMap<Page, CDPSession>();

/** puppeteer itself knows of no forced colours. */
async function prefer(page: Page, media: State['media']) {
  const session = devTools.get(page) ?? (await page.createCDPSession());
  devTools.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media === 'print' ? 'print' : '',
    features: [
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: media === 'forced-colors' ? 'active' : ''},
    ],
  });
}

/** Runs in the page. */
async function dress(fontFace: string, fonts: string, css: string) {
  const map = document.querySelector('minhang-industry-map')!;
  const dressed = (root: Document | ShadowRoot, css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  dressed(document, fontFace);
  dressed(map.shadowRoot!, css);
  map.style.setProperty('--minhang-map-font', fonts);
  await Promise.all([...document.fonts].map(font => font.load()));
}
