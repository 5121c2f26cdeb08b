import {expect} from 'chai';
import {press} from '../engines/reader.ts';
import {mapIn, publish, shown, until} from './builderPage.ts';
import {fill, focusMap, openDocs, type DocsPage} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

/** What each attribute is set to, by the value that is chosen or written. */
const settings: Readonly<Record<string, string>> = {
  selected: 'maqiao',
  highlight: 'biomed',
  patterns: '',
  view: 'list',
  show: 'river',
  theme: 'dark',
  lang: 'zh-CN',
  'approval-number': 'N',
  'update-address': '',
  'follow-story': '',
  src: 'examples/sample.csv',
  boundaries: '/src/minhang/sources/minhang-towns.geojson',
  crs: 'gcj02',
  debug: '',
};

describe('the page of attributes', () => {
  it('has a control for each attribute that the map observes', async () => {
    const {document, map} = await openDocs('attributes');
    const {observedAttributes} = map.constructor as unknown as {
      readonly observedAttributes: readonly string[];
    };
    const shownAttributes = [...document.querySelectorAll('#attributes .entry')].map(
      ({id}) => id.replace('attribute-', ''),
    );
    expect(shownAttributes).to.have.members(observedAttributes);
    expect(Object.keys(settings)).to.include.members(shownAttributes);
  });

  for (const [name, value] of Object.entries(settings))
    it(`sets ${name} by its control, on the map and in the tag`, async () => {
      const page = await openDocs('attributes');
      const {map, code, window} = page;
      let drawn = 1;
      map.addEventListener('map-load', () => drawn++);
      if (name === 'crs') {
        set(page, 'boundaries', settings['boundaries']!);
        await until(() => drawn > 1);
      }
      const before = looksOf(page);
      // Where the reader is, for the map to follow.
      page.one(`#attribute-${name}`).scrollIntoView({block: 'start'});
      set(page, name, value);
      await until(() => map.getAttribute(name) === value);
      await map.updateComplete;
      expect(code('The tag')).to.include(value ? `${name}="${value}"` : ` ${name}`);
      // The address follows a choice, and until there is one nothing is to be seen.
      if (name === 'update-address') {
        await focusMap(page);
        await press('Enter');
        await until(() => window.location.hash === `#minhang=${map.selected}`);
      } else await until(() => looksOf(page) !== before);
      unset(page, name, value);
      await until(() => !map.hasAttribute(name));
      expect(code('The tag')).not.to.include(name);
      expect(page.faults).to.deep.equal([]);
    });

  it('follows what the reader does on the map', async () => {
    const {map, one} = await openDocs('attributes');
    map.shadowRoot!.querySelector<HTMLElement>('.legend [data-cluster="biomed"]')!.focus();
    await press('Enter');
    await until(() => one('#attribute-highlight [value=biomed]').matches(':checked'));
    map.select('pujin');
    const selected = one('#attribute-selected input') as HTMLInputElement;
    await until(() => selected.value === 'pujin');
  });

  it('gives a tag that, in another page, shows the same map', async () => {
    const page = await openDocs('attributes');
    const {document, map, code, one} = page;
    set(page, 'selected', 'pujin');
    set(page, 'highlight', 'biomed');
    set(page, 'patterns', '');
    fill(one('#slot-heading input'), 'In & <out>');
    const [card] = [...document.querySelectorAll('#slots .entry')].slice(-1);
    const which = card!.querySelector('select');
    if (which) which.value = 'pujin';
    fill(card!.querySelector('input')!, 'On this card only');
    await until(() => code('The tag').includes('On this card only'));
    await map.updateComplete;
    const article = await publish(
      `<script src="minhang-industry-map.min.js"></script>${code('The tag')}`,
    );
    expect(shown(await mapIn(article))).to.equal(shown(map));
    fill(one('#slot-heading input'), '');
    await until(() => !code('The tag').includes('heading'));
  });
});

/** Chooses, ticks or writes a value in the control of an attribute. */
function set({one}: DocsPage, name: string, value: string) {
  const inputs = [...one(`#attribute-${name}`).querySelectorAll('input')];
  const choice = inputs.find(input => input.type !== 'text' && input.value === value);
  const [first] = inputs;
  if (choice) choice.click();
  else if (first!.type === 'text') fill(first!, value);
  else first!.click();
}

/** Takes it back: the default, the box once more, or nothing written. */
function unset(page: DocsPage, name: string, value: string) {
  const radio = page.one(`#attribute-${name} input`) as HTMLInputElement;
  if (radio.type === 'radio') radio.click();
  else set(page, name, radio.type === 'text' ? '' : value);
}

/** What the map looks like, as far as an attribute changes it. */
function looksOf({map}: DocsPage): string {
  const root = map.shadowRoot!;
  const frame = root.querySelector('.frame')!;
  return [shown(map), root.innerHTML, getComputedStyle(frame).color].join('\n');
}
