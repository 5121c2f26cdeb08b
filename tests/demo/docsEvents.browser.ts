import {expect} from 'chai';
import {press} from '../engines/reader.ts';
import {mapIn, publish, until} from './builderPage.ts';
import {focusMap, openDocs, type DocsPage} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

describe('the page of events', () => {
  it('logs what the reader does, with the fields of the event', async () => {
    const page = await openDocs('events');
    const {map, one} = page;
    await focusMap(page);
    await press('Enter');
    await until(() => lastOf(page).startsWith('town-select'));
    const {key} = one('#log li summary').textContent.match(/\((?<key>[\w-]+)\)/)!.groups!;
    expect(key).to.equal(map.selected);
    expect(one('#told').textContent).to.include(':');
    map.shadowRoot!.querySelector<HTMLElement>('.legend [data-cluster="biomed"]')!.focus();
    await press('Enter');
    await until(() => lastOf(page) === 'cluster-highlightclusters["biomed"]');
  });

  it('says of each event which fields it has: those that it is logged with', async () => {
    const page = await openDocs('events');
    const {document} = page;
    const documented = (name: string) =>
      [...document.querySelectorAll(`#event-${name} dt`)].map(dt => dt.textContent);
    const logged = () =>
      [...document.querySelectorAll('#log li:first-child > dl > dt')].map(
        dt => dt.textContent,
      );
    const deeds = {
      'map-load': () => run(page, "map.src = 'examples/sample.json'"),
      'map-error': () => run(page, 'map.data = {units'),
      'town-select': () => page.one('#commands [command="--select"]').click(),
      'cluster-highlight': () => page.one('#commands [command="--highlight"]').click(),
    };
    const names = [...document.querySelectorAll('#events .entry')].map(({id}) => id);
    expect(names).to.have.members(Object.keys(deeds).map(name => `event-${name}`));
    for (const [name, deed] of Object.entries(deeds)) {
      deed();
      await until(() => lastOf(page).startsWith(name));
      expect(logged(), name).to.deep.equal(documented(name));
    }
  });

  it('tells in full what is wrong with a file, and of one that is not there', async () => {
    const page = await openDocs('events');
    run(page, "map.data = {units: [{key: 'huacao', cluster: 'bio'}]}");
    await until(() => lastOf(page).includes('units[0].cluster: "bio" is not one of'));
    run(page, 'map.src = map.data = undefined');
    await page.map.updateComplete;
    run(page, "map.src = 'examples/nothing.json'");
    await until(() => lastOf(page).includes('HTTP 404'));
  });

  it('runs every method that the manifest names', async () => {
    const page = await openDocs('events');
    const {document, map, one} = page;
    for (const method of document.querySelectorAll('#methods .entry'))
      expect(method.querySelector('button'), method.id).not.to.equal(null);
    run(page, "map.select('pujin')");
    await until(() => map.selected === 'pujin');
    run(page, 'map.clear()');
    await until(() => !map.selected);
    run(page, 'map.focus()');
    await until(() => map.shadowRoot!.activeElement?.matches('[role=option]'));
    for (const [method, type] of [
      ['toSVG', 'image/svg+xml'],
      ['toPNG', 'image/png'],
    ] as const) {
      run(page, `map.${method}(`);
      const link = () => document.querySelector<HTMLAnchorElement>(`#method-${method} a`);
      await until(link);
      const blob = await (await fetch(link()!.href)).blob();
      expect(blob.type).to.equal(type);
      expect(blob.size).to.be.greaterThan(10_000);
      const image = one(`#method-${method} img`) as HTMLImageElement;
      await until(() => image.naturalWidth > 0);
    }
    expect(page.faults).to.deep.equal([]);
  });

  it('has buttons that, in another page, do what they do here', async () => {
    const page = await openDocs('events');
    page.one('#commands [command="--select"]').click();
    await until(() => lastOf(page).startsWith('town-select'));
    const article = await publish(
      `<script src="minhang-industry-map.min.js"></script>
      <minhang-industry-map id="map"></minhang-industry-map>${page.code('The buttons')}`,
    );
    const map = await mapIn(article);
    const [select, highlight, clear] = article.document.querySelectorAll('button');
    select!.click();
    highlight!.click();
    await until(() => map.selected === 'maqiao' && map.highlight === 'biomed digital');
    clear!.click();
    await until(() => !map.selected && !map.highlight);
  });
});

/** The latest entry of the log, without the spaces between its parts. */
const lastOf = ({document}: DocsPage) =>
  document.querySelector('#log li')?.textContent ?? '';

/** Runs the line of code that begins so. */
function run({document}: DocsPage, code: string) {
  const button = [...document.querySelectorAll<HTMLElement>('button[aria-label]')].find(
    button => button.getAttribute('aria-label')!.startsWith(`Run ${code}`),
  );
  if (!button) throw new Error(`nothing runs ${code}`);
  button.click();
}
