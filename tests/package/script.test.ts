import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {manifest, parseOldScript, read, script} from './files.ts';

const budget = 48 * 1024;

test('the script file stays within its budget', t => {
  const bytes = readFileSync(script);
  const {length} = gzipSync(bytes, {level: 9});
  t.diagnostic(`${script}: ${length} bytes gzip of ${budget}, ${bytes.length} plain`);
  assert.ok(length <= budget, `${length} bytes are more than ${budget}`);
});

test('the script file is one classic script of ES2019, and of import()', () => {
  parseOldScript(read(script));
});

test('the parser would see newer syntax', () => {
  assert.throws(() => parseOldScript('a ?? b'));
});

test('the script file names its version, its licences and where the notices are', () => {
  const head = read(script).slice(0, 300);
  for (const words of [
    manifest.name,
    manifest.version,
    'MIT',
    '© OpenStreetMap',
    'ODbL 1.0',
  ])
    assert.ok(head.includes(words), words);
  assert.match(head, /THIRD-PARTY-NOTICES\.txt/);
});

test('the script file tells its encoding to a page in another one', () => {
  assert.deepEqual([...readFileSync(script).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
});
