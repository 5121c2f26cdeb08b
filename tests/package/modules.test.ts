import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse, type Node} from 'acorn';
import {manifest, moduleBundle, read, unbundledModules} from './files.ts';

test('index.js registers nothing; define.js does', () => {
  const registering = unbundledModules().filter(file =>
    read(file).includes('customElements.define'),
  );
  assert.deepEqual(registering, ['dist/define.js']);
  const reached = new Set<string>();
  follow('dist/index.js', reached);
  assert.ok(reached.size > 1);
  assert.ok(!reached.has('dist/define.js'));
});

test('the unbundled modules import nothing but each other and the declared dependencies', () => {
  for (const file of unbundledModules())
    for (const source of importsOf(file)) {
      const [scope] = source.split('/');
      assert.ok(
        source.startsWith('.') || scope! in manifest.dependencies,
        `${file} imports ${source}`,
      );
      if (source.startsWith('.'))
        assert.match(source, /\.js$/, `${file} imports ${source}`);
    }
});

test('the ESM file exports what index.js exports, and needs no other file', () => {
  assert.deepEqual(exportsOf(moduleBundle).sort(), exportsOf('dist/index.js').sort());
  assert.deepEqual(importsOf(moduleBundle), []);
});

test('the notices name every bundled package with its licence', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  const bundled = [
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    'd3-geo',
    'd3-scale',
  ];
  for (const name of [...bundled, 'topojson-client'])
    assert.match(notices, new RegExp(`^${name} \\d.*(ISC|BSD-3-Clause)$`, 'm'));
  assert.match(notices, /Redistributions in binary form must reproduce/);
  assert.match(notices, /Permission to use, copy, modify/);
  assert.match(read('dist/LICENSE-ODbL.md'), /ODbL/);
});

test('the notices of the module for tables name what is bundled in it', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES-TABLE.txt');
  assert.match(notices, /^d3-dsv \d.*ISC$/m);
  assert.match(notices, /^fastest-levenshtein \d.*MIT$/m);
});

test('the notices of the module for boundaries name what is bundled in it', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES-BOUNDARIES.txt');
  assert.match(notices, /^gcoord \d.*MIT$/m);
  for (const name of ['polylabel', 'tinyqueue', 'topojson-server'])
    assert.match(notices, new RegExp(`^${name} \\d.*ISC$`, 'm'));
});

test('the manifest declares the tag', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json')) as {
    readonly modules: readonly {
      readonly path: string;
      readonly declarations: readonly {readonly tagName?: string}[];
    }[];
  };
  const declaring = modules.filter(({declarations}) =>
    declarations.some(({tagName}) => tagName === 'minhang-industry-map'),
  );
  assert.deepEqual(
    declaring.map(({path}) => path),
    ['dist/element/MinhangIndustryMap.js'],
  );
});

/** As much of acorn's import and export declarations as is read here. */
interface ModuleNode extends Node {
  readonly source?: {readonly value: string} | null;
  readonly specifiers?: readonly {readonly exported?: {readonly name: string}}[];
  readonly declaration?: {readonly id?: {readonly name: string}} | null;
}

function nodesOf(file: string): readonly ModuleNode[] {
  return parse(read(file), {ecmaVersion: 'latest', sourceType: 'module'})
    .body as unknown as readonly ModuleNode[];
}

function importsOf(file: string): string[] {
  return nodesOf(file).flatMap(({source}) => (source ? [source.value] : []));
}

function exportsOf(file: string): string[] {
  return nodesOf(file)
    .filter(({type}) => type.startsWith('Export'))
    .flatMap(({specifiers = []}) => specifiers.map(({exported}) => exported!.name));
}

function follow(file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const source of importsOf(file))
    if (source.startsWith('.'))
      follow(new URL(source, `file:///${file}`).pathname.slice(1), reached);
}
