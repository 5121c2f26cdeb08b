import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {pujin} from '../fixtures/codes.ts';

/** How the page was written before the script came: this file alone loads it late. */
const name = 'minhang-industry-map';
document.body.innerHTML = `
  <${name} id="attributes" lang="en" selected="${pujin}" approval-number="as set by the newsroom">
    <p>What stands here without a script</p>
  </${name}>
  <${name} id="properties"></${name}>`;

const element = (id: string) => document.getElementById(id) as MinhangIndustryMap;

const properties = {
  lang: 'en',
  selected: 'gumei',
  highlight: 'biomed',
  view: 'list',
  theme: 'dark',
  approvalNumber: 'No. 2',
  data: {title: {zh: '图', en: 'Our title'}},
} as const;
const apart = document.createElement(name);
for (const early of [element('properties'), apart]) Object.assign(early, properties);
const fallback = document.querySelector('p')!;
const fallbackHeight = fallback.getBoundingClientRect().height;

const text = (map: MinhangIndustryMap) =>
  map.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** Every property has reached the page inside. */
function expectProperties(map: MinhangIndustryMap) {
  expect(map).to.include(properties);
  expect(text(map)).to.include('Our title').and.include('No. 2');
  expect(map.shadowRoot!.querySelector('[part~="card"]')!.textContent).to.include('Gumei');
  expect(map.shadowRoot!.querySelector('details')!.open).to.equal(true);
  expect(map.shadowRoot!.querySelectorAll('path.town.faded')).to.have.length.above(0);
  expect(map.getAttribute('theme')).to.equal('dark');
}

describe('an element that was there before the script', () => {
  before(async () => {
    expect(customElements.get(name)).to.equal(undefined);
    await import('../../src/define.ts');
  });

  it('shows its content until then, and the map after', async () => {
    expect(fallbackHeight).to.be.above(0);
    await element('attributes').updateComplete;
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });

  it('takes up its attributes', async () => {
    const map = element('attributes');
    await map.updateComplete;
    expect(map.selected).to.equal(pujin);
    expect(text(map)).to.include('Pujin Subdistrict').and.include('as set by the newsroom');
  });

  it('takes up the properties that the page set on it', async () => {
    const map = element('properties');
    await map.updateComplete;
    expectProperties(map);
  });

  it('takes them up where it is put into the page later', async () => {
    document.body.append(apart);
    const map = apart;
    await map.updateComplete;
    expectProperties(map);
  });
});

describe('an element made after the script', () => {
  it('takes properties before it is put into the page', async () => {
    const map = document.createElement(name);
    Object.assign(map, properties);
    document.body.append(map);
    await map.updateComplete;
    expectProperties(map);
  });

  it('is made by its class too', async () => {
    const {MinhangIndustryMap} = await import('../../src/define.ts');
    const map = new MinhangIndustryMap();
    document.body.append(map);
    await map.updateComplete;
    expect(map.localName).to.equal(name);
    expect(map.shadowRoot!.querySelectorAll('path[part~="town"]')).to.have.length(14);
  });

  it('draws itself once it is in the page, and not before', async () => {
    const map = document.createElement(name);
    expect(map.shadowRoot?.childElementCount ?? 0).to.equal(0);
    document.body.append(map);
    await map.updateComplete;
    expect(map.shadowRoot!.childElementCount).to.be.above(0);
  });

  it('is copied with its attributes', async () => {
    document.body.append(element('attributes').cloneNode(true));
    const copy = document.body.lastElementChild as MinhangIndustryMap;
    await copy.updateComplete;
    expect(text(copy)).to.include('Pujin Subdistrict');
  });
});
