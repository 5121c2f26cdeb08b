import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, press, type} from '../engines/reader.ts';
import {all, entry, focusIn, nameOnCard, one, openPage, until, wordsOf} from './page.ts';

const pujin = '310112009';

const field = (map: MinhangIndustryMap) => one(map, 'input') as HTMLInputElement;

/** The towns that the list shows. */
const listed = (map: MinhangIndustryMap) =>
  all(map, '.groups b')
    .filter(name => name.checkVisibility())
    .map(wordsOf);

const status = (map: MinhangIndustryMap) => wordsOf(one(map, '[role=status]'));

/** A map whose list is open and has the focus in its field. */
async function openList(lang = 'zh-CN') {
  const map = await openPage(
    `<minhang-industry-map view="list" lang="${lang}"></minhang-industry-map>`,
  );
  field(map).focus();
  return map;
}

async function search(map: MinhangIndustryMap, query: string) {
  await type(query);
  await map.updateComplete;
}

it('typing narrows the list by pinyin, initials, English and Chinese', async () => {
  for (const [query, towns] of [
    ['pu jin', ['浦锦街道']],
    ['qb', ['七宝镇']],
    ['Meilong', ['梅陇镇']],
    ['pj', ['浦江镇', '浦锦街道']],
  ] as const) {
    const map = await openList();
    expect(listed(map)).to.have.length(14);
    await search(map, query);
    expect(listed(map), query).to.deep.equal(towns);
  }
});

it('a cluster without a match goes with its towns', async () => {
  const map = await openList();
  await search(map, 'pj');
  const headings = all(map, '.groups h4').filter(heading => heading.checkVisibility());
  expect(headings.map(wordsOf)).to.deep.equal([
    '人工智能与新一代信息技术',
    '文化创意与时尚消费',
  ]);
});

it('the number of matches is told once typing rests', async () => {
  const map = await openList();
  const told: string[] = [];
  const observer = new MutationObserver(() => told.push(status(map)));
  observer.observe(one(map, '[role=status]'), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await type('puj');
  await until(() => told.length);
  expect(told).to.deep.equal(['找到2个街镇。']);
  await type('in');
  await until(() => told.length > 1);
  observer.disconnect();
  expect(told[1]).to.equal('找到1个街镇：浦锦街道，按回车键打开。');
});

it('no match is said in plain words, with a way back', async () => {
  const map = await openList();
  await search(map, 'pudong');
  expect(listed(map)).to.deep.equal([]);
  expect(wordsOf(one(map, '.list > .notice'))).to.match(/^没有找到“pudong”。/);
  await until(() => status(map) === '没有找到“pudong”。');
  await click(one(map, '.notice button'));
  await map.updateComplete;
  expect(listed(map)).to.have.length(14);
  expect(field(map).value).to.equal('');
  expect(map.shadowRoot!.activeElement === field(map)).to.equal(true);
});

it('Enter opens the only match, and closing its card leads back to the field', async () => {
  const map = await openList();
  await search(map, 'pu');
  await press('Enter');
  await map.updateComplete;
  expect(nameOnCard(map)).to.equal(undefined);
  await search(map, 'jin');
  await press('Enter');
  await map.updateComplete;
  expect(nameOnCard(map)).to.equal('浦锦街道');
  expect(map.selected).to.equal('pujin');
  await until(() => focusIn(map) === 'h3');
  // The heading that has the focus tells by itself.
  expect(status(map)).to.equal('');
  await press('Escape');
  await map.updateComplete;
  expect(map.shadowRoot!.activeElement === field(map)).to.equal(true);
  expect(field(map).value).to.equal('pujin');
});

it('Esc empties the field first and closes the card only from an empty one', async () => {
  const map = await openList();
  map.selected = 'pujin';
  await search(map, 'qibao');
  await press('Escape');
  await map.updateComplete;
  expect(field(map).value).to.equal('');
  expect(listed(map)).to.have.length(14);
  expect(nameOnCard(map)).to.equal('浦锦街道');
  await press('Escape');
  await map.updateComplete;
  expect(nameOnCard(map)).to.equal(undefined);
});

it('an input method is left alone until its composition ends', async () => {
  const map = await openList();
  const input = field(map);
  const send = async (event: Event) => {
    input.dispatchEvent(event);
    await map.updateComplete;
  };
  const wide = {bubbles: true, composed: true};
  await search(map, 'pujin');
  await send(new CompositionEvent('compositionstart', wide));
  input.value = "qi'bao";
  await send(new InputEvent('input', {...wide, isComposing: true}));
  expect(listed(map)).to.deep.equal(['浦锦街道']);
  await send(new KeyboardEvent('keydown', {...wide, key: 'Enter', isComposing: true}));
  expect(nameOnCard(map)).to.equal(undefined);
  input.value = '七宝';
  await send(new CompositionEvent('compositionend', wide));
  expect(listed(map)).to.deep.equal(['七宝镇']);
  expect(input.value).to.equal('七宝');
});

it('a town chosen from the list takes the focus to its card', async () => {
  const map = await openList();
  await search(map, 'pujin');
  await click(entry(map, pujin));
  await until(() => focusIn(map) === 'h3');
  expect(nameOnCard(map)).to.equal('浦锦街道');
});

it('the field is named, set up for short queries, and large enough', async () => {
  const map = await openList();
  const input = field(map);
  expect(wordsOf(input.labels![0]!)).to.equal('街镇名称、拼音或首字母');
  expect(input.type).to.equal('search');
  expect(input.autocomplete).to.equal('off');
  expect(input.getAttribute('enterkeyhint')).to.equal('search');
  expect(parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
  for (const target of [input, one(map, '.locate'), ...all(map, '.groups button')])
    expect(target.getBoundingClientRect().height).to.be.at.least(24);
});

it('the summary is there once, right before the list, wherever the list stands', async () => {
  for (const view of ['map', 'list']) {
    const map = await openPage(
      `<minhang-industry-map view="${view}" lang="en"></minhang-industry-map>`,
    );
    const [summary, ...others] = all(map, '#summary');
    expect(others).to.have.length(0);
    expect(wordsOf(summary!)).to.match(/^Of the 14 town-level units/);
    expect(summary!.nextElementSibling === one(map, '.list')).to.equal(true);
    expect(one(map, '[role=listbox]').getAttribute('aria-details')).to.equal('summary');
  }
});
