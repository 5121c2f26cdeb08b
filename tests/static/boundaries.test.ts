import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {jsonFindings} from '../../src/static/check/data.ts';
import {minhang} from '../../src/minhang/district.ts';
import {renderMap} from '../../src/static/html.ts';
import {readTable} from '../../src/table/readTable.ts';
import {OptionError} from '../../src/static/options.ts';
import {renderSvg} from '../../src/static/svg.ts';
import {renderWechat} from '../../src/static/wechat.ts';
import {collection, square} from '../boundaries/squares.ts';

const boundaries = collection(
  square(10, 50, {code: 'w', name: '西方'}),
  square(11, 50, {code: 'e', name: '东方'}),
);
const data = {
  title: '两方图',
  asOf: '2026',
  compiled: '样本',
  district: {code: 'two', name: '两方'},
  clusters: [{key: 'tea', name: '茶'}],
  units: [{code: 'w', cluster: 'tea'}],
};

for (const [name, render] of Object.entries({renderSvg, renderWechat}))
  test(`${name}({boundaries}) draws other boundaries, and names OpenStreetMap only for our own`, () => {
    const svg = render({data, boundaries});
    assert.match(svg, /西方/);
    assert.doesNotMatch(svg, /OpenStreetMap/);
    assert.match(
      render({data: {...data, boundariesSource: '某局'}, boundaries}),
      /边界 某局/,
    );
    assert.match(render(), /OpenStreetMap/);
  });

test('renderSvg({boundaries}) says what is wrong with them', () => {
  assert.throws(() => renderSvg({boundaries}), /none of the 2 areas is a unit of 闵行区/);
});

test('renderMap({boundaries}) names their address, which the element fetches', () => {
  const html = renderMap({boundaries: 'us.json#states', crs: 'plane'});
  assert.match(html, /^<minhang-industry-map boundaries="us\.json#states" crs="plane"/);
  assert.throws(() => renderMap({boundaries: boundaries as never}), OptionError);
  assert.throws(() => renderMap({crs: 'wgs' as never}), /"wgs" is not one of wgs84, gcj02/);
});

test('jsonFindings(text, shapes) finds nothing where file and boundaries agree', () => {
  const whole = {...data, units: [...data.units, {code: 'e'}]};
  const sourced = whole.units.map(unit => ({
    ...unit,
    sources: [{publisher: '某报', date: '2026'}],
  }));
  assert.deepEqual(
    jsonFindings(JSON.stringify({...whole, units: sourced}), readBoundaries(boundaries)),
    [],
  );
});

test('jsonFindings(text, shapes) tells what file and boundaries do not share', () => {
  const file = {...data, units: [...data.units, {name: '东方镇区'}]};
  const found = jsonFindings(JSON.stringify(file), readBoundaries(boundaries));
  assert.deepEqual(
    found.filter(({kind}) => kind === 'join').map(({message}) => message),
    [
      '“东方镇区” is not on the map; is it “东方”?',
      '“东方” has no record; is it “东方镇区”?',
    ],
  );
});

test('jsonFindings(text, shapes) tells of a file of none of their areas', () => {
  const [found, ...others] = jsonFindings('{}', readBoundaries(boundaries));
  assert.deepEqual(others, []);
  assert.match(found!.message, /none of the 2 areas/);
});

test('renderMap({followStory, updateAddress, debug}) writes the flags that are set', () => {
  const html = renderMap({followStory: true, updateAddress: true, debug: false});
  const [tag] = html.split('>', 1);
  assert.match(tag!, / update-address follow-story$/);
});

test('renderSvg({table}) draws what readTable gave, and takes nothing else for it', () => {
  const text = '标题,新图\n截至,2026\n编制,样本\n街镇,依据\n七宝镇,弱\n';
  const table = readTable(new TextEncoder().encode(text), minhang);
  assert.match(renderSvg({table}), /新图/);
  assert.throws(() => renderSvg({table: {} as never}), {
    name: 'OptionError',
    message: /^table: .*what readTable gives/,
  });
});
