import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {manifest} from './files.ts';

const cli = resolve('dist/cli.js');

/** A folder of its own for each test; file names below are within it. */
let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'cli-'))));
beforeEach(() => {
  rmSync(folder, {recursive: true});
  mkdirSync(folder);
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'old.svg'), 'as it was');
  for (const [name, data] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof data === 'string' ? data : JSON.stringify(data),
    );
});
after(() => rmSync(folder, {recursive: true}));

/** Stands in no font: a character for private use. */
const inNoFont = '\u{10fff0}';

const files: Readonly<Record<string, unknown>> = {
  'not.json': '{"units": [',
  'wrong.json': {units: [{code: '310112103', cluster: 'bio'}]},
  'list.json': [],
  'partial.json': {units: [{code: '310112103', cluster: 'biomed'}]},
  'towns.csv': 'code,name,cluster\n310112103,,biomed\n,北镇,biomed\n',
  'marked.json': `\ufeff${JSON.stringify({units: []})}`,
};

function run(...words: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  return {status, stdout, stderr};
}

const svg = ['render', '--format', 'svg'];
const png = ['render', '--format', 'png'];

/** Commands that cannot be met, and what the one line says of each. */
const hopeless: Readonly<
  Record<string, readonly [words: readonly string[], line: RegExp]>
> = {
  'no command': [[], /name a command; .* --help/],
  'an unknown command': [['draw'], /"draw" is no command; there are render and check$/],
  'a command that every object has': [['toString'], /"toString" is no command/],
  'an unknown option': [[...svg, '--colour', 'red'], /'--colour'; .* --help/],
  'an option without its value': [[...svg, '--width'], /'--width <value>'.*; .* --help/],
  'an option in the place of a value': [
    [...svg, '--width', '--patterns'],
    /'--width'.*; .* --help/,
  ],
  'a word too many': [[...svg, 'map.svg'], /'map\.svg'.*; .* --help/],
  'no format': [['render'], /name a --format: html, svg, wechat, png$/],
  'a wrong format': [
    ['render', '--format', 'pdf'],
    /--format: "pdf" is none of html, svg, wechat, png$/,
  ],
  'a format that every object has': [
    ['render', '--format', 'constructor'],
    /"constructor" is none of/,
  ],
  'an option of another format': [
    [...svg, '--scale', '2'],
    /--scale is not for svg, but for png; leave it out$/,
  ],
  'a width that is no number': [
    [...svg, '--width', 'wide'],
    /--width: "wide" is not a number$/,
  ],
  'an empty width': [[...svg, '--width', ''], /--width: "" is not a number$/],
  'a width too small': [
    [...svg, '--width', '9'],
    /width: 9 is not a number of px from 200 to 4000$/,
  ],
  'a scale too large': [
    [...png, '--scale', '9', '--output', 'new'],
    /scale: 9 is not a number from 0\.5 to 8$/,
  ],
  'an unknown unit': [
    [...svg, '--selected', 'pudong'],
    /selected: "pudong" is not known; choose from jiangchuan,/,
  ],
  'an unknown cluster': [
    [...svg, '--highlight', 'biomed tea'],
    /highlight: "tea" is not known; choose from equipment,/,
  ],
  'an unknown extra': [[...svg, '--show', 'cats'], /show: "cats" is not known; /],
  'an unknown language': [
    [...svg, '--lang', 'fr'],
    /lang: "fr" is not known; choose from zh-CN, en$/,
  ],
  'an unknown theme': [
    [...svg, '--theme', 'blue'],
    /theme: "blue" is not known; choose from auto, light, dark$/,
  ],
  'an unknown view': [
    ['render', '--format', 'html', '--view', 'both'],
    /--view: "both" is neither map nor list$/,
  ],
  'a font file that is no font': [
    [...png, '--font', 'not.json', '--output', 'new'],
    /not\.json is no font: name a \.ttf, \.otf or \.ttc file$/,
  ],
  'a font where names stay text': [
    [...svg, '--font', 'not.json'],
    /--font is for --outline: .* leave it out$/,
  ],
  'an output without a name': [
    [...svg, '--output', ''],
    /--output: name a file, or - for the output$/,
  ],
  'a file that is not there': [
    [...svg, '--data', 'none.json'],
    /can't read none\.json: there is no such file or folder$/,
  ],
  'a folder for a file': [
    [...svg, '--data', 'folder'],
    /can't read folder: it is a folder$/,
  ],
  'a file that is no JSON': [
    [...svg, '--data', 'not.json'],
    /--data: not\.json is not JSON: /,
  ],
  'a file with a wrong cluster': [
    [...svg, '--data', 'wrong.json'],
    /--data: units\[0\]\.cluster: "bio" is not one of equipment,/,
  ],
  'a file that is a list': [[...svg, '--data', 'list.json'], /--data: data: a list /],
  'a value of several lines': [
    [...svg, '--selected', 'a\n\u001b[31mb'],
    /selected: "a \\u001b\[31mb" is not known/,
  ],
  'a place that is not there': [
    [...svg, '--output', 'none/map.svg'],
    /can't write none\/map\.svg: there is no such file or folder$/,
  ],
  'a folder for a place': [
    [...svg, '--output', 'folder'],
    /can't write folder: it is a folder$/,
  ],
  'a font that is not there': [
    [...png, '--font', 'none.ttf', '--output', 'new'],
    /can't read none\.ttf: there is no such file or folder$/,
  ],
  'a character that no font has, in pixels': [
    [...png, '--heading', inNoFont, '--output', 'new'],
    new RegExp(`no font here has .*${inNoFont}.*: install one .* or name its file`, 'u'),
  ],
  'a character that no font has, in outlines': [
    [...svg, '--outline', '--heading', inNoFont],
    new RegExp(`no font here has .*${inNoFont}`, 'u'),
  ],
  'nothing to check': [['check'], /check: name one file$/],
  'two files to check': [['check', 'old.svg', 'old.svg'], /check: name one file$/],
  'a file to check that is not there': [
    ['check', 'none.svg'],
    /can't read none\.svg: there is no such file or folder$/,
  ],
  'an option that check lacks': [['check', 'old.svg', '--fix'], /'--fix'.*; .* --help/],
};

