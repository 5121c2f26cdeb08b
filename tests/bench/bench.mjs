/* global document, performance, PointerEvent */
/**
 * How long the map takes: `npm run bench` after `npm run build`. Medians in milliseconds; compare
 * before and after a change on the same machine, nothing here passes or fails.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {minhangBoundaries} from '../../src/minhang/boundaries.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture} from '../../src/picture.ts';
import {findEngine} from '../engines/find.mjs';

const script = readFileSync('dist/minhang-industry-map.min.js', 'utf8');

report(
  'draw the picture in Node, with the names of one language',
  times(50, () => drawPicture(minhang, minhangBoundaries).drawing.labels('zh', false)),
);

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
await browser.close();

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
