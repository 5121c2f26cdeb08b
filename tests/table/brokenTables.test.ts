import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {BoundariesError} from '../../src/boundaries/BoundariesError.ts';
import {joinBoundaries} from '../../src/boundaries/joinBoundaries.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture, pictureOf} from '../../src/picture.ts';
import {tableFindings} from '../../src/static/check/data.ts';
import {readTable} from '../../src/table/readTable.ts';
import {collection, square} from '../boundaries/squares.ts';
import {anyText} from '../fixtures/broken.ts';
import {assertPictureOrPlace} from '../fixtures/outcome.ts';
import {seed} from '../fixtures/seed.ts';

const headings = [
  ...['街镇', '代码', 'key', '主导产业集群', '其他集群', '主导产业', '细分赛道', '园区'],
  ...[
    '企业',
    '依据',
    '备注',
    '出处',
    'name',
    'leading (EN)',
    '细分赛道（英文）',
    '数字经济',
  ],
];

/** A cell as a table has it, right or wrong for its column. */
const cell = fc.oneof(
  anyText.map(text => text.slice(0, 6000)),
  fc.constantFrom('七宝镇', '浦锦街道', '310112009', 'pujin', '生物医药', 'biomed'),
  fc.constantFrom('强', '中', 'thin', '甲；乙', '(((', '《', '=1+1', '12,345', '暂无'),
  fc.constantFrom('东方网《标题》2025-04-17 https://news.example/', '甲报 2024年13月'),
);

/** What a row above the headings may begin with. */
const label = fc.constantFrom(
  ...['标题', '地区', '截至', '编制', '集群', '边界', 'title.en', 'clusters en', '无'],
);

/** A table of any cells; most begin with a heading that names the towns. */
const table = fc
  .record({
    names: fc.constantFrom('街镇', '代码', 'key', 'name', '没有'),
    titles: fc.array(fc.oneof(fc.constantFrom(...headings), cell), {maxLength: 6}),
    rows: fc.array(fc.array(cell, {maxLength: 8}), {maxLength: 6}),
    above: fc.array(fc.tuple(label, fc.array(cell, {maxLength: 4})), {maxLength: 6}),
    delimiter: fc.constantFrom(',', ';', '\t'),
    quoted: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({names, titles, rows, above, delimiter, quoted, end}) =>
    [...above.map(row => row.flat()), [names, ...titles], ...rows]
      .map(cells =>
        cells
          .map(text => (quoted ? `"${text.replaceAll('"', '""')}"` : text))
          .join(delimiter),
      )
      .join(end),
  );

const encoder = new TextEncoder();
const bytes = fc.oneof(
  {arbitrary: table.map(text => encoder.encode(text)), weight: 6},
  {arbitrary: fc.uint8Array({maxLength: 400}), weight: 1},
  {
    arbitrary: fc
      .tuple(table, fc.uint8Array({maxLength: 9}), fc.nat())
      .map(([text, noise, at]) => {
        const file = encoder.encode(text);
        file.set(noise.slice(0, file.length), at % Math.max(1, file.length - 9));
        return file;
      }),
    weight: 2,
  },
);

test('any table is a picture or an error that names a place', () => {
  fc.assert(
    fc.property(bytes, file =>
      assertPictureOrPlace(() => pictureOf(readTable(file, minhang).data)),
    ),
    {seed, numRuns: 2000},
  );
});

const squares = readBoundaries(
  collection(
    square(10, 50, {code: '310112009', name: '浦锦街道'}),
    square(11, 50, {name: '七宝镇'}),
  ),
);

test('any table on other boundaries is a picture or an error that names a place', () => {
  fc.assert(
    fc.property(bytes, file =>
      assertPictureOrPlace(() => {
        const table = readTable(file, minhang);
        const parsed = parseDistrict(table.data, minhang.clusters);
        const joined = joinBoundaries(parsed, squares, minhang, table);
        return drawPicture(joined.file, joined.boundaries);
      }, BoundariesError),
    ),
    {seed, numRuns: 1000},
  );
});

test('tableFindings(bytes) of any table is findings, never a fault of ours', () => {
  fc.assert(
    fc.property(bytes, file => {
      for (const {kind, place, message} of tableFindings(file)) {
        assert.ok(place || kind === 'format', message);
        assert.doesNotMatch(message, /can be read here|undefined|\[object/);
      }
    }),
    {seed, numRuns: 500},
  );
});