for (const [what, [words, line]] of Object.entries(hopeless))
  test(`${what} is told in one line, with exit code 2 and nothing written`, () => {
    const before = readdirSync(folder);
    const {status, stdout, stderr} = run(...words);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /^minhang-industry-map: [^\n]+\n$/);
    assert.match(stderr.trim(), line);
    assert.deepEqual(readdirSync(folder), before);
  });

test('a file stays as it was when the command fails', () => {
  const failing = [
    ['--data', 'wrong.json'],
    ['--width', '9'],
    ['--outline', '--heading', inNoFont],
  ];
  for (const words of failing) {
    assert.equal(run(...svg, ...words, '--output', 'old.svg').status, 2);
    assert.equal(readFileSync(join(folder, 'old.svg'), 'utf8'), 'as it was');
  }
});

test('a file stays as it was when there is no room for a new one', () => {
  const before = readdirSync(folder);
  // Files of at most 4 KB.
  const command = `ulimit -f 8; '${process.execPath}' '${cli}' ${svg.join(' ')} -o old.svg`;
  const {status, stderr} = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /: can't write old\.svg: it would be larger than a file may be here\n$/,
  );
  assert.equal(readFileSync(join(folder, 'old.svg'), 'utf8'), 'as it was');
  assert.deepEqual(readdirSync(folder), before);
});

test('a file is replaced whole, and leaves nothing beside it', () => {
  const before = readdirSync(folder);
  const {status, stdout, stderr} = run(...svg, '--output', 'old.svg');
  assert.deepEqual({status, stdout, stderr}, {status: 0, stdout: '', stderr: ''});
  assert.equal(readFileSync(join(folder, 'old.svg'), 'utf8'), run(...svg).stdout);
  assert.deepEqual(readdirSync(folder), before);
});

