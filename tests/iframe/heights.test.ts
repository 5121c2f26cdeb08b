import assert from 'node:assert/strict';
import test from 'node:test';
import {heightMessages, isHeightMessage} from '../../src/iframe/heights.ts';

const message = {
  sentinel: 'amp',
  type: 'embed-size',
  height: 836,
  sender: 'minhang-industry-map',
};

test('heightMessages(height) speaks as AMP does', () => {
  assert.deepEqual(heightMessages(836, undefined), [message]);
});

test('heightMessages(height, childId) speaks to Pym too', () => {
  assert.deepEqual(heightMessages(836, 'graphic'), [
    message,
    'pymxPYMxgraphicxPYMxheightxPYMx836',
  ]);
});

test('isHeightMessage(data) knows its own message, and nothing that is not quite it', () => {
  assert.ok(isHeightMessage(message));
  const others = [
    undefined,
    null,
    836,
    'pymxPYMxgraphicxPYMxheightxPYMx836',
    [],
    {},
    {...message, sender: undefined},
    {...message, type: 'embed-ready'},
    {...message, height: '836'},
    {...message, height: NaN},
    {...message, height: -1},
    {...message, height: 0},
  ];
  for (const other of others) assert.equal(isHeightMessage(other), false);
});
