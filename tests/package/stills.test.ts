import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {PNG} from 'pngjs';

const folder = mkdtempSync(join(tmpdir(), 'stills-'));

for (const [file, ...options] of [
  ['minhang.svg'],
  ['minhang.png', '--width', '900', '--scale', '2'],
] as const)
  test(`dist/${file} is what the command makes of this source`, () => {
    const copy = join(folder, file);
    const format = file.split('.')[1]!;
    const {status, stderr} = spawnSync(process.execPath, [
      'dist/cli.js',
      ...['render', '--format', format, ...options, '--output', copy],
    ]);
    assert.equal(status, 0, String(stderr));
    assert.ok(readFileSync(`dist/${file}`).equals(readFileSync(copy)));
  });

test('dist/minhang.png is 1800 pixels wide and no blank sheet', () => {
  const {width, data} = PNG.sync.read(readFileSync('dist/minhang.png'));
  assert.equal(width, 1800);
  const colors = new Set<number>();
  for (let i = 0; i < data.length; i += 4) colors.add(data.readUInt32BE(i));
  assert.ok(colors.size > 100, `${colors.size} colours`);
});
