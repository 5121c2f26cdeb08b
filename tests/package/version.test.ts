import assert from 'node:assert/strict';
import {test} from 'node:test';
import {version} from '../../src/version.ts';
import {manifest} from './files.ts';

test('the source names the version that package.json has', () => {
  assert.equal(version, manifest.version);
});
