import {expect} from 'chai';
import {
  LoadError,
  type DistrictInput,
  type MapErrorEvent,
  type MapLoadEvent,
  type MinhangIndustryMap,
} from '../../src/index.ts';
import {messages} from '../../src/text/messages.ts';
import {collection, square} from '../boundaries/squares.ts';
import {click, press} from '../engines/reader.ts';
import {
  all,
  focusIn,
  listen,
  nameOnCard,
  one,
  openPage,
  option,
  until,
  wordsOf,
} from './page.ts';
import {served} from './served.ts';

const squares = collection(
  square(10, 50, {code: 'w', name: '西方', name_en: 'West'}),
  square(11, 50, {code: 'e', name: '东方', name_en: 'East'}),
);

const district: DistrictInput = {
  title: '两方图',
  asOf: '2026',
  compiled: '样本',
  district: {code: 'two', name: '两方'},
  clusters: [{key: 'tea', name: '茶'}],
  units: [
    {code: 'w', cluster: 'tea'},
    {code: 'n', name: '北方'},
  ],
};

const json = (value: unknown, query: Record<string, string> = {}, how = 'file') =>
  served(how, {body: JSON.stringify(value), ...query});
const whole = (path: string) => new URL(path, location.href).href;
const names = (map: MinhangIndustryMap) =>
  all(map, '[role="option"]').map(option => option.getAttribute('aria-label'));
const isTwo = (map: MinhangIndustryMap) => names(map).length === 2;
const count = (map: MinhangIndustryMap) => all(map, 'path[part~="town"]').length;

let holds = 0;

/** The address of something that the server holds back until it is released. */
function held(value: unknown) {
  const id = `boundaries ${++holds} ${Date.now()}`;
  const tell = (what: string) => fetch(served(what, {id}));
  return {
    url: json(value, {id}, 'held'),
    release: () => tell('release'),
    arrived: () => tell('arrived'),
    left: () => tell('left'),
  };
}

