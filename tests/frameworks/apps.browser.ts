import {expect} from 'chai';
import {nameOnCard, option, until, wordsOf} from '../element/page.ts';
import {click, viewport} from '../engines/reader.ts';
import type {MinhangIndustryMap} from '../../src/define.ts';

/** An app in its frame, and what was seen there from its first line on. */
interface App extends Window {
  /** Errors, and what React and Vue say of a page that is not what they expect. */
  readonly failures: readonly string[];
  /** The map of the file as it came, before any script ran. */
  readonly served: MinhangIndustryMap | null;
  readonly servedTowns: number;
}

describe('an app built from the packed package', () => {
  before(() => viewport(800, 700));

  for (const name of ['react', 'vue', 'svelte', 'server', 'plain'])
    it(`sets the data, hears the reader and changes the language (${name})`, async () => {
      const app = await open(name);
      const map = await drawnMap(app);
      const button = app.document.querySelector('button')!;
      const output = app.document.querySelector('output')!;
      await until(() => headingOf(map) === '闵行各街镇靠什么产业');

      await point(option(map, '310112009'));
      await until(() => wordsOf(output) === '浦锦街道');
      expect(nameOnCard(map)).to.equal('浦锦街道');

      // A click beside the map closes the card, which the app hears too.
      await point(button);
      await until(() => headingOf(map) === 'What each town of Minhang lives on');
      expect(wordsOf(button)).to.equal('中文');
      await until(() => wordsOf(output) === '');

      await point(option(map, '310112009'));
      await until(() => wordsOf(output) === 'Pujin Subdistrict');
      expect(app.failures).to.deep.equal([]);
    });

  it('shows the map that the server drew, and keeps it when the scripts come', async () => {
    const app = await open('server');
    const map = await drawnMap(app);
    await until(() => headingOf(map) === '闵行各街镇靠什么产业');
    expect(app.servedTowns).to.equal(14);
    expect(app.served === map).to.equal(true);
    expect(app.document.querySelectorAll('minhang-industry-map').length).to.equal(1);
    expect(map.shadowRoot!.querySelectorAll('.map').length).to.equal(1);
    expect(app.failures).to.deep.equal([]);
  });
});

/** Opens an app over the whole of the test's page, with a script before its own that watches it. */
async function open(name: string): Promise<App> {
  const home = new URL(`/tests/frameworks/built/${name}/`, location.href).href;
  const answer = await fetch(`${home}index.html`);
  if (!answer.ok) throw new Error(`${name} is not built: npm test -- frameworks`);
  const watched = `<head><base href="${home}"><script>(${watch})()</script>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.srcdoc = (await answer.text()).replace('<head>', watched);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentWindow as App;
}

/** Runs in the app's page, before the app. */
function watch() {
  const failures: string[] = [];
  const note = (...words: unknown[]) => failures.push(words.map(String).join(' '));
  addEventListener('error', event => note(event.message));
  addEventListener('unhandledrejection', event => note(event.reason));
  Object.assign(console, {error: note, warn: note});
  Object.assign(window, {failures});
  // The file is read, and no module has run.
  document.addEventListener(
    'readystatechange',
    () => {
      const served = document.querySelector('minhang-industry-map');
      const towns = served?.shadowRoot?.querySelectorAll('[part~="town"]');
      Object.assign(window, {served, servedTowns: towns?.length ?? 0});
    },
    {once: true},
  );
}

async function drawnMap({document}: App): Promise<MinhangIndustryMap> {
  const found = () => document.querySelector('minhang-industry-map');
  await until(() => found()?.shadowRoot?.querySelectorAll('[part~="town"]').length === 14);
  return found()!;
}

function headingOf(map: MinhangIndustryMap): string {
  return wordsOf(map.shadowRoot!.querySelector('h2')!);
}

/** The frame lies over the whole page, so that its points are the page's. */
async function point(target: HTMLElement): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {left, top, width, height} = target.getBoundingClientRect();
  await click([left + width / 2, top + height / 2]);
}
