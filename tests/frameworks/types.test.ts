import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {run} from '../package/consumer.ts';
import {layOut} from './apps.ts';

const folder = mkdtempSync(join(tmpdir(), 'types-'));
after(() => rmSync(folder, {recursive: true}));

layOut(folder);
cpSync('tests/frameworks/types', join(folder, 'types'), {recursive: true});

test('the DOM and React take what is right and refuse what is wrong, and the apps compile', () =>
  compile('tsc', ['types/dom.ts', 'types/react.tsx', 'react', 'server'], {
    jsx: 'react-jsx',
    types: ['node'],
  }));

test('Preact takes what is right and refuses what is wrong', () =>
  compile('tsc', ['types/preact.tsx'], {jsx: 'react-jsx', jsxImportSource: 'preact'}));

test('Vue takes what is right and refuses what is wrong, and the app compiles', () =>
  compile('vue-tsc', ['types/Types.vue', 'vue']));

test('Svelte takes what is right and refuses each line that is wrong, and the app compiles', () => {
  writeSettings(['types/*.svelte', 'svelte']);
  const {stdout} = spawnSync(
    resolve('node_modules/.bin/svelte-check'),
    ['--workspace', '.', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    {cwd: folder, encoding: 'utf8'},
  );
  const found = [...stdout.matchAll(/(?:ERROR|WARNING) "([^"]+)" (\d+):/g)];
  const lines = readFileSync(join(folder, 'types/Wrong.svelte'), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) =>
    line.startsWith('<minhang') ? [`types/Wrong.svelte ${index + 1}`] : [],
  );
  assert.deepEqual(
    found.map(([, file, line]) => `${file} ${line}`),
    wrong,
  );
});

/** Compiles strictly; a line that is wrong and compiles is an error too, as it is marked. */
function compile(compiler: string, files: readonly string[], options: object = {}): void {
  writeSettings(files, options);
  run(compiler, [], folder);
}

function writeSettings(include: readonly string[], options: object = {}): void {
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  };
  const vueCompilerOptions = {strictTemplates: true};
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({compilerOptions, vueCompilerOptions, include}),
  );
}
