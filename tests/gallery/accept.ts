/**
 * Makes what the gallery shows now its references, and the READMEs' picture from one of its
 * states: `npm run gallery:accept`. Look at the gallery before, and at `git diff --stat` after.
 */
import {writeFileSync} from 'node:fs';
import {PNG} from 'pngjs';
import {ensureEngine, ensureFont} from '../engines/ensure.mjs';
import {openCamera} from './camera.ts';
import {indexedFile} from './indexed.ts';
import {difference, shrink} from './picture.ts';
import {
  readReference,
  referenceNames,
  removeReference,
  writeReference,
} from './references.ts';
import {stateNamed, states} from './states.ts';

const {programs, problem = ensureFont()} = ensureEngine('chromium');
if (!programs || problem) throw new Error(problem);

const camera = await openCamera(programs.browser);
const before = new Set(referenceNames());

for (const state of states) {
  const picture = shrink(await camera.shoot(state));
  const change = before.delete(state.name)
    ? difference(picture, readReference(state.name))?.words
    : 'new';
  if (change === undefined) continue;
  writeReference(state.name, picture);
  console.log(`${state.name}: ${change}`);
}

for (const name of before) {
  removeReference(name);
  console.log(`${name}: gone`);
}

const preview = await camera.shoot(stateNamed('preview'), {fonts: 'initial'});
writeFileSync(
  new URL('../../demo/preview.png', import.meta.url),
  indexedFile(PNG.sync.read(preview)),
);
await camera.close();
