import {expect} from 'chai';
import {press} from '../engines/reader.ts';
import {until, wordsOf} from '../element/page.ts';

type Map = HTMLElementTagNameMap['minhang-industry-map'];

/** The demo's page in a frame of a phone's width, with its map once the states are on it. */
async function openDistrict() {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; inset: 0; border: 0';
  frame.width = '320';
  frame.height = '1500';
  frame.src = '/demo/district.html';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument!;
  const map = page.querySelector<Map>('minhang-industry-map')!;
  const all = (selector: string) => [
    ...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  await until(() => all('[part~="town"]').length === 51);
  return {page, all};
}

describe('the page of another district', () => {
  it('draws the states, and says on the map that the records are invented', async () => {
    const {page, all} = await openDistrict();
    expect(wordsOf(all('h2')[0]!)).to.equal(
      'Sample: leading crafts by state, all records invented',
    );
    expect(wordsOf(all('[part~="source"]')[0]!)).to.match(
      /every record on this map is invented.*Boundaries U\.S\. Census Bureau, by way of us-atlas\. Sketch map/,
    );
    expect(all('[role="alert"]')).to.have.length(0);
    all('[role="option"][data-code="48"]')[0]!.focus();
    await press('Enter');
    await until(() => all('[part~="card"]').length);
    expect(wordsOf(all('[part~="card"]')[0]!)).to.include('Texas');
    expect(wordsOf(all('[part~="card"]')[0]!)).to.include('Invented');
    const {scrollWidth, clientWidth} = page.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('has its buttons where no state’s name is, and plus stays there when the others come', async () => {
    const {all} = await openDistrict();
    const [zoom, plus] = [all('.zoom')[0]!, all('[data-zoom="in"]')[0]!];
    const {left, top, right, bottom} = zoom.getBoundingClientRect();
    const covered = all('[role="option"]').filter(option => {
      const {x, y, width, height} = option.getBoundingClientRect();
      const middle = {x: x + width / 2, y: y + height / 2};
      return middle.x > left && middle.x < right && middle.y > top && middle.y < bottom;
    });
    expect(covered.map(({ariaLabel}) => ariaLabel)).to.deep.equal([]);
    const before = plus.getBoundingClientRect();
    plus.focus();
    await press('Enter');
    await until(() => all('[data-zoom="out"]')[0]!.offsetWidth > 0);
    const {y, height} = plus.getBoundingClientRect();
    expect([y, height]).to.deep.equal([before.y, before.height]);
    const out = all('[data-zoom="out"]')[0]!.getBoundingClientRect();
    expect(out.bottom <= y || out.top >= y + height).to.equal(true);
  });
});
