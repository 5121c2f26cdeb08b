import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {boxes, openCamera, type Camera} from './camera.ts';
import {chromiumOrSkip} from './chromiumOrSkip.ts';
import {difference, shrink} from './picture.ts';
import {readReference} from './references.ts';
import {stateNamed} from './states.ts';

const chromium = chromiumOrSkip('the comparison sees what it should and nothing else');

/** A place, a phone and a desk, with the card open. */
const samples = ['card-zh-288', 'card-en-1168-dark'];

/** What another machine may have where this one has Noto Sans CJK. */
const otherFonts = ["'Noto Serif CJK SC', serif", "'DejaVu Sans', monospace"];

/** What must not pass, and the CSS that brings it about. */
const faults = {
  'a name that moved 10 px to the side':
    '.label[data-code="310112101"] {translate: calc(-50% + 10px) -50%}',
  'a name that moved down by 10 px':
    '.label[data-code="310112006"] {translate: -50% calc(-50% + 10px)}',
  'a name that is gone': '.label[data-code="310112006"] {display: none}',
  'a legend that moved 10 px to the side': '.legend {translate: 10px}',
  'a legend that moved down by 10 px': '.legend {margin-block-start: 10px}',
  'a card that moved 10 px to the side': '.card {translate: 10px}',
  'a card that moved down by 10 px': '.card {translate: 0 10px}',
  'the smallest town in the colour of another cluster':
    '.town[data-code="310112006"] {fill: var(--minhang-map-hq, #ebdca6)}',
  'the river gone': '.river {display: none}',
};

if (chromium)
  describe('the comparison', () => {
    let camera: Camera;

    before(async () => (camera = await openCamera(chromium)));
    after(() => camera.close());

    for (const name of samples) {
      for (const fonts of otherFonts)
        test(`lets ${name} pass beside ${fonts}`, async () => {
          const picture = await camera.shoot(stateNamed(name), {
            fonts: `${boxes}, ${fonts}`,
          });
          assert.equal(difference(shrink(picture), readReference(name)), undefined);
        });

      for (const [fault, css] of Object.entries(faults))
        test(`sees ${fault} in ${name}`, async () => {
          const picture = await camera.shoot(stateNamed(name), {css});
          assert.notEqual(difference(shrink(picture), readReference(name)), undefined);
        });
    }
  });
