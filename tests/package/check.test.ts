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
    'wrong.csv: row 3: “古美街道” is not on the map; is it “Gumei Road Subdistrict”?\n',
  );
});

test('check --json says the same to a program', () => {
  const {status, stdout} = check('wrong.json', '{"units": 1}', '--json');
  assert.equal(status, 1);
  const findings = [{kind: 'format', place: 'units', message: '1 is not a list of at most 5000 entries'}];
  assert.deepEqual(JSON.parse(stdout), {file: 'wrong.json', findings});
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
