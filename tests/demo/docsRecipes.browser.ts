import {expect} from 'chai';
import {until} from './builderPage.ts';
import {openDocs, type DocsPage} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

describe('the page of recipes', () => {
  it('runs every page that it shows, and each draws its map', async () => {
    const page = await openDocs('recipes');
    for (const {dataset} of page.document.querySelectorAll<HTMLElement>('[data-frame]')) {
      const {document, map} = await framed(page, dataset['file']!);
      const towns = dataset['name'] === 'boundaries.html' ? 3 : 14;
      await until(
        () => map.shadowRoot!.querySelectorAll('[part~="town"]').length === towns,
      );
      const shown = page.code(dataset['name']!).replace(/\s+/g, '');
      for (const {localName} of document.body.children) expect(shown).to.include(localName);
    }
    expect(page.faults).to.deep.equal([]);
  });

  it('has the maps in its frames speak the language that is chosen', async () => {
    const page = await openDocs('recipes');
    const {map} = await framed(page, 'examples/official.html');
    const lang = () => map.shadowRoot!.querySelector('.frame')!.getAttribute('lang');
    expect(lang()).to.equal('en');
    page.one('[value="zh-CN"]').click();
    await until(() => lang() === 'zh-CN');
  });

  it('lays a list over: three towns are led otherwise, and the map says who says so', async () => {
    const page = await openDocs('recipes');
    const {map} = await framed(page, 'examples/official.html');
    await until(() => text(map, '.source').includes('Example file'));
    expect(text(map, 'h2')).to.equal('Example: three towns regrouped');
  });

  it('draws another district, with a word on whose its boundaries are', async () => {
    const page = await openDocs('recipes');
    const {map} = await framed(page, 'examples/boundaries.html');
    await until(() => text(map, 'h2') === 'Example: a district of three squares');
    expect(text(map, '.source')).to.include('Boundaries invented as well');
  });

  it('has an article mark the town that is read, and a button open its card', async () => {
    const page = await openDocs('recipes');
    const {document, map} = await framed(page, 'examples/story.html');
    page.one('[src*="story"]').scrollIntoView();
    document.querySelector('[data-minhang-town="huacao"]')!.scrollIntoView();
    await until(() => map.shadowRoot!.querySelector('.told'));
    document.querySelector('button')!.click();
    await until(() => map.selected === 'maqiao');
  });

  it('has a page and its map tell each other, and nothing runs in a circle', async () => {
    const page = await openDocs('recipes');
    const {document, map, window} = await framed(page, 'examples/page.html');
    const cluster = document.querySelector('select')!;
    cluster.value = 'digital';
    cluster.dispatchEvent(new (window as typeof globalThis & Window).Event('change'));
    await until(() => map.highlight === 'digital');
    map.shadowRoot!.querySelector<HTMLElement>('.legend [data-cluster="digital"]')!.click();
    await until(() => cluster.value === '');
    map
      .shadowRoot!.querySelector<HTMLElement>('[role=option][data-code="310112106"]')!
      .click();
    await until(() =>
      document.querySelector('#chosen')!.textContent.includes('Biomedicine'),
    );
  });

  it('shows the sources of the apps that are built and driven, as they are', async () => {
    const {code} = await openDocs('recipes');
    for (const [name, words] of Object.entries({
      'React 19: App.tsx': 'useState<Unit>()',
      'Vue 3: App.vue': '<script setup lang="ts">',
      'Vue 3: vite.config.js': 'isCustomElement',
      'Svelte 5: App.svelte': '$state.raw<Unit>()',
      'Server: server.tsx': 'renderToString(<App ',
      'Server: App.tsx': 'dangerouslySetInnerHTML',
    }))
      expect(code(name)).to.include(words);
  });

  it('puts the newsroom’s words in their places', async () => {
    const page = await openDocs('recipes');
    const {document, map} = await framed(page, 'examples/words.html');
    const slots = [...map.shadowRoot!.querySelectorAll('slot')];
    for (const {slot, textContent} of document.querySelectorAll('[slot]')) {
      const place = slots.find(({name}) => name === slot);
      expect(place?.assignedElements()[0]?.textContent).to.equal(textContent);
    }
  });
});

/** The page in the frame that runs a file, once its map is drawn. */
async function framed({document}: DocsPage, file: string) {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[src="${file}"]`)!;
  const find = () => frame.contentDocument?.querySelector('minhang-industry-map');
  frame.scrollIntoView();
  await until(() => find()?.shadowRoot?.querySelector('.frame'));
  const map = find()!;
  await map.updateComplete;
  return {window: frame.contentWindow!, document: frame.contentDocument!, map};
}

const text = (map: Element, selector: string) =>
  map.shadowRoot!.querySelector(selector)!.textContent;
