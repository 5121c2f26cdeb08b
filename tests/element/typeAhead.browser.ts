import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {press, type} from '../engines/reader.ts';
import {nameOnCard, one, openPage} from './page.ts';

/** A map whose first town, 江川路街道, has the focus. */
async function focusMap() {
  const map = await openPage();
  map.focus();
  return map;
}

const focused = (map: MinhangIndustryMap) =>
  map.shadowRoot!.activeElement?.getAttribute('aria-label')?.split('，')[0];

it('letters typed on a town lead to the town that begins with them', async () => {
  for (const [typed, name] of [
    ['qibao', '七宝镇'],
    ['pjz', '浦江镇'],
    ['Hongqiao', '虹桥镇'],
    ['xinzhuang i', '莘庄工业区'],
  ] as const) {
    const map = await focusMap();
    await type(typed);
    await map.updateComplete;
    expect(focused(map), typed).to.equal(name);
    expect(nameOnCard(map)).to.equal(undefined);
    expect(one(map, 'path.focused').getAttribute('d')).to.be.a('string');
  }
});

it('the same letter again leads on, and round', async () => {
  const map = await focusMap();
  const met = [];
  for (let time = 0; time < 3; time++) {
    await press('p');
    met.push(focused(map));
  }
  expect(met).to.deep.equal(['浦锦街道', '浦江镇', '浦锦街道']);
});

it('letters that begin no town leave the focus where it is', async () => {
  const map = await focusMap();
  await type('v');
  expect(focused(map)).to.equal('江川路街道');
});

it('Space still chooses when nothing has been typed', async () => {
  const map = await focusMap();
  await press(' ');
  await map.updateComplete;
  expect(nameOnCard(map)).to.equal('江川路街道');
});

it('what belongs to the browser or to an input method is left to it', async () => {
  const map = await focusMap();
  const target = map.shadowRoot!.activeElement!;
  for (const how of [
    {ctrlKey: true},
    {metaKey: true},
    {altKey: true},
    {isComposing: true},
    {key: 'Process'},
  ]) {
    const event = new KeyboardEvent('keydown', {
      key: 'p',
      bubbles: true,
      composed: true,
      cancelable: true,
      ...how,
    });
    target.dispatchEvent(event);
    expect(event.defaultPrevented, JSON.stringify(how)).to.equal(false);
    expect(map.shadowRoot!.activeElement === target).to.equal(true);
  }
});
