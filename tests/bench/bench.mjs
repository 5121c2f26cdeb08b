/* global document, performance, PointerEvent */
/**
 * How long the map takes: `npm run bench` after `npm run build`. Medians in milliseconds; compare
 * before and after a change on the same machine, nothing here passes or fails.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {joinBoundaries} from '../../src/boundaries/joinBoundaries.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {findEngine} from '../engines/find.mjs';

const script = readFileSync('dist/minhang-industry-map.min.js', 'utf8');

report(
  'draw the picture in Node, with the names of one language',
  times(50, () => drawPicture(minhang, minhangBoundaries).drawing.labels('zh', false)),
);

const files = {
  'states of the United States': 'states-albers-10m',
  'counties of the United States': 'counties-albers-10m',
};
for (const [what, name] of Object.entries(files)) {
  const {topology, data} = atlas(name);
  report(
    `read the ${data.units.length} ${what}, draw them and place their names in Node`,
    times(3, () => {
      const read = readBoundaries(topology, {crs: 'plane'});
      const {file, boundaries} = joinBoundaries(data, read, minhang);
      drawPicture(file, boundaries).drawing.labels('en', false);
    }),
  );
}

const browser = await puppeteer.launch({
  executablePath: findEngine('chromium').programs.browser,
  args: ['--no-sandbox', '--disable-background-networking'],
});
const cold = [];
for (let run = 0; run < 7; run++) {
  const page = await browser.newPage();
  await page.setContent('<minhang-industry-map></minhang-industry-map>');
  cold.push(await page.evaluate(runScript, script));
  await page.close();
}
report('run the script to the first map in Chromium', cold);

const page = await browser.newPage();
await page.setContent('<minhang-industry-map></minhang-industry-map>');
await page.evaluate(runScript, script);
for (const [what, act] of Object.entries({
  'choose a town': (map, i) => (map.selected = i % 2 ? 'pujin' : 'huacao'),
  'ask for a cluster': (map, i) => (map.highlight = i % 2 ? 'biomed' : 'energy'),
  'point at a town': (map, i) => {
    const towns = map.renderRoot.querySelectorAll('path[part~="town"]');
    towns[i % towns.length].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
  },
})) {
  report(what, await page.evaluate(actMany, act.toString()));
}
await page.close();

for (const [what, name] of Object.entries(files)) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => void answer(request));
  await page.goto('http://bench.example/');
  const [drawn, ...chosen] = await page.evaluate(drawAtlas, atlas(name));
  report(`draw the ${what} in Chromium`, [drawn]);
  report(`choose one of the ${what}`, chosen);
  await page.close();
}
await browser.close();

/** A file of us-atlas, and data of which every second area has a cluster. */
function atlas(name) {
  const topology = JSON.parse(readFileSync(`node_modules/us-atlas/${name}.json`, 'utf8'));
  const [{geometries}] = Object.values(topology.objects);
  const words = {zh: 'Bench'};
  const district = {code: 'us', name: words};
  const units = geometries.map(({id}, i) => ({code: id, ...(i % 2 && {cluster: 'hq'})}));
  return {
    topology,
    data: {title: words, asOf: '2026', compiled: words, district, units},
  };
}

/** The page of the script, for its own origin: what it loads is beside it. */
async function answer(request) {
  const {pathname} = new URL(request.url());
  if (pathname.endsWith('.js'))
    await request.respond({
      contentType: 'text/javascript',
      body: readFileSync(`dist${pathname}`, 'utf8'),
    });
  else
    await request.respond({
      contentType: 'text/html',
      body: '<minhang-industry-map lang="en"></minhang-industry-map><script src="/minhang-industry-map.min.js"></script>',
    });
}

/** In the page: the boundaries until the map stands, and then towns that are chosen. */
async function drawAtlas({topology, data}) {
  const map = document.querySelector('minhang-industry-map');
  await map.updateComplete;
  const durations = [];
  const time = async act => {
    const start = performance.now();
    await act();
    await map.updateComplete;
    map.getBoundingClientRect();
    durations.push(performance.now() - start);
  };
  const load = new Promise(loaded =>
    map.addEventListener('map-load', loaded, {once: true}),
  );
  map.crs = 'plane';
  map.data = data;
  await time(() => {
    map.boundaries = topology;
    return load;
  });
  for (const {code} of data.units.slice(0, 20)) await time(() => (map.selected = code));
  return durations;
}

function times(count, run) {
  return Array.from({length: count}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function report(what, durations) {
  const median = durations.sort((a, b) => a - b)[Math.floor(durations.length / 2)];
  console.log(`${median.toFixed(2).padStart(8)} ms  ${what}`);
}

/** In the page: the script as a page would run it, until the first map stands. */
async function runScript(script) {
  const start = performance.now();
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  await document.querySelector('minhang-industry-map').updateComplete;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** In the page: an interaction with its rendering and layout, many times. */
async function actMany(act) {
  const map = document.querySelector('minhang-industry-map');
  const interact = new Function(`return ${act}`)();
  const durations = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    interact(map, i);
    await map.updateComplete;
    map.getBoundingClientRect();
    durations.push(performance.now() - start);
  }
  return durations;
}
