import {expect} from 'chai';
import {hover, press, tap} from '../engines/reader.ts';
import {all, area, legendButton, one, openPage, option, until, wordsOf} from './page.ts';
import {Standing} from './standing.ts';

const pujin = '310112009';
const huacao = '310112106';
const pujiang = '310112114';

const tooltips = (map: Parameters<typeof all>[0]) => all(map, '.tooltip').map(wordsOf);

const corner = [1, 1] as const;

it('the mouse on a town shows its name and leading line, and marks its cluster', async () => {
  const map = await openPage();
  await hover(area(map, pujin));
  await map.updateComplete;
  expect(tooltips(map)).to.deep.equal(['浦锦街道 宠物经济与文化创意']);
  expect(legendButton(map, 'culture').classList.contains('meant')).to.equal(true);
  expect(all(map, '.meant')).to.have.length(1);
  await hover(corner);
  await map.updateComplete;
  expect(tooltips(map)).to.deep.equal([]);
  expect(all(map, '.meant')).to.have.length(0);
});

it('the mouse may go from a town to its tooltip and rest there', async () => {
  const map = await openPage();
  await hover(area(map, pujin));
  await map.updateComplete;
  await hover(one(map, '.tooltip'));
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(1);
});

it('the tooltip stays within the map, whichever town it tells of', async () => {
  for (const width of [288, 343, 736]) {
    const map = await openPage(
      `<div style="width: ${width}px"><minhang-industry-map lang="en"></minhang-industry-map></div>`,
    );
    const frame = one(map, '[part~="map"]').getBoundingClientRect();
    for (const town of all(map, '[role=option]')) {
      town.dispatchEvent(
        new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}),
      );
      await map.updateComplete;
      const box = one(map, '.tooltip').getBoundingClientRect();
      const name = `${town.getAttribute('aria-label')} at ${width}`;
      expect(box.left, name).to.be.at.least(frame.left - 1);
      expect(box.right, name).to.be.at.most(frame.right + 1);
      expect(box.top, name).to.be.at.least(frame.top - 1);
      expect(box.bottom, name).to.be.at.most(frame.bottom + 1);
    }
  }
});

it('the tooltip leaves the name of its town to be read, and on a phone says in two lines what leads', async () => {
  for (const width of [288, 343, 736])
    for (const lang of ['zh-CN', 'en']) {
      const map = await openPage(
        `<div style="width: ${width}px"><minhang-industry-map lang=${lang}></minhang-industry-map></div>`,
      );
      for (const town of all(map, '[role=option]')) {
        const name = [...town.children].find(child => child.getClientRects().length);
        if (!name) continue;
        town.dispatchEvent(
          new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}),
        );
        await map.updateComplete;
        const box = one(map, '.tooltip').getBoundingClientRect();
        const {top, bottom} = name.getBoundingClientRect();
        const what = `${town.getAttribute('aria-label')} at ${width}`;
        expect(box.top >= bottom || box.bottom <= top, what).to.equal(true);
        const leading = one(map, '.tooltip span').getBoundingClientRect();
        if (width < 480) expect(leading.height, what).to.be.below(40);
      }
    }
});

it('the focus on a town shows its tooltip; Esc sends it away and the next town brings one', async () => {
  const map = await openPage();
  map.focus();
  await press('Home');
  await press('End');
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(1);
  await press('Escape');
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(0);
  await press('Home');
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(1);
});

it('Esc sends the tooltip of the mouse away wherever the focus is, and is left to the page', async () => {
  const map = await openPage(
    `<input><minhang-industry-map lang="zh-CN" selected="huacao"></minhang-industry-map>`,
  );
  let kept = 0;
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) kept++;
  };
  addEventListener('keydown', keep);
  try {
    for (const holder of [document.querySelector('input')!, undefined]) {
      holder?.focus();
      if (!holder) (document.activeElement as HTMLElement).blur();
      await hover(corner);
      await hover(area(map, pujin));
      await until(() => tooltips(map).length === 1);
      await press('Escape');
      await until(() => !tooltips(map).length);
    }
  } finally {
    removeEventListener('keydown', keep);
  }
  expect(kept).to.equal(2);
  expect(map.selected).to.equal('huacao');
});

it('the keys of the page are listened to only while the mouse is on a town', async () => {
  await hover(corner);
  document.body.replaceChildren();
  const standing = new Standing();
  try {
    const map = await openPage();
    const heard = () => standing.left.filter(name => name === 'keydown listener').length;
    expect(heard()).to.equal(0);
    await hover(area(map, pujin));
    await until(() => heard() === 1);
    await hover(corner);
    await until(() => heard() === 0);
    await hover(area(map, pujin));
    await until(() => heard() === 1);
    map.remove();
    expect(heard()).to.equal(0);
  } finally {
    standing.restore();
  }
});

it('a town whose card is open has no tooltip', async () => {
  const map = await openPage();
  map.selected = 'pujin';
  await hover(area(map, pujin));
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(0);
});

it('a finger gets no tooltip, which it would cover', async () => {
  const map = await openPage();
  // The mouse of the test before would rest on a town.
  await hover([1, 1]);
  await map.updateComplete;
  if (!(await tap(area(map, huacao)))) return;
  await map.updateComplete;
  expect(map.selected).to.equal('huacao');
  map.clear();
  await map.updateComplete;
  expect(tooltips(map)).to.have.length(0);
});

it('pointing at a cluster lifts its towns, and leaving it lets the others back', async () => {
  const map = await openPage();
  const faded = (code: string) => area(map, code).classList.contains('faded');
  await hover(legendButton(map, 'digital'));
  await map.updateComplete;
  expect([faded(pujiang), faded(huacao)]).to.deep.equal([false, true]);
  expect(map.highlight).to.equal(undefined);
  await hover(corner);
  await map.updateComplete;
  expect(all(map, '.faded')).to.have.length(0);
});

it('the focus on a cluster lifts its towns beside those asked for', async () => {
  const map = await openPage();
  map.highlight = 'biomed';
  await map.updateComplete;
  legendButton(map, 'equipment').focus();
  await press('Tab');
  await map.updateComplete;
  const focused = map.shadowRoot!.activeElement as HTMLElement;
  expect(focused.dataset['cluster']).to.equal('energy');
  const lifted = all(map, 'path.town:not(.faded)').map(town => town.dataset['code']);
  expect(lifted).to.have.members(['310112001', huacao]);
  expect(option(map, huacao).classList.contains('faded')).to.equal(false);
});
