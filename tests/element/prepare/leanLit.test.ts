import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {askedInVain, leanLit} from '../../../src/element/prepare/leanLit.ts';

const modules = 'node_modules';
const files = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
];

for (const file of files)
  test(`leanLit(text, path) finds each part it leaves out of ${file}`, () => {
    const text = readFileSync(`${modules}/${file}`, 'utf8');
    assert.ok(leanLit(text, `/a/${modules}/${file}`).length < text.length);
  });

test('leanLit(text, path) stops at a text that is worded otherwise', () => {
  assert.throws(() => leanLit('export {}', `/a/${modules}/lit-html/lit-html.js`), {
    message: /^lit-html\/lit-html\.js no longer holds /,
  });
});

test('leanLit(text, path) leaves other files alone', () => {
  assert.equal(leanLit('export {}', '/a/src/lit-html/lit-html.js'), 'export {}');
});

const lit = "import {html, LitElement} from 'lit';\n";

for (const [code, what] of [
  [`${lit}import {repeat} from 'lit/directives/repeat.js';`, 'directives'],
  [`${lit}html\`<a @click=\${go}></a>\``, 'listeners in templates'],
  [`${lit}html\`<title>\${name}</title>\``, /elements of text$/],
  [`${lit}html\`<!-- \${name} -->\``, /^values inside comments/],
  [`${lit}import {mathml} from 'lit';`, /^MathML/],
  [`${lit}static properties = {a: {type: Number}}`, /^attributes/],
  [`${lit}static properties = {a: {converter: own}}`, /^attributes/],
  [`${lit}import {property} from 'lit/decorators.js';`, /^decorators/],
  [`${lit}class A { set a(value) {} }`, /accessors below the properties$/],
  [`${lit}static styles = [a, b];`, /^more than one style sheet/],
] as const)
  test(`askedInVain(text) names ${String(what)}`, () => {
    const asked = askedInVain(code);
    assert.ok(asked);
    assert.match(asked, typeof what === 'string' ? new RegExp(`^${what}$`) : what);
  });

test('askedInVain(text) lets other modules write what they like', () => {
  assert.equal(askedInVain('const page = `<title>${name}</title>`;'), undefined);
});

test('askedInVain(text) finds nothing in what the element is made of', () => {
  for (const file of globSync('src/{element,panels,layers,interaction}/**/*.ts'))
    if (!file.includes('prepare'))
      assert.equal(askedInVain(readFileSync(file, 'utf8')), undefined, file);
});