test('a link to a file stays a link', () => {
  symlinkSync('old.svg', join(folder, 'link.svg'));
  assert.equal(run(...svg, '--output', 'link.svg').status, 0);
  assert.equal(readlinkSync(join(folder, 'link.svg')), 'old.svg');
  assert.match(readFileSync(join(folder, 'old.svg'), 'utf8'), /^<svg /);
});

test('what is no file is written to as it is', () => {
  const {status, stderr} = run(...svg, '-o', '/dev/null');
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  assert.equal(readFileSync('/dev/null', 'utf8'), '');
});

test('each text format goes to the output without --output', () => {
  for (const format of ['html', 'svg', 'wechat']) {
    const {status, stdout, stderr} = run('render', '--format', format);
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    assert.match(stdout, /^<(minhang-industry-map|svg) [\s\S]*>\n$/);
  }
});

test('a file of data is read, with or without a byte-order mark', () => {
  const [plain, partial, marked] = [
    [],
    ['--data', 'partial.json'],
    ['--data', 'marked.json'],
  ].map(words => run(...svg, ...words).stdout);
  assert.match(partial!, /^<svg /);
  assert.notEqual(partial, plain);
  assert.equal(marked, plain);
});

test('a table of data is read, and a row of no town is named beside the output', () => {
  const {status, stdout, stderr} = run(...svg, '--data', 'towns.csv');
  assert.equal(status, 0);
  assert.equal(stdout, run(...svg, '--data', 'partial.json').stdout);
  assert.match(stderr, /^towns\.csv: Row 3: .* is not on the map\.\n$/);
});

test('boundaries are read from a file, an object of them after a #', () => {
  const area = (west: number) => ({
    type: 'Polygon',
    arcs: [[west]],
    properties: {name: ['七宝镇', '虹桥镇'][west]},
  });
  const ring = (west: number) => [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 0],
  ];
  const towns = {type: 'GeometryCollection', geometries: [area(0), area(1)]};
  const topology = {
    type: 'Topology',
    arcs: [ring(0), ring(1)],
    objects: {towns, one: area(1)},
  };
  writeFileSync(join(folder, 'towns.topojson'), JSON.stringify(topology));
  const drawn = (file: string) => run(...svg, '--boundaries', file).stdout;
  assert.match(drawn('towns.topojson'), /七宝[^]*虹桥|虹桥[^]*七宝/);
  assert.doesNotMatch(drawn('towns.topojson#one'), /七宝/);
  const html = run(
    'render',
    '--format',
    'html',
    '--boundaries',
    'us.json',
    '--crs',
    'plane',
  );
  assert.match(html.stdout, /^<minhang-industry-map boundaries="us\.json" crs="plane"/);
  const wrong = [
    [
      ['--boundaries', 'towns.topojson#two'],
      /--boundaries: objects: "two" is not one of towns, one$/,
    ],
    [['--boundaries', 'towns.topojson', '--crs', 'x'], /--crs: "x" is not one of wgs84,/],
    [['--boundaries', 'list.json'], /--boundaries: a list is not an object$/],
    [['--boundaries', 'not.json'], /--boundaries: not\.json is not JSON/],
  ] as const;
  for (const [words, line] of wrong) {
    const {status, stdout, stderr} = run(...svg, ...words);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr.trim(), line);
  }
});

test('check looks at a file on its own boundaries', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const feature = {type: 'Feature', properties: {code: '1'}, geometry: square};
  writeFileSync(join(folder, 'one.geojson'), JSON.stringify(feature));
  assert.match(
    run('check', 'partial.json', '--boundaries', 'one.geojson').stdout,
    /^partial\.json: .*none of the 1 areas is a unit/,
  );
  assert.match(
    run('check', 'towns.csv', '--boundaries', 'one.geojson').stdout,
    /^towns\.csv: .*none of the 1 areas is a unit/,
  );
  assert.match(
    run('check', 'one.svg', '--boundaries', 'one.geojson').stderr,
    /for a district file .* or a table/,
  );
});