describe('boundaries', () => {
  it('names another district’s, to which the file of src is joined', async () => {
    document.body.replaceChildren();
    const heard = listen();
    const map = await openPage();
    map.src = json(district);
    map.setAttribute('boundaries', json(squares));
    await until(() => isTwo(map));
    expect(names(map)).to.deep.equal(['西方，茶', `东方，${messages.zh.noCluster}`]);
    const event = heard[1] as MapLoadEvent;
    expect(event).to.include({
      type: 'map-load',
      district: 'two',
      units: 2,
      url: whole(map.src),
    });
    expect(event.report!.unmatched).to.deep.equal([{record: '北方'}]);
    expect(event.report!.missing.map(({unit}) => unit.code)).to.deep.equal(['e']);
    await click(one(map, 'path[data-code="e"]'));
    expect(nameOnCard(map)).to.equal('东方');
    await press('ArrowLeft');
    expect(focusIn(map)).to.equal('option w');
  });

  it('joins a table that names its district, a row an area', async () => {
    document.body.replaceChildren();
    const heard = listen();
    const map = await openPage();
    map.src = served('file', {
      type: 'text/csv',
      body: '标题,两方图\n地区,两方,two\n截至,2026\n编制,样本\n街镇,集群\n西方,茶\n北方,茶\n',
    });
    map.boundaries = json(squares);
    await until(() => isTwo(map));
    expect(names(map)).to.deep.equal(['西方，茶', `东方，${messages.zh.noCluster}`]);
    expect(wordsOf(one(map, '[part~="source"]'))).to.include('样本');
    const event = heard[1] as MapLoadEvent;
    expect(event).to.include({type: 'map-load', district: 'two', units: 2});
    expect(event.report!.unmatched).to.deep.equal([{record: '北方', row: 7}]);
  });

  it('says nothing of Minhang while another district’s are to come', async () => {
    document.body.replaceChildren();
    const heard = listen();
    const {url, release} = held(squares);
    const map = await openPage(
      `<minhang-industry-map src="${json(district).replaceAll('&', '&amp;')}" boundaries="${url.replaceAll('&', '&amp;')}"></minhang-industry-map>`,
    );
    expect(heard).to.have.length(0);
    await release();
    await until(() => isTwo(map));
    expect(heard.map(event => (event as MapLoadEvent).district)).to.deep.equal(['two']);
  });

  it('is fetched together with src, and the map waits for both', async () => {
    const [file, areas] = [held(district), held(squares)];
    const map = await openPage();
    map.boundaries = areas.url;
    map.src = file.url;
    await Promise.all([file.arrived(), areas.arrived()]);
    await file.release();
    expect(count(map)).to.equal(14);
    await areas.release();
    await until(() => isTwo(map));
  });

  it('shows no other district in the place of what is to come or can’t be drawn', async () => {
    const areas = held(squares);
    const map = await openPage(
      `<minhang-industry-map boundaries="${areas.url.replaceAll('&', '&amp;')}"></minhang-industry-map>`,
    );
    const isSeen = (selector: string) =>
      getComputedStyle(one(map, selector)).visibility === 'visible';
    const parts = ['h2', '[part~="legend"]', '[role="option"]', '[part~="source"]'];
    expect(parts.filter(isSeen)).to.deep.equal([]);
    // Nothing says of which district these areas are.
    await areas.release();
    await until(() => all(map, '[role="alert"]').length);
    expect(parts.filter(isSeen)).to.deep.equal([]);
    expect(isSeen('[role="alert"]')).to.equal(true);
    // No map stays as it was, as there was none.
    const alert = wordsOf(one(map, '[role="alert"]'));
    expect(alert).to.include(messages.zh.failed).and.not.include(messages.zh.kept);
    map.data = district;
    await until(() => isTwo(map));
    expect(parts.filter(isSeen)).to.deep.equal(parts);
  });

  it('may be an object, as the data may be', async () => {
    const map = await openPage();
    map.data = district;
    map.boundaries = squares;
    await until(() => isTwo(map));
    map.boundaries = collection(square(0, 0, {code: 'w', name: '独方'}));
    await until(() => names(map).length === 1);
    map.boundaries = undefined;
    map.data = undefined;
    await until(() => count(map) === 14);
  });

  it('leaves out of two that are asked for the one that was asked for first', async () => {
    const [first, second] = [held(squares), held(collection(square(0, 0, {code: 'w'})))];
    const map = await openPage();
    map.data = district;
    map.boundaries = first.url;
    await first.arrived();
    map.boundaries = second.url;
    await Promise.all([first.left(), second.arrived()]);
    await second.release();
    await until(() => names(map).length === 1);
    await first.release();
    expect(names(map)).to.have.length(1);
  });

  it('takes what its crs says', async () => {
    const map = await openPage();
    map.data = district;
    map.crs = 'plane';
    map.boundaries = collection(
      square(500_000, 3_400_000, {code: 'w'}),
      square(500_001, 3_400_000, {code: 'e'}),
    );
    await until(() => isTwo(map));
    // Nobody knows where a plane lies, so nobody is asked where they are.
    expect(one(map, '.locate').hidden).to.equal(true);
    map.show = 'scale';
    await map.updateComplete;
    expect(all(map, '.scale-bar, .scale-words')).to.have.length(0);
  });

  it('says whose it is as far as the file does', async () => {
    const map = await openPage();
    const source = () => wordsOf(one(map, '[part~="source"]'));
    expect(source()).to.include('OpenStreetMap');
    map.data = district;
    map.boundaries = squares;
    await until(() => isTwo(map));
    expect(source()).to.equal(`样本。${messages.zh.asOf('2026年')} ${messages.zh.sketch}`);
    map.data = {...district, boundariesSource: '某局'};
    await until(() =>
      source().includes(`${messages.zh.boundaries} 某局。${messages.zh.sketch}`),
    );
    expect(source()).not.to.include('OpenStreetMap');
  });

  it('tells of a fault with its address and place, keeps the last good map and offers it again', async () => {
    const map = await openPage();
    map.data = district;
    map.boundaries = squares;
    await until(() => isTwo(map));
    const heard = listen();
    const swapped = collection(square(10, 50), square(50, 110));
    map.boundaries = json(swapped);
    await until(() => heard.length);
    const {error} = heard[0] as MapErrorEvent;
    if (!(error instanceof LoadError)) throw error;
    expect(error).to.include({
      url: whole(json(swapped)),
      place: 'features[1]',
      status: 200,
    });
    expect(error.message).to.include('looks like [latitude, longitude]');
    expect(names(map)).to.have.length(2);
    expect(all(map, '[data-action="retry"]')).to.have.length(1);
  });

  it('tells of a fault before the data have come', async () => {
    const file = held(district);
    const map = await openPage();
    const heard = listen();
    map.src = file.url;
    map.boundaries = json(squares, {status: '404'});
    await until(() => heard.length);
    const {error} = heard[0] as MapErrorEvent;
    expect(error).to.include({url: whole(map.boundaries), status: 404});
    await file.left();
    expect(heard).to.have.length(1);
  });

  it('comes when the reader asks again', async () => {
    const map = await openPage();
    map.data = district;
    map.boundaries = json(squares, {id: `mended ${Date.now()}`}, 'mended');
    await until(() => all(map, '[data-action="retry"]').length);
    await click(one(map, '[data-action="retry"]'));
    await until(() => isTwo(map));
    expect(all(map, '[role="alert"]')).to.have.length(0);
  });

  it('is told of where it is an object and not the data’s', async () => {
    const map = await openPage();
    const heard = listen();
    map.boundaries = squares;
    await until(() => heard.length);
    const {error} = heard[0] as MapErrorEvent;
    expect(error.name).to.equal('BoundariesError');
    expect(error.message).to.include('none of the 2 areas is a unit of 闵行区');
    expect(count(map)).to.equal(14);
  });

  it('draws three thousand counties, of which the reader chooses one', async () => {
    const map = await openPage();
    map.lang = 'en';
    map.crs = 'plane';
    map.data = {...district, units: [{code: '17031', cluster: 'tea'}]};
    map.boundaries = '/node_modules/us-atlas/counties-albers-10m.json';
    await until(() => count(map) > 3000);
    await map.updateComplete;
    option(map, '17031').focus();
    await press('Enter');
    expect(nameOnCard(map)).to.equal('Cook');
    await press('ArrowRight');
    expect(focusIn(map)).to.match(/^option (?!17031)/);
    map.data = {...district, units: [{code: '17', cluster: 'tea'}]};
    map.boundaries += '#states';
    await until(() => count(map) < 60);
  });
});
