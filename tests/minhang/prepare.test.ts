import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {prepareMinhang} from '../../src/minhang/prepare/prepare.ts';

for (const [name, text] of Object.entries(prepareMinhang())) {
  test(`prepareMinhang() makes the committed ${name}`, () => {
    const committed = readFileSync(
      new URL(`../../src/minhang/${name}`, import.meta.url),
      'utf8',
    );
    // Not strictEqual: the difference of two long texts would fill the screen.
    assert.ok(
      committed === text,
      `${name} is stale: run node src/minhang/prepare/prepare.ts`,
    );
  });
}