test('a table that names its district is checked and drawn on its own boundaries', () => {
  const square = (west: number, name: string) => ({
    type: 'Feature',
    properties: {name},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    },
  });
  const features = [square(0, '东镇'), square(1, '西镇')];
  writeFileSync(
    join(folder, 'two.geojson'),
    JSON.stringify({type: 'FeatureCollection', features}),
  );
  writeFileSync(
    join(folder, 'two.csv'),
    '标题,样图\n地区,样区\n截至,2026\n编制,样本\n街镇,集群,出处\n东镇,金融,甲报 2025\n西镇,旅游,\n合计,共计两个,\n',
  );
  const on = ['--boundaries', 'two.geojson'];
  assert.equal(
    run('check', 'two.csv', ...on).stdout,
    'two.csv: row 8: “合计” is not on the map.\ntwo.csv: row 7: gives cluster without a source\n',
  );
  const {stdout, stderr} = run(...svg, '--data', 'two.csv', ...on);
  assert.equal(stderr, 'two.csv: Row 8: “合计” is not on the map.\n');
  assert.ok(!stdout.includes('共计两个'));
  for (const said of ['样图', '东镇', '旅游', '样本'])
    assert.ok(stdout.includes(said), said);
});

test('- names the output', () => {
  assert.equal(run(...svg, '-o', '-').stdout, run(...svg).stdout);
});

test('--help says the same wherever it is asked for, with exit code 0', () => {
  const {status, stdout, stderr} = run('--help');
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  assert.match(stdout, /render --format FORMAT/);
  for (const words of [['-h'], ['help'], [...svg, '--help'], ['check', '-h']])
    assert.equal(run(...words).stdout, stdout);
});

test('--version says the version that package.json has, with exit code 0', () => {
  const {version} = manifest;
  assert.deepEqual(run('--version'), {status: 0, stdout: `${version}\n`, stderr: ''});
  assert.match(run('--help').stdout, /^ {2}minhang-industry-map --version$/m);
});

/** What every command writes to the output. */
const speaking = [
  svg,
  ['render', '--format', 'html'],
  ['check', 'old.svg'],
  ['--help'],
  ['--version'],
];

test(
  'an output that is full is told in one line, with exit code 2',
  {skip: !existsSync('/dev/full') && 'this system has no /dev/full'},
  () => {
    for (const words of speaking) {
      const full = openSync('/dev/full', 'w');
      const {status, stderr} = spawnSync(process.execPath, [cli, ...words], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      assert.deepEqual(
        {status, stderr},
        {
          status: 2,
          stderr: "minhang-industry-map: can't write to the output: the disk is full\n",
        },
      );
    }
  },
);

test('an output that is closed early is no fault', () => {
  for (const words of [svg, ['--help']]) {
    // The command begins when nobody reads any more.
    const made = `'${process.execPath}' '${cli}' ${words.join(' ')}; echo $? >&2`;
    const command = `mkfifo gate; { read gone < gate; ${made}; } | { exec <&-; echo > gate; }; rm gate`;
    const {stderr} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'});
    assert.equal(stderr, '0\n');
  }
});

test('check is silent with exit code 0 about what the editor keeps', () => {
  assert.equal(run('render', '--format', 'wechat', '--output', 'kept.svg').status, 0);
  assert.deepEqual(run('check', 'kept.svg'), {status: 0, stdout: '', stderr: ''});
});

test('check names each fault with its file, line and column, with exit code 1', () => {
  assert.deepEqual(run('check', 'old.svg'), {
    status: 1,
    stdout: 'old.svg: 1:1: there is no <svg>: name a file that holds one\n',
    stderr: '',
  });
  writeFileSync(join(folder, 'own.svg'), '<svg viewBox="0 0 1 1">\n<g id="a"></g></svg>');
  const {status, stdout} = run('check', 'own.svg');
  assert.equal(status, 1);
  assert.match(stdout, /^own\.svg: 2:4: id is not kept: [^\n]+\n$/);
});
