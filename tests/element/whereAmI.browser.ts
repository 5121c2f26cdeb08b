import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click, place, press, type} from '../engines/reader.ts';
import {
  all,
  card,
  focusIn,
  listen,
  nameOnCard,
  one,
  openPage,
  until,
  wordsOf,
} from './page.ts';

const qibaoOldStreet = {latitude: 31.156, longitude: 121.353, accuracy: 30};

const button = (map: MinhangIndustryMap) => one(map, '.locate');
const notices = (map: MinhangIndustryMap) => all(map, '.find .notice').map(wordsOf);
const status = (map: MinhangIndustryMap) => wordsOf(one(map, '[role=status]'));

const openList = () =>
  openPage(
    '<minhang-industry-map view="list" lang="zh-CN"></minhang-industry-map><button id="other">other</button>',
  );

type Ask = Geolocation['getCurrentPosition'];

/** Lets the browser answer as told, where its driver gives no place or no refusal. */
function answerWith(getCurrentPosition: Ask) {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {getCurrentPosition},
  });
}

const at = (coords: typeof qibaoOldStreet): Ask => {
  return succeed => succeed({coords} as GeolocationPosition);
};

const refuse = (code: number): Ask => {
  return (_succeed, fail) => fail!({code} as GeolocationPositionError);
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'geolocation');
});

it('the browser’s own location opens the reader’s town', async function () {
  if (!(await place(qibaoOldStreet))) return this.skip();
  const map = await openList();
  await click(button(map));
  await until(() => card(map));
  expect(nameOnCard(map)).to.equal('七宝镇');
});

it('nothing is asked before the button is pressed', async () => {
  let asked = 0;
  answerWith(() => asked++);
  const map = await openList();
  expect(asked).to.equal(0);
  await click(button(map));
  expect(asked).to.equal(1);
});

it('the reader’s town opens as if they had chosen it, and the result is told', async () => {
  answerWith(at(qibaoOldStreet));
  const map = await openList();
  const heard = listen();
  await click(button(map));
  await until(() => focusIn(map) === 'h3');
  expect(map.selected).to.equal('qibao');
  expect(heard.map(({type}) => type)).to.deep.equal(['town-select']);
  expect(status(map)).to.equal('你在七宝镇，资料卡已打开。');
  expect(notices(map)).to.deep.equal(['你在七宝镇，资料卡已打开。']);
  await press('Escape');
  await map.updateComplete;
  expect(notices(map)).to.deep.equal([]);
  expect(map.shadowRoot!.activeElement === button(map)).to.equal(true);
});

it('a town that was found empties the field, and the list is whole again', async () => {
  answerWith(at(qibaoOldStreet));
  const map = await openList();
  one(map, 'input').focus();
  await type('xyz');
  await until(() => all(map, '.list > .notice').length);
  await click(button(map));
  await until(() => notices(map)[0] === '你在七宝镇，资料卡已打开。');
  expect(all(map, '.list > .notice')).to.have.length(0);
  expect(all(map, '.groups li:not([hidden])')).to.have.length(14);
  expect((one(map, 'input') as HTMLInputElement).value).to.equal('');
});

it('a rough location is said to be one', async () => {
  answerWith(at({...qibaoOldStreet, accuracy: 3200}));
  const map = await openList();
  await click(button(map));
  await until(() => card(map));
  expect(notices(map)[0]).to.match(/定位误差约3公里/);
});

const failures: readonly (readonly [string, Ask, RegExp])[] = [
  [
    'outside the district',
    at({latitude: 31.2304, longitude: 121.4737, accuracy: 20}),
    /^你的位置不在闵行区。$/,
  ],
  ['a refusal', refuse(1), /^浏览器没有获准提供位置。$/],
  ['no signal', refuse(2), /^浏览器暂时无法确定位置。$/],
  ['a timeout', refuse(3), /^定位用时过长，请再试一次。$/],
];

for (const [name, answer, line] of failures)
  it(`${name} gives one plain line and opens nothing`, async () => {
    answerWith(answer);
    const map = await openList();
    await click(button(map));
    await until(() => notices(map).some(notice => line.test(notice)));
    expect(status(map)).to.match(line);
    expect(nameOnCard(map)).to.equal(undefined);
    expect(map.shadowRoot!.activeElement === button(map)).to.equal(true);
  });

it('a page without a secure connection is told apart from a refusal', async () => {
  answerWith(refuse(1));
  const own = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
  Object.defineProperty(window, 'isSecureContext', {...own, get: () => false});
  try {
    const map = await openList();
    await click(button(map));
    await until(() => /https/.test(notices(map)[0] ?? ''));
    expect(nameOnCard(map)).to.equal(undefined);
  } finally {
    Object.defineProperty(window, 'isSecureContext', own);
  }
});

it('a reader who has gone elsewhere meanwhile keeps the focus there', async () => {
  let answer: PositionCallback | undefined;
  answerWith(succeed => (answer = succeed));
  const map = await openList();
  await click(button(map));
  const other = document.querySelector<HTMLElement>('#other')!;
  other.focus();
  answer!({coords: qibaoOldStreet} as GeolocationPosition);
  await until(() => card(map));
  await map.updateComplete;
  expect(document.activeElement === other).to.equal(true);
});

it('a town chosen meanwhile holds against a late answer', async () => {
  let answer: PositionCallback | undefined;
  answerWith(succeed => (answer = succeed));
  const map = await openList();
  await click(button(map));
  await click(one(map, '.groups button[data-code="310112009"]'));
  answer!({coords: qibaoOldStreet} as GeolocationPosition);
  await until(() => focusIn(map) === 'h3');
  expect(map.selected).to.equal('pujin');
  expect(notices(map)).to.deep.equal([]);
});

it('without a browser that can be asked there is no button', async () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
  Reflect.deleteProperty(Navigator.prototype, 'geolocation');
  try {
    const map = await openList();
    expect(button(map).checkVisibility()).to.equal(false);
    expect(one(map, '#locate-note').checkVisibility()).to.equal(false);
  } finally {
    Object.defineProperty(Navigator.prototype, 'geolocation', own);
  }
});

it('what becomes of the location stands beside the button and describes it', async () => {
  const map = await openList();
  expect(button(map).getAttribute('aria-describedby')).to.equal('locate-note');
  expect(wordsOf(one(map, '#locate-note'))).to.match(/只在本机比对，地图不会上传/);
});
