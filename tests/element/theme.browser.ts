import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {palette} from '../../src/scale/palette.ts';
import {media} from '../engines/reader.ts';
import {zhuanqiao} from '../fixtures/codes.ts';
import {area, one, openPage, option} from './page.ts';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await media({});
});

/** A hex colour as computed styles write it. */
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** 颛桥镇 is led by the seventh cluster of the file. */
const celadon = palette[6]!;

const looks = (map: MinhangIndustryMap) => getComputedStyle(area(map, zhuanqiao)).fill;
const ink = (map: MinhangIndustryMap) => getComputedStyle(option(map, zhuanqiao)).color;
const ground = (map: MinhangIndustryMap) =>
  getComputedStyle(one(map, '.frame')).backgroundColor;

const openIn = (colorScheme: string, theme = '') => {
  document.documentElement.style.colorScheme = colorScheme;
  return openPage(
    `<minhang-industry-map lang="zh-CN" ${theme && `theme="${theme}"`}></minhang-industry-map>`,
  );
};

it('a page’s ground may reach beyond the text, by the padding of the element', async () => {
  const tint = 'rgb(246, 241, 231)';
  const map = await openPage(
    `<style>minhang-industry-map {--minhang-map-ground: ${tint}; background: ${tint}; padding: 16px}</style>
    <div style="inline-size: 400px"><minhang-industry-map></minhang-industry-map></div>`,
  );
  expect([ground(map), getComputedStyle(map).backgroundColor]).to.deep.equal([tint, tint]);
  const outer = map.getBoundingClientRect();
  const inner = one(map, '.frame').getBoundingClientRect();
  expect([inner.left - outer.left, outer.right - inner.right]).to.deep.equal([16, 16]);
});

describe('the theme', () => {
  it('is light on a page that says nothing, whatever the system prefers', async () => {
    expect(looks(await openIn(''))).to.equal(rgb(celadon.light));
    expect(await media({colorScheme: 'dark'})).to.equal(true);
    expect(looks(await openIn(''))).to.equal(rgb(celadon.light));
  });

  it('follows a page that is dark', async () => {
    const map = await openIn('dark');
    expect(looks(map)).to.equal(rgb(celadon.dark));
    document.documentElement.style.colorScheme = 'light';
    expect(looks(map)).to.equal(rgb(celadon.light));
  });

  it('follows the system where the page does', async () => {
    const map = await openIn('light dark');
    expect(looks(map)).to.equal(rgb(celadon.light));
    const [lightInk, lightGround] = [ink(map), ground(map)];
    expect(await media({colorScheme: 'dark'})).to.equal(true);
    expect(looks(map)).to.equal(rgb(celadon.dark));
    expect(ink(map)).to.not.equal(lightInk);
    expect(ground(map)).to.not.equal(lightGround);
    expect(await media({})).to.equal(true);
    expect(looks(map)).to.equal(rgb(celadon.light));
  });

  it('is that of the attribute, whatever page and system say', async () => {
    expect(looks(await openIn('light', 'dark'))).to.equal(rgb(celadon.dark));
    expect(looks(await openIn('dark', 'light'))).to.equal(rgb(celadon.light));
    expect(await media({colorScheme: 'dark'})).to.equal(true);
    expect(looks(await openIn('light dark', 'light'))).to.equal(rgb(celadon.light));
    expect(looks(await openIn('light dark', 'auto'))).to.equal(rgb(celadon.dark));
  });

  it('changes with the property', async () => {
    const map = await openIn('light');
    map.theme = 'dark';
    await map.updateComplete;
    expect(looks(map)).to.equal(rgb(celadon.dark));
    map.theme = 'auto';
    await map.updateComplete;
    expect(looks(map)).to.equal(rgb(celadon.light));
  });

  it('leaves each cluster to the page, by its custom property', async () => {
    const map = await openIn('light');
    map.style.setProperty('--minhang-map-techsvc', 'rgb(1, 2, 3)');
    expect(looks(map)).to.equal('rgb(1, 2, 3)');
  });
});
