import assert from 'node:assert/strict';
import test from 'node:test';
import {DistrictError} from '../../src/data/DistrictError.ts';
import {minhang} from '../../src/minhang/district.ts';
import {pictureOf} from '../../src/picture.ts';
import {readTable} from '../../src/table/readTable.ts';
import {hostileTexts, unseen} from '../fixtures/hostile.ts';

const read = (text: string) => readTable(new TextEncoder().encode(text), minhang);

/** What a table is refused with. */
function fault(text: string): string {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof DistrictError, String(error));
    assert.ok(error.message.length < 400, error.message);
    return error.message;
  }
  return assert.fail('it was read');
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const simple = '街镇,主导产业\n七宝镇,试验\n';

for (const [what, said] of Object.entries(hostileTexts)) {
  // UTF-8 has no halves of characters.
  const text = new TextDecoder().decode(new TextEncoder().encode(said));

  test(`readTable(bytes, base) takes ${what} in a cell for a text`, () => {
    const {data} = read(`街镇,主导产业,园区\n七宝镇,${quoted(text)},${quoted(text)}`);
    const town = pictureOf(data).district.towns.find(({name}) => name.zh === '七宝镇')!;
    assert.doesNotMatch(town.leading!.zh + String(town.parks), unseen);
    const seen = text.replace(new RegExp(unseen, 'gu'), '').trim();
    assert.equal(town.leading!.zh, seen);
  });

  test(`readTable(bytes, base) passes over a column and reports a row called ${what}`, () => {
    const {unknownColumns, report, data} = read(
      `街镇,${quoted(text)}\n七宝镇,x\n${quoted(text)},x`,
    );
    assert.deepEqual(unknownColumns, [text]);
    assert.deepEqual(
      report.unmatched.map(({record}) => record),
      [text.trim()],
    );
    assert.equal(data.units!.length, 1);
  });
}

test('readTable(bytes, base) reads 5000 rows, and says from which on it reads no more', () => {
  const rows = (count: number) => simple + 'x,y\n'.repeat(count - 1);
  assert.equal(read(rows(5000)).report.unmatched.length, 4999);
  assert.match(fault(rows(5001)), /^第5002行 \(row 5002\): .*at most 5000 rows$/);
});

test('readTable(bytes, base) counts no empty rows, but refuses a million', () => {
  const empty = (count: number) =>
    `街镇\n${','.repeat(3)}\n\n`.repeat(1) + '\n'.repeat(count);
  assert.equal(read(`${empty(90_000)}七宝镇\n`).rows[0], 90_004);
  assert.match(fault(`${empty(1e6)}七宝镇\n`), /at most 5000 rows$/);
});

test('readTable(bytes, base) refuses a cell of 100,000 characters, naming its place', () => {
  assert.match(
    fault(`街镇,主导产业\n七宝镇,${'x'.repeat(1e5)}`),
    /^第2行「主导产业」 \(row 2\): "x+… is longer than 1000 characters$/,
  );
});

for (const [what, text] of [
  ['a heading of 100,000 characters', `街镇,${'x'.repeat(1e5)}\n七宝镇,x`],
  ['100,000 columns', `街镇${','.repeat(1e5)}\n七宝镇`],
  ['100,000 quotes', '"'.repeat(1e5)],
  ['nothing', ''],
  ['nothing but NUL', '\0'.repeat(1e5)],
] as const)
  test(`readTable(bytes, base) finds no headings in a table with ${what}`, () => {
    assert.match(fault(text), /^第1行 \(row 1\): .*is no row of headings/);
  });
