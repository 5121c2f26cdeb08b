import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {importFaults} from './imports.ts';

test('every import in src/ points to the left', () => {
  const files = globSync('**/*.ts', {cwd: 'src'});
  assert.ok(files.length > 20);
  const sources = files.map(file => [file, readFileSync(`src/${file}`, 'utf8')] as const);
  assert.deepEqual(importFaults(Object.fromEntries(sources)), []);
});

const planted = [
  ['an import from the right', 'model/a.ts', "import {b} from '../layers/b.ts';"],
  ['a type from the right', 'model/a.ts', "import type {B} from '../text/b.ts';"],
  ['a re-export from the right', 'geo/a.ts', "export {b} from '../element/b.ts';"],
  [
    'an import over several lines',
    'data/a.ts',
    "import {\n  b,\n  c,\n} from '../geo/b.ts';",
  ],
  ['an import for its effect', 'data/a.ts', "import '../define.ts';"],
  ['a dynamic import', 'data/a.ts', "const b = await import('../element/b.ts');"],
  ['layers that import panels', 'layers/a.ts', "import {b} from '../panels/b.ts';"],
  ['panels that import layers', 'panels/a.ts', "import {b} from '../layers/b.ts';"],
  ['geo that imports scale', 'geo/a.ts', "import {b} from '../scale/b.ts';"],
  ['a dependency outside its home', 'element/a.ts', "import {geoPath} from 'd3-geo';"],
  ['Lit before the layers', 'text/a.ts', "import {html} from 'lit';"],
  [
    'a part of Lit before the layers',
    'picture.ts',
    "import {when} from 'lit/directives/when.js';",
  ],
  ['an undeclared dependency', 'layers/a.ts', "import {select} from 'd3-selection';"],
  ['a folder that the flow does not know', 'utils/a.ts', 'export const a = 1;'],
  ['the DOM before the layers', 'text/a.ts', 'export const a = document.title;'],
  ['the window before the layers', 'geo/a.ts', 'export const a = window.innerWidth;'],
  ['build-time code in the browser', 'minhang/a.ts', "import {b} from './prepare/b.ts';"],
] as const;

for (const [name, file, text] of planted)
  test(`${name} is caught`, () => {
    assert.equal(importFaults({[file]: text}).length, 1);
  });

test('what is right passes', () => {
  assert.deepEqual(
    importFaults({
      'model/join.ts':
        "import {feature} from 'topojson-client';\nimport {a} from '../data/a.ts';",
      'model/type.ts': "import type {Topology} from 'topojson-specification';",
      'geo/draw.ts':
        "import {geoPath} from 'd3-geo';\nimport type {Town} from '../model/Town.ts';",
      'text/zh.ts':
        "// document\nexport const a = 'the window';\nexport const b = {window: 1};",
      'layers/towns.ts': "import {svg} from 'lit';\nimport {say} from '../text/say.ts';",
      'element/map.ts': 'export const a = document.title;',
      'define.ts': "export * from './index.ts';",
      'minhang/prepare/prepare.ts': "import {readFileSync} from 'node:fs';",
    }),
    [],
  );
});
