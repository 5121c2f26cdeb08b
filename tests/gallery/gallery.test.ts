import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openCamera, type Camera} from './camera.ts';
import {chromiumOrSkip} from './chromiumOrSkip.ts';
import {difference, shrink} from './picture.ts';
import {forgetActuals, keepActual, readReference, referenceNames} from './references.ts';
import {states} from './states.ts';

const chromium = chromiumOrSkip('every state of the gallery looks as its reference');
const accept = 'npm run gallery:accept';

if (chromium)
  describe('the gallery', () => {
    let camera: Camera;

    before(async () => {
      forgetActuals();
      camera = await openCamera(chromium);
    });
    after(() => camera.close());

    for (const state of states)
      test(`${state.name} looks as its reference`, async () => {
        const {name} = state;
        const picture = await camera.shoot(state);
        if (!referenceNames().includes(name))
          assert.fail(`${name} has no reference: ${accept}`);
        const found = difference(shrink(picture), readReference(name));
        if (!found) return;
        keepActual(name, picture, found.diff);
        assert.fail(
          `${name}: ${found.words}. See tests/gallery/actual/; if it should look so: ${accept}`,
        );
      });
  });

test('every state has a name of its own', () => {
  const names = states.map(({name}) => name);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

test('no reference is left of a state that is gone', () => {
  const names = new Set(states.map(({name}) => name));
  assert.deepEqual(
    referenceNames().filter(name => !names.has(name)),
    [],
  );
});
