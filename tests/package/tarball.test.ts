import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {installInto, pack, run} from './consumer.ts';

const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
after(() => rmSync(folder, {recursive: true}));

const tarball = pack(folder);
installInto(folder, tarball);

test('the tarball holds the built files, the licence and no sources', () => {
  const files = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'});
  for (const file of [
    'dist/index.js',
    'dist/define.d.ts',
    'dist/custom-elements.json',
    'dist/embed.html',
    'dist/embed-host.js',
    'dist/oembed.json',
    'LICENSE',
  ])
    assert.ok(files.includes(`package/${file}\n`), file);
  assert.doesNotMatch(files, /package\/(src|tests|demo)\//);
});

test('publint finds nothing', async () => {
  const data = readFileSync(tarball);
  const {messages, pkg} = await publint({
    strict: true,
    pack: {tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length)},
  });
  assert.deepEqual(
    messages.map(message => formatMessage(message, pkg, {color: false})),
    [],
  );
});

test('the types are right for every way of importing', () => {
  const untyped = [
    'minhang-industry-map.min.js',
    'minhang-industry-map.stills.js',
    'minhang-industry-map.table.js',
    'minhang-industry-map.boundaries.js',
    'minhang.svg',
    'minhang.png',
    'embed.html',
    'embed-host.js',
    'oembed.json',
    'custom-elements.json',
    'package.json',
  ];
  run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...untyped]);
});

for (const resolution of ['nodenext', 'bundler'])
  test(`a consumer's TypeScript compiles with ${resolution} resolution`, () => {
    run('tsc', ['--project', `${resolution}.json`], folder);
  });

test('a wrong use by a consumer does not compile', () => {
  assert.throws(() => run('tsc', ['--project', 'wrong.json'], folder), /wrong\.ts\(2,/);
});

test('a bundler keeps the registration', async () => {
  const build = await rollup({
    input: join(folder, 'registers.js'),
    plugins: [nodeResolve({browser: true})],
  });
  const {output} = await build.generate({format: 'es'});
  assert.match(output[0].code, /customElements\.define\(/);
});

test('a bundler drops what is not used', async () => {
  const build = await rollup({
    input: join(folder, 'unused.js'),
    plugins: [nodeResolve({browser: true})],
    onwarn: () => undefined,
  });
  const {output} = await build.generate({format: 'es'});
  assert.equal(output[0].code.trim(), '');
});
