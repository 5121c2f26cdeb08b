import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs the built command on a file. */
function check(name: string, content: string, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['dist/cli.js', 'check', file, ...options],
    {encoding: 'utf8'},
  );
  return {status, stdout: stdout.replaceAll(file, name), stderr};
}

test('check says nothing of a right file', () => {
  const right = {status: 0, stdout: '', stderr: ''};
  assert.deepEqual(check('right.json', '{"units": [{"code": "310112102"}]}'), right);
  assert.deepEqual(check('right.csv', '街镇\n七宝镇\n'), right);
});

test('check names the file, the place and the fault, and ends with 1', () => {
  const {status, stdout} = check('wrong.csv', '街镇\n七宝镇\n古美街道\n');
  assert.equal(status, 1);
  assert.equal(
    stdout,
    'wrong.csv: row 3: “古美街道” is not on the map; is it “古美路街道”?\n',
  );
});

test('check --json says the same to a program', () => {
  const {status, stdout} = check('wrong.json', '{"units": 1}', '--json');
  assert.equal(status, 1);
  const findings = [
    {kind: 'format', place: 'units', message: '1 is not a list of at most 5000 entries'},
  ];
  assert.deepEqual(JSON.parse(stdout), {file: 'wrong.json', findings});
});

const terminal = /[\p{Cc}\p{Cs}\p{Bidi_C}]/u;

for (const [name, content] of [
  ['hostile.csv', '街镇,"\u001b[2J\u202e\r\nx"\n七宝镇,1\n"古美\u001b]0;x\u0007街道",1\n'],
  ['hostile.json', '{"units": [{"code": "310112102", "cluster": "\u009b2J\u202e"}]}'],
  ['broken.json', '\u001b[2J\u009b\u202e{'],
  [
    'hostile.svg',
    '<svg viewBox="0 0 1 1"><x\u001b[2J\u202e/><text fill="url(\u009b\u202e)"/></svg>',
  ],
] as const)
  test(`check writes nothing of ${name} that steers a terminal or hides a word`, () => {
    for (const options of [[], ['--json']]) {
      const {status, stdout, stderr} = check(name, content, ...options);
      assert.equal(status, 1, stderr);
      for (const line of stdout.trimEnd().split('\n')) assert.doesNotMatch(line, terminal);
      assert.match(stdout, /\\u(001b|009b|202e)/);
      if (options.length) assert.ok(JSON.parse(stdout));
    }
  });

test('check names an element as any other that is called what every object has', () => {
  const {stdout} = check('x.svg', '<svg viewBox="0 0 1 1"><constructor/></svg>');
  assert.equal(stdout, 'x.svg: 1:24: <constructor> is not kept: leave it out\n');
});

test('check looks at a map approval number', () => {
  const {status, stdout} = check('right.csv', '街镇\n七宝镇', '--approval-number', '1');
  assert.equal(status, 1);
  assert.match(stdout, /^right\.csv: --approval-number: "1" has not the form/);
});

test('check ends with 2 where it can’t check', () => {
  const {status, stderr} = check('map.docx', '');
  assert.equal(status, 2);
  assert.match(stderr, /map\.docx.*is none of \.json/);
});
