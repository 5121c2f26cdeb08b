import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {press} from '../engines/reader.ts';
import {
  industrialPark,
  jiangchuan,
  meilong,
  pujiang,
  pujin,
  wujing,
} from '../fixtures/codes.ts';
import {
  all,
  area,
  card,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  wordsOf,
} from './page.ts';

const article = `
  <button id="before">before</button>
  <minhang-industry-map lang="zh-CN"></minhang-industry-map>
  <button id="after">after</button>`;

/** What holds the focus, inside the map where it is there. */
function focused(map: MinhangIndustryMap): Element | null {
  return document.activeElement === map
    ? map.shadowRoot!.activeElement
    : document.activeElement;
}

function focusedCode(map: MinhangIndustryMap): string | undefined {
  return (focused(map) as HTMLElement).dataset['code'];
}

async function walkTo(map: MinhangIndustryMap, code: string, key: string) {
  await press(key);
  await until(() => focusedCode(map) === code);
}

describe('the map under the keyboard', () => {
  it('is one Tab stop: Tab comes to one town, and from there leaves the towns', async () => {
    const map = await openPage(article);
    document.querySelector<HTMLElement>('#before')!.focus();
    const stops: (string | null)[] = [];
    while (document.activeElement?.id !== 'after') {
      await press('Tab');
      stops.push(focused(map)!.getAttribute('role') ?? focused(map)!.localName);
    }
    expect(stops.filter(stop => stop === 'option')).to.have.length(1);
    // The legend, the patterns, the town, zoom, the list, the link to OpenStreetMap, the button behind.
    expect(stops).to.deep.equal([
      ...all(map, '[part~="legend"] [data-cluster]').map(() => 'button'),
      'button',
      'option',
      'button',
      'summary',
      'a',
      'button',
    ]);
  });

  it('leads Tab back to the town it left', async () => {
    const map = await openPage(article);
    option(map, meilong).focus();
    await walkTo(map, pujin, 'ArrowRight');
    await press('Tab');
    await until(() => focused(map)?.localName === 'button');
    await press('Shift+Tab');
    await until(() => focusedCode(map) === pujin);
  });

  it('leads Tab to the chosen town first', async () => {
    const map = await openPage(article);
    map.selected = 'pujin';
    await map.updateComplete;
    const stops = all(map, '[role="option"][tabindex="0"]');
    expect(stops.map(stop => stop.dataset['code'])).to.deep.equal([pujin]);
  });

  it('takes the focus with focus()', async () => {
    const map = await openPage(article);
    map.focus();
    expect(focusedCode(map)).to.equal(jiangchuan);
  });

  it('walks to the geographic neighbour with the arrows', async () => {
    const map = await openPage(article);
    option(map, meilong).focus();
    await walkTo(map, pujin, 'ArrowRight');
    await walkTo(map, wujing, 'ArrowDown');
    await walkTo(map, pujiang, 'ArrowRight');
    await walkTo(map, pujin, 'ArrowUp');
    await walkTo(map, meilong, 'ArrowLeft');
  });

  it('stays at the edge of the map', async () => {
    const map = await openPage(article);
    option(map, pujiang).focus();
    await press('ArrowRight');
    await walkTo(map, wujing, 'ArrowLeft');
  });

  it('walks to the first and the last town with Home and End', async () => {
    const map = await openPage(article);
    option(map, meilong).focus();
    await walkTo(map, industrialPark, 'End');
    await walkTo(map, jiangchuan, 'Home');
  });

  it('does not scroll the page with the keys it uses, and leaves the others alone', async () => {
    const map = await openPage(article);
    const prevented: [string, boolean][] = [];
    document.addEventListener('keydown', event =>
      prevented.push([event.key, event.defaultPrevented]),
    );
    option(map, meilong).focus();
    for (const key of ['ArrowRight', 'Home', 'End', ' ', 'Enter', 'PageDown', 'F2'])
      await press(key);
    await until(() => prevented.length === 7);
    expect(prevented).to.deep.equal([
      ['ArrowRight', true],
      ['Home', true],
      ['End', true],
      [' ', true],
      ['Enter', true],
      ['PageDown', false],
      ['F2', false],
    ]);
  });

  it('leaves the shortcuts of browser and system alone', async () => {
    const map = await openPage(article);
    const town = option(map, meilong);
    town.focus();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
      // Made by the script: real ones would leave the page.
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        [modifier]: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      town.dispatchEvent(event);
      expect([modifier, event.defaultPrevented]).to.deep.equal([modifier, false]);
      expect(focusedCode(map)).to.equal(meilong);
    }
  });

  it('shows where the focus is, around the town itself', async () => {
    const map = await openPage(article);
    option(map, meilong).focus();
    await walkTo(map, pujin, 'ArrowRight');
    await until(() => all(map, '.focused').length > 0);
    const ring = one(map, '.focused');
    expect(ring.getAttribute('d')).to.equal(area(map, pujin).getAttribute('d'));
    expect(getComputedStyle(ring).stroke).to.not.equal('none');
    await press('Tab');
    await until(() => all(map, '.focused').length === 0);
  });
});

describe('a reader with only the keyboard', () => {
  it('reaches 浦锦街道, reads its cluster, opens its card and leaves', async () => {
    const map = await openPage(article);
    document.querySelector<HTMLElement>('#before')!.focus();
    while (focused(map)?.getAttribute('role') !== 'option') await press('Tab');
    const heard = () => focused(map)!.getAttribute('aria-label')!;
    expect(heard()).to.include('江川路街道');
    await press('ArrowRight');
    await until(() => heard().includes('吴泾镇'));
    await press('ArrowUp');
    await until(() => heard().includes('浦锦街道'));
    expect(heard()).to.include('文化创意与时尚消费');
    await press('Enter');
    await until(() => nameOnCard(map) === '浦锦街道');
    expect(focused(map)!.getAttribute('aria-selected')).to.equal('true');

    // After the button that zooms in comes the card: the steps to other cards and its close button,
    // then its sources.
    await press('Tab', 2);
    expect(card(map)!.contains(focused(map))).to.equal(true);
    await press('Tab', 3);
    expect(focused(map)!.localName).to.equal('summary');
    await press('Enter');
    const sources = card(map)!.querySelector('ol')!;
    await until(() => sources.getBoundingClientRect().height > 0);
    expect(wordsOf(sources)).to.not.equal('');

    await press('Escape');
    await until(() => !card(map));
    expect(focusedCode(map)).to.equal(pujin);
    while (document.activeElement?.id !== 'after') await press('Tab');
  });
});
