import assert from 'node:assert/strict';
import test from 'node:test';
import {visible} from '../../src/static/visible.ts';

test('visible(line) writes what can’t be seen as JSON does', () => {
  assert.equal(
    visible('a\u001b[2Jb\u009b1mc\rd\ne'),
    'a\\u001b[2Jb\\u009b1mc\\u000dd\\u000ae',
  );
  assert.equal(visible('\u202e\ud83d'), '\\u202e\\ud83d');
});

test('visible(line) leaves what can be seen', () => {
  const line = 'wrong.json: units[0]: “古美街道” \u{1f600}\u{20bb7}';
  assert.equal(visible(line), line);
});
