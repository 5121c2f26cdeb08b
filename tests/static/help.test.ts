import assert from 'node:assert/strict';
import {test} from 'node:test';
import {help} from '../../src/static/help.ts';
import {formats, settings} from '../../src/static/render.ts';

/** Every option that `--help` explains: a line that begins with it. */
const explained = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(
  ([, name]) => name!,
);

test('--help explains every option, and none that is not there', () => {
  assert.deepEqual([...new Set(explained)].sort(), Object.keys(settings).sort());
});

test('--help explains every format', () => {
  for (const format of Object.keys(formats))
    assert.match(help, new RegExp(`^ {2}--format ${format} {2,}\\S`, 'm'));
});

test('--help names the formats of each option that only some take', () => {
  const own = new Set(Object.values(formats).flatMap(({own}) => own));
  for (const option of own) {
    const line = new RegExp(`^ {2}--${option} \\S* *(.*?):`, 'm').exec(help)![1]!;
    const takers = Object.keys(formats).filter(format =>
      formats[format]!.own.includes(option),
    );
    for (const format of Object.keys(formats))
      assert.equal(line.includes(format), takers.includes(format), `${option}: ${format}`);
  }
});

test('--help fits a terminal of 100 columns', () => {
  for (const line of help.split('\n')) assert.ok(line.length <= 100, line);
});
