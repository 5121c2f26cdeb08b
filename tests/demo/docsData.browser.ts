import {expect} from 'chai';
import {press, type} from '../engines/reader.ts';
import {mapIn, until} from './builderPage.ts';
import {fill, openDocs, type DocsPage} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

describe('the page of data', () => {
  it('has the map take what is typed', async () => {
    const page = await openDocs('data');
    const {one, map} = page;
    await until(() => said(page) === 'Drawn: 14 towns.');
    const file = one('#file') as HTMLTextAreaElement;
    fill(file, '{"title": {"zh": "闵行", "en": "Minhang"}}');
    await until(() => heading(map) === 'Minhang');
    file.focus();
    file.setSelectionRange(file.value.indexOf('Minhang"'), file.value.indexOf('Minhang"'));
    await type('Our ');
    await until(() => heading(map) === 'Our Minhang');
    await press('Backspace', 20);
    await until(() => one('#answer').matches('.error'));
  });

  for (const [name, answer] of Object.entries({
    'sample.json': 'Drawn: 14 towns.',
    'sample.csv': 'Drawn: 14 towns.',
    'sample-zh.csv': 'Drawn: 14 towns.',
    'amounts.csv': 'Drawn: 14 towns.',
    'whole.json': 'Drawn: 14 towns.',
    'wrong.csv': /^.*(row 2).*"生物制药" is not one of equipment .*$/,
    'mistakes.csv':
      /^Drawn: 14 towns\.\nRow 2: “古美街道” is not on the map; is it “古美路.*\nRow 4: .*$/,
    'squares.geojson': 'Drawn: 3 towns.',
    'squares.csv': 'Drawn: 3 towns.',
    'swapped.geojson':
      /looks like \[latitude, longitude\]; GeoJSON has the longitude first/,
  }))
    it(`answers ${name} as a page that has it in src`, async () => {
      const page = await openDocs('data');
      const {map, one, code} = page;
      one(`#examples [value="${name}"]`).click();
      await until(() => code('The tag').includes(name));
      await until(() =>
        typeof answer === 'string' ? said(page) === answer : answer.test(said(page)),
      );
      expect(page.faults).to.deep.equal([]);
      // An article beside the file.
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><html lang="en"><base href="/demo/docs/examples/">
        <script src="/dist/minhang-industry-map.min.js"></script>${code('The tag')}`;
      document.body.append(frame);
      await until(() => frame.contentDocument?.querySelector('minhang-industry-map'));
      const other = await mapIn(frame.contentWindow!);
      const problem = () => other.shadowRoot!.querySelector('.problem');
      await until(() => fills(other) === fills(map) || problem());
      expect(problem() !== null).to.equal(/wrong|swapped/.test(name));
    });

  it('lets one download the example and the whole bundled file', async () => {
    const {document} = await openDocs('data');
    await until(() => document.querySelectorAll('#download a').length === 2);
    const [sample, whole] = document.querySelectorAll<HTMLAnchorElement>('#download a');
    expect(await textOf(sample!)).to.include('Example: three towns regrouped');
    const file = JSON.parse(await textOf(whole!)) as {readonly units: readonly unknown[]};
    expect(file.units.length).to.equal(14);
  });

  it('shows every field of a file with its type', async () => {
    const {code} = await openDocs('data');
    expect(code('types.d.ts')).to.include('readonly asOf: string;');
  });

  it('runs what it shows of extendMinhang', async () => {
    const {one} = await openDocs('data');
    expect(one('#extended').textContent).to.equal('Huacao Town, Meilong Town');
  });
});

const said = ({one}: DocsPage) => one('#answer').textContent;
const heading = (map: Element) => map.shadowRoot!.querySelector('h2')!.textContent;
const fills = (map: Element) =>
  [...map.shadowRoot!.querySelectorAll('[part~="town"]')]
    .map(town => town.getAttribute('fill'))
    .join();
const textOf = async ({href}: HTMLAnchorElement) => (await fetch(href)).text();
