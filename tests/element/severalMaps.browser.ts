import {expect} from 'chai';
import {click, press} from '../engines/reader.ts';
import {gumei, pujin} from '../fixtures/codes.ts';
import {
  all,
  area,
  card,
  legendButton,
  listen,
  nameOnCard,
  openPage,
  option,
  until,
} from './page.ts';

const two = `
  <minhang-industry-map lang="zh-CN"></minhang-industry-map>
  <minhang-industry-map lang="en"></minhang-industry-map>`;

async function openTwo() {
  const first = await openPage(two);
  const second = document.querySelectorAll('minhang-industry-map')[1]!;
  await second.updateComplete;
  return {first, second};
}

describe('two maps on a page', () => {
  it('are both drawn, each in its language', async () => {
    const {first, second} = await openTwo();
    for (const map of [first, second])
      expect(all(map, 'path[part~="town"]')).to.have.length(14);
    expect(option(first, pujin).textContent).to.include('浦锦');
    expect(option(second, pujin).textContent).to.include('Pujin');
  });

  it('keep their highlights apart', async () => {
    const {first, second} = await openTwo();
    await click(legendButton(second, 'biomed'));
    await until(() => second.highlight === 'biomed');
    expect(first.highlight).to.equal(undefined);
    expect(all(first, '.faded')).to.have.length(0);
  });

  it('keep their data apart', async () => {
    const {first, second} = await openTwo();
    first.data = {units: [{code: pujin, name: '东镇'}]};
    await first.updateComplete;
    expect(option(first, pujin).textContent).to.include('东镇');
    expect(option(second, pujin).textContent).to.include('Pujin');
  });

  it('close the card of the other as a click outside does: above it, and not under it', async () => {
    const {first, second} = await openTwo();
    const heard = listen();
    await click(area(second, gumei));
    await until(() => card(second));
    await click(area(first, pujin));
    await until(() => card(first) && !card(second));
    await click(area(second, gumei));
    await until(() => card(second));
    expect(nameOnCard(second)).to.equal('Gumei Road Subdistrict');
    // The map that was clicked stays where it is.
    expect(nameOnCard(first)).to.equal('浦锦街道');
    expect(heard.map(({target}) => (target as HTMLElement).lang)).to.have.members([
      'en',
      'zh-CN',
      'en',
      'en',
    ]);
  });

  it('keep their keys apart', async () => {
    const {first, second} = await openTwo();
    first.selected = 'pujin';
    second.selected = 'pujin';
    await Promise.all([first.updateComplete, second.updateComplete]);
    option(second, pujin).focus();
    await press('Escape');
    await until(() => !card(second));
    expect(nameOnCard(first)).to.equal('浦锦街道');
  });
});
