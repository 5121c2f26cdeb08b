import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';

const folder = 'demo/docs';
const pages = globSync(`${folder}/*.html`);
const examples = `${folder}/examples`;

interface Control {
  readonly kind: string;
  readonly values: readonly string[];
  readonly preset?: string;
}
const load = async (file: string) =>
  (await import(pathToFileURL(file).href)) as Record<string, never>;
const {controlOf} = (await load(`${folder}/controls.js`)) as unknown as {
  readonly controlOf: (attribute: object, known?: readonly string[]) => Control;
};
const {excerpt} = (await load(`${folder}/excerpt.js`)) as unknown as {
  readonly excerpt: (text: string, file: string, whole?: boolean) => string;
};
const {styleSheet, partRules, twoTone} = (await load(
  `${folder}/styleSheet.js`,
)) as unknown as {
  readonly styleSheet: (looks: object, rules: readonly string[]) => string;
  readonly partRules: (css: string) => Map<string, string>;
  readonly twoTone: (light: string, dark: string) => string;
};

test('controlOf(attribute) is the control that its type and sentence ask for', () => {
  const of = (text: string, description = '', more = {}, known?: readonly string[]) =>
    controlOf({type: {text}, description, ...more}, known);
  assert.equal(of('boolean').kind, 'flag');
  assert.deepEqual(of("'map' | 'list'", '', {default: "'map'"}), {
    kind: 'one',
    values: ['map', 'list'],
    preset: 'map',
  });
  assert.deepEqual(of('string | undefined', 'Extras, separated by spaces: `a b`.'), {
    kind: 'many',
    values: ['a', 'b'],
  });
  assert.deepEqual(of('string', 'Keys, separated by spaces.', {}, ['x']), {
    kind: 'many',
    values: ['x'],
  });
  assert.deepEqual(of('string', '`zh-CN` or `en`.', {default: "''"}).values, [
    'zh-CN',
    'en',
  ]);
  assert.deepEqual(of('string', 'The number.'), {kind: 'text', values: []});
});

test('excerpt(text, file) is what a reader copies, under the published names', () => {
  const page =
    '<head></head>\n<body>\n  <script src="../../../dist/a.js"></script>\n    <b></b>\n</body>';
  assert.equal(excerpt(page, 'a.html'), '<script src="a.js"></script>\n  <b></b>');
  assert.match(excerpt(page, 'a.html', true), /^<head>/);
  const script = "import a from '../../dist/minhang-industry-map.esm.min.js';\n";
  assert.equal(excerpt(script, 'a.js'), "import a from 'minhang-industry-map';");
});

