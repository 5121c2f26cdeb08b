import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, media, press, viewport} from '../engines/reader.ts';
import {gumei, pujin, xinhong} from '../fixtures/codes.ts';
import {
  all,
  area,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  warnings,
} from './page.ts';

const map = '<minhang-industry-map lang="zh-CN" follow-story></minhang-industry-map>';

/** The map stays at the top while the story goes by, as a page's own style sheet has it. */
const story = `
  <div style="position: sticky; top: 0; height: 250px; overflow: hidden">${map}</div>
  <p style="height: 700px">The article begins.</p>
  ${['pujin', gumei, 'xinhong']
    .map(
      town =>
        `<section data-minhang-town="${town}" style="height: 600px"><p>${town}</p></section>`,
    )
    .join('')}
  <p style="height: 2000px">The article goes on.</p>`;

const section = (index: number) => document.querySelectorAll('section')[index]!;

/** Scrolls until a section's top is a little above the middle of the window, or below it. */
const reach = (index: number, beyond = 20) =>
  scrollBy(0, section(index).getBoundingClientRect().top - innerHeight / 2 + beyond);

const rendered = () =>
  new Promise(resolve =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** The code of the town that is marked as told of. */
function told(map: MinhangIndustryMap): string | undefined {
  const path = all(map, '.told')[0]?.getAttribute('d');
  return all(map, 'path[part~="town"]').find(town => town.getAttribute('d') === path)
    ?.dataset['code'];
}

describe('a map that follows the story', () => {
  before(async () => {
    await viewport(800, 600);
    await media({reducedMotion: 'reduce'});
  });
  beforeEach(() => scrollTo(0, 0));

  it('marks the town of the section that has reached the middle, forth and back', async () => {
    const map = await openPage(story);
    await rendered();
    expect(told(map)).to.equal(undefined);
    reach(0);
    await until(() => told(map) === pujin);
    reach(1);
    await until(() => told(map) === gumei);
    reach(1, -20);
    await until(() => told(map) === pujin);
    reach(0, -20);
    await until(() => told(map) === undefined);
  });

  it('holds after a jump past everything, as to the end of the page', async () => {
    const map = await openPage(story);
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => told(map) === xinhong);
  });

  it('goes with the keys that scroll', async () => {
    const map = await openPage(story);
    document.body.tabIndex = -1;
    document.body.focus();
    await rendered();
    await press('End');
    await until(() => told(map) === xinhong);
    const {scrollHeight} = document.documentElement;
    await until(() => scrollY + innerHeight >= scrollHeight - 1);
  });

  it('opens no card, fires no event, says nothing and moves no text', async () => {
    const map = await openPage(story.replace(/ style="position[^"]*"/, ''));
    await rendered();
    const heard = listen();
    const {height} = map.getBoundingClientRect();
    reach(1);
    const {scrollY} = window;
    const {top} = section(1).getBoundingClientRect();
    await until(() => told(map) === gumei);
    expect(nameOnCard(map)).to.equal(undefined);
    expect(map.selected).to.equal(undefined);
    expect(option(map, gumei).getAttribute('aria-selected')).to.equal('false');
    expect(heard).to.deep.equal([]);
    expect(one(map, '[role="status"]').textContent).to.equal('');
    expect(map.getBoundingClientRect().height).to.equal(height);
    expect(window.scrollY).to.equal(scrollY);
    expect(section(1).getBoundingClientRect().top).to.equal(top);
  });

  it('leaves the reader his own choice, and goes on with the next section', async () => {
    const map = await openPage(story);
    reach(0);
    await until(() => told(map) === pujin);
    await click(area(map, gumei));
    await until(() => nameOnCard(map) === '古美路街道');
    expect(told(map)).to.equal(undefined);
    scrollBy(0, 30);
    await rendered();
    expect(told(map)).to.equal(undefined);
    reach(2);
    await until(() => told(map) === xinhong);
    expect(nameOnCard(map)).to.equal('古美路街道');
  });

  it('sees sections that come later, and other names', async () => {
    const map = await openPage(story);
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => told(map) === xinhong);
    const late = document.createElement('section');
    late.dataset['minhangTown'] = 'pujin';
    late.style.height = '10px';
    section(2).after(late);
    await until(() => told(map) === pujin);
  });

  it('changes nothing for a name that is unknown, and says so once', async () => {
    const lines = await warnings(async () => {
      const map = await openPage(story.replace('"pujin"', '"nowhere"'));
      reach(0);
      await rendered();
      map.theme = 'dark';
      await map.updateComplete;
      expect(told(map)).to.equal(undefined);
      reach(1);
      await until(() => told(map) === gumei);
    });
    expect(
      lines.filter(line => line.includes('data-minhang-town="nowhere"')),
    ).to.have.length(1);
  });

  it('does so only where the page asks for it, and stops when it no longer does', async () => {
    const map = await openPage(story.replace(' follow-story', ''));
    reach(0);
    await rendered();
    expect(told(map)).to.equal(undefined);
    map.followStory = true;
    await until(() => told(map) === pujin);
    map.followStory = false;
    await until(() => told(map) === undefined);
  });

  it('goes on where it was when it is moved in the page', async () => {
    const map = await openPage(story);
    reach(0);
    await until(() => told(map) === pujin);
    map.parentElement!.append(map);
    reach(1);
    await until(() => told(map) === gumei);
  });
});
