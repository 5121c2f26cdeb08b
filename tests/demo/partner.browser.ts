import {expect} from 'chai';
import {press} from '../engines/reader.ts';
import {mapIn, until} from './builderPage.ts';

describe('the partner page', () => {
  it('draws the map in its own colours under its policy, with no violation', async () => {
    const {document, map} = await openPartner();
    expect(map.shadowRoot!.querySelectorAll('[part~="town"]').length).to.equal(14);
    const frame = map.shadowRoot!.querySelector('.frame')!;
    expect(getComputedStyle(frame).color).to.equal('rgb(20, 38, 43)');
    option(map, '310112009').focus();
    await press('Enter');
    await until(() =>
      document.querySelector('#chosen')!.textContent.startsWith('浦锦街道'),
    );
    expect(document.querySelector('#policy')!.textContent).to.include(
      'trusted-types lit-html',
    );
    expect(count(document)).to.equal('0');
    // One violation on purpose, last: once it is counted, nothing else is on its way.
    document.body.setAttribute('style', 'color: red');
    await until(() => count(document) === '1');
  });

  it('sets the map by its own controls, and the map them', async () => {
    const {document, map} = await openPartner();
    const select = document.querySelector('select')!;
    select.value = 'biomed';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(map.highlight).to.equal('biomed');
    document.querySelector('button')!.focus();
    await press(' ');
    await until(() => !map.highlight);
    expect(select.value).to.equal('');
  });
});

async function openPartner() {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; inset: 0; border: 0';
  frame.width = '780';
  frame.height = '1500';
  frame.src = '/demo/partner.html';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const window = frame.contentWindow!;
  return {document: window.document, map: await mapIn(window)};
}

const option = (map: HTMLElement, code: string) =>
  map.shadowRoot!.querySelector<HTMLElement>(`[role=option][data-code="${code}"]`)!;

const count = (document: Document) => document.querySelector('output')!.value;
