import assert from 'node:assert/strict';
import test from 'node:test';
import {minhang} from '../../src/minhang/district.ts';
import {readTable} from '../../src/table/readTable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(utf8(text), minhang);
const units = (text: string) => read(text).data.units;

test('readTable(bytes, base) reads a row a town under Chinese headings', () => {
  const text = [
    '街镇,代码,主导产业集群,其他集群,主导产业,细分赛道,园区/载体,代表企业,依据,需要留意,出处',
    '七宝镇,310112102,生物医药,hq；energy,试验,甲、乙,一园|二园,丙公司（丁厂、戊厂）、己,强,待核,东方网《试；验》2025-04-17 https://news.example/a；甲报 2024年3月',
  ].join('\n');
  assert.deepEqual(units(text), [
    {
      code: '310112102',
      cluster: 'biomed',
      also: ['hq', 'energy'],
      leading: '试验',
      segments: [{zh: '甲'}, {zh: '乙'}],
      parks: ['一园', '二园'],
      companies: ['丙公司（丁厂、戊厂）', '己'],
      evidence: 'strong',
      caveat: '待核',
      sources: [
        {
          publisher: '东方网',
          title: '试；验',
          date: '2025-04-17',
          url: 'https://news.example/a',
        },
        {publisher: '甲报', date: '2024-03'},
      ],
    },
  ]);
});

test('readTable(bytes, base) reads English headings and English beside the Chinese', () => {
  const text =
    'name,cluster,Leading,leading (EN),segments,segments.en,evidence\nQibao Town,Biomedicine,试验,Trial,甲;乙,A;B,thin';
  assert.deepEqual(units(text), [
    {
      code: '310112102',
      cluster: 'biomed',
      leading: {zh: '试验', en: 'Trial'},
      segments: [
        {zh: '甲', en: 'A'},
        {zh: '乙', en: 'B'},
      ],
      evidence: 'thin',
    },
  ]);
});

const simple = '街镇,主导产业集群\r\n"七宝镇",生物医药\r\n';
const expected = [{code: '310112102', cluster: 'biomed'}];

for (const [what, bytes] of [
  ['UTF-8', utf8(simple)],
  ['UTF-8 with a byte-order mark', utf8(`\ufeff${simple}`)],
  [
    'GB18030, as Excel on Chinese Windows writes it',
    // «街镇,主导产业集群 七宝镇,生物医药»
    Uint8Array.from(
      Buffer.from(
        'bdd6d5f22cd6f7b5bcb2fad2b5bcafc8ba0d0ac6dfb1a6d5f22cc9faceefd2bdd2a90d0a',
        'hex',
      ),
    ),
  ],
  [
    'UTF-16 with tabs, as Excel writes Unicode text',
    Uint8Array.from(Buffer.from(`\ufeff${simple.replace(/,/g, '\t')}`, 'utf16le')),
  ],
  ['semicolons', utf8(simple.replace(/,/g, ';'))],
  ['tabs', utf8(simple.replace(/,/g, '\t'))],
] as const)
  test(`readTable(bytes, base) reads ${what}`, () => {
    assert.deepEqual(readTable(bytes, minhang).data.units, expected);
  });

test('readTable(bytes, base) keeps delimiters, quotes and line breaks within quotes', () => {
  const [unit] = units('街镇,主导产业,出处\n七宝镇,"甲,""乙""","甲报 2024\n乙报 2025"')!;
  assert.equal(unit!.leading, '甲,"乙"');
  assert.deepEqual(unit!.sources, [
    {publisher: '甲报', date: '2024'},
    {publisher: '乙报', date: '2025'},
  ]);
});

test('readTable(bytes, base) finds the headings under a title', () => {
  assert.deepEqual(units(`闵行区2025年,\n,\n${simple}`), expected);
});

for (const name of [
  '310112006',
  '310112006000',
  '古美路街道',
  '古美路',
  '古美',
  'gumei',
  'Gumei Road Subdistrict',
  'gumei road',
  ' 古美路 街道 ',
])
  test(`readTable(bytes, base) finds a town by "${name}"`, () => {
    const heading = /^\d/.test(name) ? 'code' : 'name';
    assert.deepEqual(units(`${heading},evidence\n${name},thin`), [
      {code: '310112006', evidence: 'thin'},
    ]);
  });

test('readTable(bytes, base) tells 莘庄 from 莘庄工业区', () => {
  const codes = units('街镇\n莘庄\n莘庄工业区')!.map(({code}) => code);
  assert.deepEqual(codes, ['310112101', '310112501']);
});

