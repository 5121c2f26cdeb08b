import {expect} from 'chai';
import {mapIn, publish, until} from './builderPage.ts';
import {fill, openDocs, type DocsPage} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

describe('the page of looks', () => {
  it('shows each colour as the map wears it, until one is chosen', async () => {
    const {document, map} = await openDocs('theming');
    for (const [name, part] of [
      ['equipment', '[part~="town"][data-code="310112501"]'],
      ['text', '.frame'],
    ] as const) {
      const [light] = fieldsOf(document, name);
      const worn = getComputedStyle(map.shadowRoot!.querySelector(part)!);
      expect(light!.value).to.equal(hex(name === 'text' ? worn.color : worn.fill));
    }
  });

  it('has fields for every custom property, each of which the map takes', async () => {
    const page = await openDocs('theming');
    const {document, map, code} = page;
    const rows = [...document.querySelectorAll('#properties .row[id]')];
    expect(rows.length).to.be.greaterThan(8);
    for (const {id} of rows) {
      const name = id.replace('minhang-map-', '');
      const [light, dark] = fieldsOf(document, name);
      if (dark) {
        fill(light!, '#123456');
        fill(dark, '#123456');
      } else fill(light!, 'Georgia');
      const value = dark ? '#123456' : 'Georgia';
      await until(() => code('The style sheet').includes(`--${id}: ${value};`));
      expect(getComputedStyle(map).getPropertyValue(`--${id}`).trim()).to.equal(value);
    }
    expect(page.faults).to.deep.equal([]);
  });

  it('writes one colour for both themes, or one for each, and takes it back', async () => {
    const {document, map, code, one} = await openDocs('theming');
    const [light, dark] = fieldsOf(document, 'equipment');
    fill(light!, '#aa0000');
    expect(code('The style sheet')).to.include(
      `--minhang-map-equipment: light-dark(#aa0000, ${dark!.value});`,
    );
    expect(fillOfThePark(map)).to.equal('#aa0000');
    fill(dark!, '#aa0000');
    expect(code('The style sheet')).to.include('--minhang-map-equipment: #aa0000;');
    one('#minhang-map-equipment button').click();
    expect(code('The style sheet')).not.to.include('equipment');
    expect(fillOfThePark(map)).to.equal(light!.value);
  });

  it('tries a rule on each part but the two that take none', async () => {
    const page = await openDocs('theming');
    const {map, one} = page;
    map.select('huacao');
    await map.updateComplete;
    const properties = {
      map: 'paddingTop',
      town: 'strokeWidth',
      label: 'fontWeight',
      legend: 'marginBottom',
      card: 'borderLeftWidth',
      list: 'fontFamily',
      zoom: 'display',
    } as const;
    for (const [part, property] of Object.entries(properties)) {
      const worn = () =>
        getComputedStyle(map.shadowRoot!.querySelector(`[part~="${part}"]`)!)[
          property as 'display'
        ];
      const before = worn();
      one(`#part-${part} input`).click();
      expect(worn(), part).not.to.equal(before);
      one(`#part-${part} input`).click();
      expect(worn(), part).to.equal(before);
    }
    for (const part of ['status', 'source'])
      expect(one(`#part-${part}`).querySelector('input')).to.equal(null);
  });

  it('gives a style sheet that dresses the map of another page the same', async () => {
    const {document, map, code, one} = await openDocs('theming');
    for (const field of fieldsOf(document, 'accent')) fill(field, '#c0392b');
    for (const field of fieldsOf(document, 'ground')) fill(field, '#f6f1e7');
    one('#part-label input').click();
    const article = await publish(
      `<style>${code('The style sheet')}</style>
      <script src="minhang-industry-map.min.js"></script>
      <minhang-industry-map lang="en"></minhang-industry-map>`,
    );
    const other = await mapIn(article);
    const looks = (map: Element) => {
      const {backgroundColor, paddingTop} = getComputedStyle(map);
      const label = getComputedStyle(map.shadowRoot!.querySelector('[part~="label"]')!);
      const accent = getComputedStyle(map).getPropertyValue('--minhang-map-accent');
      return [backgroundColor, paddingTop, label.fontWeight, accent].join(' ');
    };
    expect(looks(other)).to.equal(looks(map));
    expect(looks(map)).to.equal('rgb(246, 241, 231) 16px 700 #c0392b');
  });
});

const fieldsOf = (document: DocsPage['document'], name: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`#minhang-map-${name} input`),
];

const fillOfThePark = (map: Element) =>
  hex(
    getComputedStyle(
      map.shadowRoot!.querySelector('[part~="town"][data-code="310112501"]')!,
    ).fill,
  );

const hex = (color: string) =>
  `#${color
    .match(/\d+/g)!
    .map(part => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
