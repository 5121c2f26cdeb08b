import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {otherOrigin} from '../engines/otherSite.ts';
import {click, viewport} from '../engines/reader.ts';
import {addFrame, loaded, messageFrom, openHost, until, type Host} from './frames.ts';
import {openEmbed} from './page.ts';

const message = {
  sentinel: 'amp',
  type: 'embed-size',
  height: 5000,
  sender: 'minhang-industry-map',
};

describe('a frame of another site', () => {
  let address: string;

  before(async () => {
    await viewport(800, 1500);
    address = `${await otherOrigin()}/dist/embed.html`;
  });

  it('is as high as its map, whatever its width', async () => {
    const heights = new Map<number, number>();
    for (const width of [375, 700]) heights.set(width, await heightAt(width));
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, address);
    for (const width of [375, 700, 375]) {
      frame.width = `${width}`;
      await until(() => frame.clientHeight === heights.get(width));
    }
    await keptToPolicy(host);
  });

  it('grows when the reader opens a card and shrinks when it is closed', async () => {
    // A copy that can be looked into tells where things are in one that can't.
    const {map} = await openEmbed('');
    const town = centreIn(map, '[role=option][data-code="310112009"]');
    map.selected = 'pujin';
    await map.updateComplete;
    const close = centreIn(map, '[data-action=close]');
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, address);
    await until(() => frame.style.height);
    const closed = frame.clientHeight;
    await click(inFrame(frame, town));
    await until(() => frame.clientHeight > closed + 200);
    await click(inFrame(frame, close));
    await until(() => frame.clientHeight === closed);
    await keptToPolicy(host);
  });

  it('gets its height although the script comes after it', async () => {
    const host = await openHost('plain/host.html');
    const frame = addFrame(host, address);
    await messageFrom(host, frame);
    const script = host.document.createElement('script');
    script.src = '/dist/embed-host.js';
    host.document.body.append(script);
    await until(() => frame.clientHeight > 700);
  });

  it('keeps the height that the editor gave it where no script runs', async () => {
    const host = await openHost('plain/host.html');
    const frame = addFrame(host, address);
    await messageFrom(host, frame);
    expect(frame.clientHeight).to.equal(400);
  });

  it('is drawn in a sandbox without an origin, and keeps its height there', async () => {
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, address, {sandbox: 'allow-scripts'});
    const {origin} = await messageFrom(host, frame);
    expect(origin).to.equal('null');
    expect(frame.clientHeight).to.equal(400);
  });

  it('speaks to AMP, and to Pym where Pym asks', async () => {
    const host = await openHost('plain/host.html');
    const frame = addFrame(host, `${address}?initialWidth=375&childId=graphic`);
    const toAmp = (await messageFrom(host, frame)).data as typeof message;
    const toPym: unknown = (await messageFrom(host, frame)).data;
    expect(toAmp).to.deep.equal({...message, height: toAmp.height});
    expect(toAmp.height).to.be.greaterThan(700);
    expect(toPym).to.equal(`pymxPYMxgraphicxPYMxheightxPYMx${toAmp.height}`);
  });
});

describe('the script that sizes frames', () => {
  it('keeps heights within reason', async () => {
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, '/tests/pages/plain/embed.html');
    await loaded(frame);
    for (const [said, done] of [
      [700, 700],
      [1e9, 20_000],
      [1, 100],
    ] as const) {
      await tell(host, frame, {...message, height: said});
      expect(frame.clientHeight).to.equal(done);
    }
  });

  it('does not listen to what is no height of a map', async () => {
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, '/tests/pages/plain/embed.html');
    await loaded(frame);
    for (const other of [null, 'x', {...message, sender: 'x'}, {...message, height: '9e3'}])
      await tell(host, frame, other);
    expect(frame.clientHeight).to.equal(400);
    expect(host.failures).to.deep.equal([]);
  });

  it('lets a frame speak for itself only, and no other page speak at all', async () => {
    const host = await openHost('strict/host.html');
    const map = addFrame(host, '/tests/pages/plain/embed.html');
    await loaded(map);
    const other = addFrame(host, `${await otherOrigin()}/tests/pages/plain/echo.html`);
    await loaded(other);
    await tell(host, other, message);
    const own = new Promise(resolve => host.addEventListener('message', resolve));
    host.postMessage(message, '*');
    await own;
    expect([map.clientHeight, other.clientHeight]).to.deep.equal([400, 400]);
  });

  it('does not listen to a page of another site that took the place of the map', async () => {
    const host = await openHost('strict/host.html');
    const frame = addFrame(host, '/tests/pages/plain/embed.html');
    await loaded(frame);
    frame.contentWindow!.location.replace(
      `${await otherOrigin()}/tests/pages/plain/embed.html`,
    );
    await loaded(frame);
    await tell(host, frame, message);
    expect(frame.clientHeight).to.equal(400);
  });
});

type Point = readonly [x: number, y: number];

/** The middle of a part of a map, as its own page counts. */
function centreIn(map: MinhangIndustryMap, selector: string): Point {
  const part = map.shadowRoot!.querySelector(selector)!;
  const {left, top, width, height} = part.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** A point of a frame's page as the page around counts, whose own frame stands in the corner. */
function inFrame(frame: HTMLIFrameElement, [x, y]: Point): Point {
  const {left, top} = frame.getBoundingClientRect();
  return [left + x, top + y];
}

async function heightAt(width: number): Promise<number> {
  const {document} = await openEmbed('', width);
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Has an echo say something to its page. */
async function tell(host: Window, frame: HTMLIFrameElement, data: unknown): Promise<void> {
  const heard = messageFrom(host, frame);
  frame.contentWindow!.postMessage(data, '*');
  await heard;
}

/** One violation on purpose, last: once it is reported, nothing else is on its way. */
async function keptToPolicy(host: Host): Promise<void> {
  host.document.body.setAttribute('style', 'color: red');
  await until(() => host.violations.length > 0);
  expect(host.violations).to.deep.equal(['style-src-attr inline']);
  expect(host.failures).to.deep.equal([]);
}
