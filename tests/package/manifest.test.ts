import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';
import {
  elementOf,
  type Described,
  type Manifest,
} from '../../src/element/prepare/Manifest.ts';
import type * as index from '../../src/index.ts';
import {styles} from '../../src/element/styles/index.ts';
import {minhang} from '../../src/minhang/district.ts';
import {cssColor, cssFill} from '../../src/scale/cssFill.ts';
import {noDataFill, zeroFill} from '../../src/scale/palette.ts';
import {themeColors} from '../../src/scale/theme.ts';
import {read} from './files.ts';

const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const element = elementOf(manifest);
const {members, attributes, events, slots, cssParts, cssProperties} = element;
const fields = members.filter(({kind}) => kind === 'field');
const methods = members.filter(({kind}) => kind === 'method');

const unitKeys = minhang.units.map(({key}) => key);
const clusterKeys = minhang.clusters.map(({key}) => key);

const source = read('src/element/MinhangIndustryMap.ts');
const templates = globSync('src/{element,layers,panels}/*.ts').map(read).join('\n');

test('the manifest names the properties and attributes that the class observes', async () => {
  const built = new URL('../../dist/index.js', import.meta.url).href;
  const {MinhangIndustryMap} = (await import(built)) as typeof index;
  // Lit reads the table of properties when the browser asks for the attributes.
  const {observedAttributes} = MinhangIndustryMap;
  const observed = [...MinhangIndustryMap.elementProperties].flatMap(([name, options]) =>
    options.state ? [] : [[String(name), attributeOf(String(name), options.attribute)]],
  );
  same(
    fields
      .filter(field => !field.static)
      .map(({name, attribute}) => `${name} ${attribute}`),
    observed.map(([name, attribute]) => `${name} ${attribute}`),
  );
  same(
    attributes.map(({name}) => name),
    observedAttributes,
  );
  same(
    attributes.map(({name, fieldName}) => `${fieldName} ${name}`),
    observed.flatMap(([name, attribute]) => (attribute ? [`${name} ${attribute}`] : [])),
  );
});

test('the manifest names the public members of the class and no others', () => {
  same(namesOf(members), publicMembers());
});

test('the manifest names the events that the element fires, with their classes', () => {
  const fired = matches(templates, /\bnew (\w+Event)\(/g).filter(
    name => !['KeyboardEvent', 'MouseEvent'].includes(name),
  );
  const classes = [
    ...read('src/element/events.ts').matchAll(
      /class (\w+) extends Event [\s\S]*?super\('([\w-]+)'/g,
    ),
  ].map(([, name, type]) => `${type} ${name}`);
  const declared = [
    ...read('src/element/events.ts').matchAll(/^ {4}'([\w-]+)': (\w+);/gm),
  ].map(([, type, name]) => `${type} ${name}`);
  const listed = events.map(({name, type}) => `${name} ${type?.text}`);
  same(listed, classes);
  same(listed, declared);
  same(
    listed.map(line => line.split(' ')[1]!),
    [...new Set(fired)],
  );
});

test('the manifest names the slots of the templates, and the one of pages without scripts', () => {
  const written = [...templates.matchAll(/<slot(?: name=(?:"(\w+)"|\$\{(\w+)\}))?/g)];
  same(namesOf(slots), [
    '',
    ...new Set(written.flatMap(([, name, of]) => (of === 'key' ? unitKeys : [name ?? '']))),
  ]);
});

test('the manifest names the parts of the templates', () => {
  const written = matches(templates, /\spart=(?:"(\w+)"|\$\{[^}]*'(\w+)')/g);
  same(namesOf(cssParts), [...new Set(written)]);
});

test('the manifest names the custom properties that the styles read, with what holds without them', () => {
  const css = [
    styles.cssText,
    ...[...clusterKeys, 'no-data', 'zero'].map(key =>
      cssFill({key, fill: {light: '#000', dark: '#fff'}}),
    ),
    ...globSync('src/**/*.ts').map(read),
  ].join('\n');
  const written = matches(css, /var\((--minhang-map-[\w-]*\w)\b/g);
  same(namesOf(cssProperties), [...new Set(written)]);
  const colors = {...themeColors, 'no-data': noDataFill, zero: zeroFill};
  for (const [name, color] of Object.entries(colors)) {
    const listed = cssProperties.find(property => property.name.endsWith(`map-${name}`));
    assert.equal(listed?.default, cssColor(color));
  }
});

test('everything in the manifest has a sentence', () => {
  const described: readonly (readonly [string, readonly Described[]])[] = [
    ['the file', manifest.modules.flatMap(({declarations}) => declarations)],
    ...Object.entries({members, attributes, events, slots, cssParts, cssProperties}),
    ...manifest.modules
      .flatMap(({declarations}) => declarations)
      .map(
        ({name, members: own = []}) =>
          [name, own.filter(({name}) => name !== 'name')] as const,
      ),
  ];
  for (const [kind, entries] of described)
    for (const {name, description = ''} of entries)
      assert.match(description, /^[\p{Lu}`].*\.$/u, `${kind}: ${name}`);
});

test('every value in the manifest has a type', () => {
  for (const {name, type} of [...fields, ...attributes, ...events])
    assert.ok(type?.text, name);
  for (const {name, return: result, parameters = []} of methods) {
    assert.ok(result?.type.text, name);
    for (const parameter of parameters)
      assert.ok(/^\w+$/.test(parameter.name) && parameter.type?.text, name);
  }
});

test('the manifest names built files only', () => {
  const files = manifest.modules.flatMap(({path, exports}) => [
    path,
    ...exports.flatMap(({declaration}) => declaration.module ?? []),
  ]);
  for (const file of files) assert.match(read(file), /export/, file);
});

function attributeOf(name: string, attribute: string | boolean | undefined) {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** The members that the class declares for its users: Lit calls the rest. */
function publicMembers(): string[] {
  const file = ts.createSourceFile('map.ts', source, ts.ScriptTarget.ES2022);
  const [declaration] = file.statements.filter(ts.isClassDeclaration);
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];
  return declaration!.members
    .filter(member => member.name && ts.canHaveModifiers(member))
    .filter(
      member => !ts.getModifiers(member as never)?.some(({kind}) => hidden.includes(kind)),
    )
    .map(({name}) => (name as ts.Identifier).text)
    .filter(
      name =>
        ![
          'styles',
          'properties',
          'adoptedCallback',
          'connectedCallback',
          'disconnectedCallback',
        ].includes(name),
    );
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(found => found.slice(1).find(Boolean)!);
}

function namesOf(entries: readonly Described[]): string[] {
  return entries.map(({name}) => name);
}

/** The same names, in whatever order. */
function same(found: readonly string[], expected: readonly string[]): void {
  assert.ok(expected.length > 0);
  assert.deepEqual([...found].sort(), [...expected].sort());
}