test('readTable(bytes, base) leaves out what empty cells do not say', () => {
  assert.deepEqual(units('街镇,主导产业集群,依据\n七宝镇,,\n,,\n'), [{code: '310112102'}]);
});

test('readTable(bytes, base) draws what matches and reports the rest with its row', () => {
  const {data, report} = read('街镇,依据\n七宝镇,强\n古美街道,中\n合计,弱\n');
  assert.deepEqual(
    data.units!.map(({code}) => code),
    ['310112102'],
  );
  assert.deepEqual(
    report.unmatched.map(({record, row, suggestion}) => [record, row, suggestion?.name.zh]),
    [
      ['古美街道', 3, '古美路街道'],
      ['合计', 4, undefined],
    ],
  );
  assert.equal(report.missing.length, 13);
});

test('readTable(bytes, base) takes no town of another code for its namesake here', () => {
  const shanghai = 'code,name\n310105009,虹桥\n310112009,浦锦';
  const {data, report} = read(shanghai);
  assert.deepEqual(data.units, [{code: '310112009'}]);
  assert.deepEqual(
    report.unmatched.map(({record, row}) => [record, row]),
    [['虹桥', 2]],
  );
});

test('readTable(bytes, base) finds towns by name where the codes are of a kind of their own', () => {
  assert.deepEqual(units('code,name\n1,虹桥\n2,浦锦'), [
    {code: '310112107'},
    {code: '310112009'},
  ]);
});

test('readTable(bytes, base) says of a table of another district what draws one', () => {
  assert.throws(
    () => read('街镇,依据\n东街街道,强'),
    /such as 江川路街道; that of another district names it above its headings/,
  );
});

test('readTable(bytes, base) names the columns that it passes over', () => {
  assert.deepEqual(read('街镇,面积,依据,人口\n七宝镇,1,强,2').unknownColumns, [
    '面积',
    '人口',
  ]);
});

for (const [what, text, place, value] of [
  [
    'cluster',
    '街镇,主导产业集群\n七宝镇,hq\n\n梅陇镇,茶叶',
    '第4行「主导产业集群」 (row 4)',
    '茶叶',
  ],
  [
    'cluster of a list',
    '街镇,其他集群\n七宝镇,hq、茶叶',
    '第2行「其他集群」 (row 2)',
    '茶叶',
  ],
  ['level of evidence', '街镇,依据\n七宝镇,极强', '第2行「依据」 (row 2)', '极强'],
  ['source without a date', '街镇,出处\n七宝镇,东方网', '第2行「出处」 (row 2)', '东方网'],
  ['second row of a town', '街镇\n七宝镇\n七宝', '第3行 (row 3)', '七宝镇'],
  ['name of another code', 'code,name\n310112102,梅陇镇', '第2行 (row 2)', '梅陇镇'],
  ['name of another key', 'key,name\npujin,浦江镇', '第2行 (row 2)', '浦江镇'],
  [
    'name in English',
    '街镇,英文名\n浦江镇,Pujin Subdistrict',
    '第2行 (row 2)',
    'Pujin Subdistrict',
  ],
  ['row of headings', '甲,乙\n七宝镇,hq', '第1行 (row 1)', '甲,乙'],
  [
    'list in English',
    '街镇,segments,segments.en\n七宝镇,甲、乙,A',
    '第2行「segments.en」 (row 2)',
    'A',
  ],
] as const)
  test(`readTable(bytes, base) names the place of a wrong ${what}`, () => {
    assert.throws(
      () => read(text),
      (error: Error & {place?: string}) =>
        error.name === 'DistrictError' &&
        error.place === place &&
        error.message.startsWith(`${place}: ${JSON.stringify(value)} `),
    );
  });

test('readTable(bytes, base) takes no table without a town of the map', () => {
  assert.throws(() => read('街镇\n陆家嘴街道'), {name: 'DistrictError'});
});

test('readTable(bytes, base) changes no prototype by a heading', () => {
  assert.deepEqual(units('街镇,__proto__,constructor\n七宝镇,1,2'), [{code: '310112102'}]);
});

test('readTable(bytes, base) reads amounts under the names of clusters', () => {
  const text = '街镇,生物医药,hq,Advanced equipment & aerospace\n七宝镇,"1,200",0,—';
  assert.deepEqual(units(text), [{code: '310112102', amounts: {biomed: 1200, hq: 0}}]);
});

for (const amount of ['12家', '-3', '1,2'])
  test(`readTable(bytes, base) takes ${amount} for no amount`, () => {
    assert.throws(() => read(`街镇,hq\n七宝镇,"${amount}"`), {
      name: 'DistrictError',
      place: '第2行「hq」 (row 2)',
    });
  });
