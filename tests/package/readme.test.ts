import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Manifest} from '../../src/element/prepare/Manifest.ts';
import {readmes, withTables} from '../../src/element/prepare/withTables.ts';
import {read, script} from './files.ts';

const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;

for (const file of Object.keys(readmes) as (keyof typeof readmes)[])
  test(`the tables in ${file} are what \`npm run docs\` makes of the manifest`, async () => {
    assert.equal(read(file), await withTables(file, read(file), manifest));
  });

test('a name without a Chinese sentence is an error that names it', async () => {
  const text = JSON.stringify(manifest).replaceAll('"theme"', '"season"');
  const unknown = JSON.parse(text) as Manifest;
  await assert.rejects(
    withTables('README.md', read('README.md'), unknown),
    /nothing is said of properties: season/,
  );
});

test('a Chinese sentence of an event that leaves out a field is an error', async () => {
  const text = JSON.stringify(manifest).replaceAll('"name":"units"', '"name":"towns"');
  const unknown = JSON.parse(text) as Manifest;
  await assert.rejects(
    withTables('README.md', read('README.md'), unknown),
    /nothing is said of the field towns of map-load/,
  );
});

for (const file of Object.keys(readmes))
  test(`${file} names each policy of Trusted Types that the script brings`, () => {
    const policies = [...read(script).matchAll(/\.createPolicy\("([^"]+)"/g)];
    assert.ok(policies.length);
    for (const [, name] of policies)
      assert.match(read(file), new RegExp(`\`trusted-types\`.*\`${name}\``));
  });
