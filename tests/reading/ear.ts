import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {config, expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {one, openPage} from '../element/page.ts';
import {press} from '../engines/reader.ts';

// What was said is told in full.
config.truncateThreshold = 0;

/**
 * A reader who listens, with the virtual screen reader. It walks the children of nodes and so never
 * enters a shadow root: it is started inside, at the figure. What a page slots in stays unheard.
 *
 * It says more than screen readers do: what lies in a closed `<details>`, the words of a button, an
 * option or a heading once more after its name, the bounds of paragraphs and list items. These are
 * left out.
 */
export async function listenTo(
  lang: 'zh-CN' | 'en',
  attributes = '',
): Promise<MinhangIndustryMap> {
  const map = await openPage(
    `<minhang-industry-map lang="${lang}" ${attributes}></minhang-industry-map>`,
  );
  await virtual.start({container: one(map, 'figure')});
  collected = (await virtual.spokenPhraseLog()).length;
  heard = [];
  return map;
}

afterEach(() => virtual.stop());

let heard: string[] = [];
let collected = 0;

/** Reads on, item by item, up to the first that says something. */
export async function readTo(words: string): Promise<void> {
  do await step();
  while (!heard.at(-1)?.includes(words));
}

/** Goes to the next item that says something, past all between. */
export async function seek(words: string): Promise<void> {
  const before = heard.length;
  await readTo(words);
  heard.splice(before, heard.length - before - 1);
}

/** Presses Tab, or another key, until the focus is on what says something, past all between. */
export async function tabTo(words: string, key = 'Tab'): Promise<void> {
  await settle();
  const before = heard.length;
  for (let stop = 0; stop < 20; stop++) {
    await press(key);
    await settle();
    if (!heard.at(-1)?.includes(words)) continue;
    heard.splice(before, heard.length - before - 1);
    return;
  }
  throw new Error(`no stop says ${words}`);
}

/** Goes to the next heading, as the key H does. */
export async function seekHeading(): Promise<void> {
  await virtual.perform('moveToNextHeading');
  await collect();
}

/** Goes from the item to its details. */
export async function seekDetails(): Promise<void> {
  await virtual.perform('jumpToDetailsElement');
  await collect();
}

/**
 * Does what the item is for, as Enter and a double tap do: by its default action, a click. (The
 * virtual reader's own `act` plays a mouse, to which the options, `pointer-events: none`, are air.)
 */
export function act(): void {
  const node = virtual.activeNode!;
  (node instanceof HTMLElement ? node : node.parentElement!).click();
}

/** Checks what was said since the last check: these phrases, and nothing beside them. */
export async function hears(...phrases: readonly string[]): Promise<void> {
  let patience = 50;
  while ((await collect()) < phrases.length && patience-- > 0) await twoFrames();
  expect(await said()).to.deep.equal(phrases);
}

/** What was said since the last check. */
export async function said(): Promise<readonly string[]> {
  await settle();
  const phrases = heard;
  heard = [];
  return phrases;
}

/** The next item, whether or not a screen reader would stop there. */
async function step() {
  await virtual.next();
  const log = await virtual.spokenPhraseLog();
  if (log.at(-1)!.endsWith('end of figure')) throw new Error('read to the end in vain');
  if (isUnheard(virtual.activeNode!, log.at(-1)!)) log.pop();
  await collect();
}

/** Gives how many phrases were said since the last check. */
async function collect(): Promise<number> {
  const log = await virtual.spokenPhraseLog();
  heard.push(...log.slice(collected));
  collected = log.length;
  return heard.length;
}

function isUnheard(node: Node, phrase: string): boolean {
  const around = node.parentElement;
  return (
    /^(end\b|paragraph|listitem)/.test(phrase) ||
    Boolean(around?.closest('details:not([open]) > :not(summary)')) ||
    Boolean(around?.closest('button, a, summary, h2, h3, h4, [role="option"]'))
  );
}

async function settle() {
  await twoFrames();
  await collect();
}

async function twoFrames() {
  for (let frame = 0; frame < 2; frame++)
    await new Promise(resolve => requestAnimationFrame(resolve));
}