test('styleSheet(looks, rules) gives a ground the air that it needs', () => {
  assert.match(styleSheet({}, []), /^\/\*/);
  const css = styleSheet({'--minhang-map-ground': '#eee'}, ['a {\n}']);
  assert.match(
    css,
    /\{\n {2}--minhang-map-ground: #eee;\n {2}background: #eee;\n {2}padding: 1em;\n\}\n\na \{/,
  );
  assert.equal(twoTone('#000', '#000'), '#000');
  assert.equal(twoTone('#000', '#fff'), 'light-dark(#000, #fff)');
});

test('the example of a style sheet has rules for known parts only', () => {
  const parts = [...partRules(readFileSync(`${examples}/parts.css`, 'utf8')).keys()];
  const manifest = readFileSync('dist/custom-elements.json', 'utf8');
  assert.ok(parts.length > 5);
  for (const part of parts) assert.match(manifest, new RegExp(`"name": "${part}"`));
});

test('every file that a page names is there, and every place in it', () => {
  assert.ok(pages.length > 5);
  for (const page of pages)
    for (const link of linksOf(page)) {
      const [path, place] = link.split('#') as [string, string?];
      const file = path ? normalize(join(dirname(page), path.split('?')[0]!)) : page;
      assert.ok(existsSync(file), `${page}: ${link}`);
      if (place && file.endsWith('.html'))
        assert.ok(readFileSync(file, 'utf8').includes(`id="${place}"`), `${page}: ${link}`);
    }
});

test('every example is on a page', () => {
  const named = new Set(pages.flatMap(page => linksOf(page)));
  const code = globSync([`${folder}/*.js`, `${examples}/*.html`])
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
  for (const file of globSync(`${examples}/*`)) {
    const name = file.slice(`${examples}/`.length);
    assert.ok(named.has(`examples/${name}`) || code.includes(name), file);
  }
});

test('what is copied of an example is all that it needs', () => {
  for (const file of globSync(`${examples}/*.html`)) {
    if (file.endsWith('strict.html')) continue;
    const [head] = readFileSync(file, 'utf8').split('<body>');
    const files = [...head!.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(files, ['data:,', 'example.css'], file);
  }
});

test('every page has the same ways to the others, a title and a policy of its own', () => {
  const navigations = pages.map(page =>
    /<div class="bar">[^]*?<\/div>/
      .exec(readFileSync(page, 'utf8'))![0]
      .replace(/\s*aria-current="page"/, '')
      .replace(/\s+/g, ' ')
      .replaceAll(' >', '>'),
  );
  assert.equal(new Set(navigations).size, 1);
  for (const page of pages) {
    assert.match(navigations[0]!, new RegExp(`href="${page.slice(folder.length + 1)}"`));
    assert.doesNotMatch(readFileSync(page, 'utf8'), /<style| style=|<script>| on\w+=/);
  }
});

test('check says of the example what the page shows', () => {
  const shown = readFileSync(`${examples}/check.txt`, 'utf8');
  const [command, ...findings] = shown.split('\n') as [string, ...string[]];
  const words = command.replace('$ npx minhang-industry-map ', '').split(' ');
  const {stdout, status} = check(words);
  assert.equal(stdout, findings.join('\n'));
  assert.equal(status, 1);
});

test('check finds nothing in the examples that are right', () => {
  for (const file of ['sample.json', 'sample.csv', 'sample-zh.csv', 'amounts.csv'])
    assert.deepEqual(check(['check', file]), {stdout: '', status: 0});
});

test('what is shown of a script runs under the published names', async t => {
  const shown = excerpt(readFileSync(`${examples}/extend.js`, 'utf8'), 'extend.js');
  // Inside of the package, which so has its own name; what lies here is not published.
  const scratch = mkdtempSync('dist/demo/scratch-');
  t.after(() => rmSync(scratch, {recursive: true}));
  writeFileSync(`${scratch}/extend.mjs`, shown);
  const {ledByBiomedicine} = (await load(`${scratch}/extend.mjs`)) as {
    readonly ledByBiomedicine?: readonly string[];
  };
  assert.deepEqual(ledByBiomedicine, ['Huacao Town', 'Meilong Town']);
});

test('the server answers with a page in which the map stands', async t => {
  const server = spawn(process.execPath, [`${examples}/server.mjs`], {
    env: {...process.env, PORT: '0'},
  });
  t.after(() => server.kill());
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', line => resolve(String(line).trim()));
    server.stderr.once('data', line => reject(new Error(String(line))));
  });
  const page = await (await fetch(address)).text();
  assert.match(page, /<template shadowrootmode="open"/);
  assert.match(page, /selected="maqiao"/);
  const script = await fetch(new URL('/map.js', address));
  assert.equal(
    await script.text(),
    readFileSync('dist/minhang-industry-map.min.js', 'utf8').replace(/^\uFEFF/, ''),
  );
  const unknown = await fetch(new URL('/?town=nowhere', address));
  assert.equal(unknown.status, 404);
  assert.match(await unknown.text(), /maqiao/);
});

/** The addresses that a page names. */
function linksOf(page: string): string[] {
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    for (const {name, value} of 'attrs' in node ? node.attrs : [])
      if (['href', 'src', 'data-file'].includes(name) && !/^(https?|data):/.test(value))
        links.push(value);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(page, 'utf8')));
  return links;
}

function check(words: readonly string[]) {
  const {stdout, status} = spawnSync(
    process.execPath,
    [normalize('../../../dist/cli.js'), ...words],
    {cwd: examples, encoding: 'utf8'},
  );
  return {stdout, status};
}
