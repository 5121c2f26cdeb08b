import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {joinBoundaries} from '../../src/boundaries/joinBoundaries.ts';
import {readBoundaries} from '../../src/boundaries/readBoundaries.ts';
import {DistrictError} from '../../src/data/DistrictError.ts';
import {parseDistrict} from '../../src/data/parse.ts';
import {minhang} from '../../src/minhang/district.ts';
import {drawPicture, pictureOf} from '../../src/picture.ts';
import {readTable} from '../../src/table/readTable.ts';
import {collection, square} from '../boundaries/squares.ts';

const read = (text: string) => readTable(new TextEncoder().encode(text), minhang);
const three = readBoundaries(
  collection(
    square(10, 50, {code: '901', name: '东镇'}),
    square(11, 50, {code: '902', name: '西镇'}),
    square(12, 50, {code: '903', name: '南镇'}),
  ),
);
const join = (text: string) => {
  const table = read(text);
  return joinBoundaries(parseDistrict(table.data, minhang.clusters), three, minhang, table);
};
const picture = (text: string) => {
  const {file, boundaries} = join(text);
  return drawPicture(file, boundaries);
};

const above = '标题,样图\n地区,样区,9\n截至,2026-05\n编制,样本\n';
const simple = `${above}\n街镇,主导产业集群\n东镇,金融\n西镇,生物医药\n南镇,金融\n`;

test('readTable(bytes, base) reads another district, its clusters by their names', () => {
  const {data, rows, report} = read(simple);
  assert.deepEqual(data, {
    title: {zh: '样图'},
    asOf: '2026-05',
    district: {code: '9', name: {zh: '样区'}},
    compiled: {zh: '样本'},
    clusters: [
      {key: 'cluster-1', name: {zh: '金融'}},
      minhang.clusters.find(({key}) => key === 'biomed'),
    ],
    units: [
      {name: '东镇', cluster: 'cluster-1'},
      {name: '西镇', cluster: 'biomed'},
      {name: '南镇', cluster: 'cluster-1'},
    ],
  });
  assert.deepEqual(rows, [7, 8, 9]);
  assert.deepEqual(report, {unmatched: [], missing: []});
});

test('a table of another district is drawn on its boundaries', () => {
  const {district, legend} = picture(simple);
  assert.equal(district.title.zh, '样图');
  assert.deepEqual(
    district.towns.map(({code, leadingCluster}) => [code, leadingCluster?.name.zh]),
    [
      ['901', '金融'],
      ['902', '生物医药'],
      ['903', '金融'],
    ],
  );
  assert.deepEqual(
    legend.map(({count}) => count),
    [2, 1],
  );
});

test('readTable(bytes, base) reads all of it in English, and English beside the Chinese', () => {
  const {data} = read(
    [
      'Title,样图',
      'title (English),"A sample, drawn"',
      'District,样区',
      'district.en,Sampleland',
      'As of,2026',
      'Compiled,样本',
      'compiled en,Sample',
      'Boundaries,样界',
      'clusters,茶,石油',
      'clusters (en),Tea,Oil',
      'name,Tea,Oil',
      '东镇,1,2',
    ].join('\n'),
  );
  assert.deepEqual(data, {
    title: {zh: '样图', en: 'A sample, drawn'},
    asOf: '2026',
    district: {code: '样区', name: {zh: '样区', en: 'Sampleland'}},
    compiled: {zh: '样本', en: 'Sample'},
    boundariesSource: {zh: '样界'},
    clusters: [
      {key: 'cluster-1', name: {zh: '茶', en: 'Tea'}},
      {key: 'cluster-2', name: {zh: '石油', en: 'Oil'}},
    ],
    units: [{name: '东镇', amounts: {'cluster-1': 1, 'cluster-2': 2}}],
  });
});

test('readTable(bytes, base) takes a name that can be a key for the key', () => {
  const {data} = read(`${above}name,cluster,also\n东镇,Finance,Oil & gas;finance`);
  assert.deepEqual(data.clusters, [
    {key: 'finance', name: {zh: 'Finance'}},
    {key: 'cluster-2', name: {zh: 'Oil & gas'}},
  ]);
  assert.deepEqual(data.units, [
    {name: '东镇', cluster: 'finance', also: ['cluster-2', 'finance']},
  ]);
});

test('readTable(bytes, base) keeps to the clusters that a table names above its headings', () => {
  const text = `${above}集群,金融,旅游\n街镇,主导产业集群\n东镇,旅游\n西镇,游旅`;
  assert.throws(
    () => read(text),
    ({message}: Error) =>
      message.startsWith('第8行「主导产业集群」 (row 8): "游旅" is not one of'),
  );
});

test('readTable(bytes, base) lets a table say the title and the date of Minhang', () => {
  const {data} = read('标题,新图\n截至,2026-05\n编制,本报\n街镇,依据\n七宝镇,弱');
  const {title, asOf, compiled, towns} = pictureOf(data).district;
  assert.deepEqual([title.zh, asOf, compiled.zh], ['新图', '2026-05', '本报']);
  const [known] = minhang.units;
  assert.equal(towns.find(({code}) => code === known!.code)!.leading, known!.leading);
});

for (const name of [
  ...['闵行区', '闵行', '闵行区,310112', '闵行区,310112000000'],
  ...['Minhang District', 'Minhang'],
])
  test(`a table of ${name} is a whole file of the bundled district`, () => {
    const table = read(
      `标题,新图\n地区,${name}\n截至,2026\n编制,本报\n街镇,集群\n七宝镇,生物医药\n合计,`,
    );
    const {district, towns} = pictureOf(table.data).district;
    assert.deepEqual(district, minhang.district);
    assert.equal(towns.filter(({lead}) => lead.kind === 'none').length, 13);
    assert.deepEqual(table.report.unmatched, [{record: '合计', row: 7}]);
  });

test('the report of another district names the rows', () => {
  const {report} = join(`${simple}合计,\n东鎮,金融\n`);
  assert.deepEqual(
    report.unmatched.map(({row, record}) => [row, record]),
    [
      [10, '合计'],
      [11, '东鎮'],
    ],
  );
  assert.deepEqual(report.missing, []);
});

/** What a table is refused with. */
function fault(text: string): string {
  try {
    join(text);
  } catch (error) {
    assert.ok(error instanceof DistrictError, String(error));
    return error.message;
  }
  return assert.fail('it was read');
}

test('two rows of one area are told apart by their rows', () => {
  assert.match(fault(`${simple}东镇,金融\n`), /^第10行 \(row 10\): "东镇" is an area that/);
});

test('a district needs a title, a date and a compiler, and the error says where', () => {
  const text = '标题,样图\n地区,样区\n街镇,集群\n东镇,金融';
  assert.match(
    fault(text),
    /^第2行 \(row 2\): .*asOf.*above its headings.*title \(标题\), asOf \(截至\), compiled \(编制\)$/,
  );
});

test('a text that a comma has cut in two is not halved', () => {
  const text = simple.replace('编制,样本', '编制,样本,和别的');
  assert.match(
    fault(text),
    /^第4行 \(row 4\): "和别的" is a second cell.*quotation marks$/,
  );
});

test('a table of another district whose columns tell no cluster is refused', () => {
  const text = `${above}街镇,金融,旅游\n东镇,1,2`;
  assert.match(fault(text), /cluster.*集群 \(clusters\)$/);
  assert.equal(picture(`集群,金融,旅游\n${text}`).district.towns[0]!.lead.kind, 'clear');
});

test('a table of no town of Minhang is told how to name its district', () => {
  assert.match(
    fault('街镇,集群\n东镇,生物医药'),
    /above its headings.*地区 \(district\).*编制 \(compiled\)$/,
  );
});

const clusterNames = (text: string) =>
  picture(text).legend.map(({lead}) => lead.leaders.map(({name}) => name.zh).join());

test('a table of another district keeps its own words, also where Minhang has such a key', () => {
  const text = `${above}街镇,集群\n东镇,Energy\n西镇,HQ\n南镇,能源装备与绿色低碳`;
  const {clusters} = read(text).data;
  assert.deepEqual(
    clusters!.map(({key, name}) => [key, (name as {zh: string}).zh]),
    [
      ['energy', 'Energy'],
      ['hq', 'HQ'],
      ['cluster-3', '能源装备与绿色低碳'],
    ],
  );
  const known = minhang.clusters.find(({key}) => key === 'energy')!;
  const both = read(`${above}街镇,集群\n东镇,energy\n西镇,${known.name.zh}`);
  assert.deepEqual(
    both.data.units!.map(({cluster}) => cluster),
    ['cluster-1', 'energy'],
  );
});

for (const foot of ['合计,4个镇', 'Total,4 towns', ',4'])
  test(`a row of no area adds no cluster: ${foot}`, () => {
    assert.deepEqual(clusterNames(`${simple}${foot}\n`), ['金融', '生物医药']);
  });

test('a cluster that a table lists stays in the legend, though none leads by it', () => {
  const text = `${above}集群,金融,旅游\n街镇,集群\n东镇,金融\n西镇,金融\n南镇,金融`;
  assert.deepEqual(clusterNames(text), ['金融', '旅游']);
});

test('a table may say the colours of its clusters, as many as it names', () => {
  const text = `${above}集群,金融,旅游\n颜色,#123456,#abcdef\n街镇,集群\n东镇,金融`;
  assert.deepEqual(
    read(text).data.clusters!.map(({color}) => color),
    ['#123456', '#abcdef'],
  );
  assert.match(fault(text.replace(',#abcdef', '')), /^第6行 .*has 1 entries, not 2/);
  assert.match(fault(text.replace(/集群,金.*\n/, '')), /is the colour of no cluster/);
  assert.match(fault(text.replace('旅游', '金融')), /^第5行 .*has 1 entries, not 2/);
});

for (const [said, date] of [
  ['2026', '2026'],
  ['2026年5月', '2026-05'],
  ['2026/5/1', '2026-05-01'],
  ['2026.05.17', '2026-05-17'],
] as const)
  test(`a table of ${said} is as of ${date}`, () => {
    assert.equal(read(simple.replace('2026-05', said)).data.asOf, date);
  });

for (const said of ['46143', 'May-26', '5月-26', '2026-13', '20260517'])
  test(`what Excel made ${said} is no date`, () => {
    assert.match(
      fault(simple.replace('2026-05', said)),
      /^第3行 \(row 3\): .* is not a date: 2026, 2026-05 or 2026-05-17$/,
    );
  });

test('two rows that say the same above the headings are told of', () => {
  assert.match(
    fault(`地区,样市\n${simple}`),
    /^第3行 \(row 3\): "样区" is a second district/,
  );
});

for (const field of ['code', 'key'])
  test(`two rows of one ${field} are told of, whatever the areas`, () => {
    const text = `${above}${field},街镇,集群\nx,东镇,金融\nx,西镇,金融`;
    assert.match(fault(text), /^第7行 \(row 7\): "x" stands in row 6 already$/);
  });

test('codes that the names contradict are an error, and numbers of rows are none', () => {
  const rows = (codes: readonly string[]) =>
    `${above}code,街镇,集群\n${codes[0]!},西镇,金融\n${codes[1]!},东镇,旅游`;
  const far = readBoundaries(
    collection(
      square(10, 50, {adcode: 999001, name: '东镇'}),
      square(11, 50, {adcode: 999002, name: '西镇'}),
    ),
  );
  const table = read(rows(['999001', '999002']));
  const parsed = parseDistrict(table.data, minhang.clusters);
  assert.throws(() => joinBoundaries(parsed, far, minhang, table), {
    name: 'DistrictError',
    message:
      /^第6行 \(row 6\): "西镇" is the name of another area than that of the code 999001$/,
  });
  const {towns} = picture(rows(['1', '2'])).district;
  assert.deepEqual(
    towns.map(({name, leadingCluster}) => [name.zh, leadingCluster?.name.zh]),
    [
      ['东镇', '旅游'],
      ['西镇', '金融'],
      ['南镇', undefined],
    ],
  );
});

test('what joins no area at all is told with what both sides are called', () => {
  const text = `${above}code,街镇,集群\n7,甲,金融`;
  assert.throws(() => join(text), {
    name: 'BoundariesError',
    message:
      'boundaries: nothing is drawn: none of the 3 areas is a unit of 样区; the areas are called "901 东镇", "902 西镇", "903 南镇", the units "7 甲"; give them the same codes (adcode, id) or names (name)',
  });
});

test('a text that is too long is told of by its row', () => {
  const text = `${above}街镇,集群,主导产业\n东镇,金融,${'长'.repeat(1001)}`;
  assert.match(fault(text), /^第6行「主导产业」 \(row 6\): .*longer than 1000 characters$/);
});

test('what stands above other rows than the headings is no file’s', () => {
  const {data} = read('街镇,集群,园区\n七宝镇,生物医药,\n集群,1,1\n合计,3,');
  assert.deepEqual(data.units, [{code: '310112102', cluster: 'biomed'}]);
});

for (const [what, row] of [
  ['headings of groups', '地区,基本情况,产业情况'],
  ['a note on the clusters', '集群,分类由本报整理'],
  ['a date and a unit', '日期,2026年5月,单位：家'],
] as const)
  test(`a table is read under ${what}`, () => {
    const {data} = read(`${row}\n街镇,集群\n七宝镇,生物医药`);
    assert.deepEqual(data.units, [{code: '310112102', cluster: 'biomed'}]);
    assert.equal(data.district ?? data.clusters, undefined);
  });

for (const none of ['-', '—', 'n/a', '无', '暂无'])
  test(`«${none}» is no cluster`, () => {
    assert.deepEqual(
      clusterNames(`${above}街镇,集群,其他集群\n东镇,${none},${none}\n西镇,金融,`),
      ['金融', ''],
    );
  });

test('a district whose rows name no cluster has none of Minhang’s', () => {
  const {clusters, towns} = picture(`${above}街镇,集群\n东镇,`).district;
  assert.deepEqual(clusters, []);
  assert.equal(towns.length, 3);
});

test('beside clusters of its own, a column called as one of Minhang’s is passed over', () => {
  const table = read(`${above}街镇,集群,digital,hq\n东镇,船舶,3,4`);
  assert.deepEqual(table.data.units, [{name: '东镇', cluster: 'cluster-1'}]);
  assert.deepEqual(table.unknownColumns, ['digital', 'hq']);
});

test('columns of Minhang’s clusters are amounts where nothing else names clusters', () => {
  const {data} = read(`${above}街镇,digital,hq\n东镇,3,4`);
  assert.deepEqual(data.units, [{name: '东镇', amounts: {digital: 3, hq: 4}}]);
});

test('a district with a comma in its name is not halved', () => {
  const text = simple.replace('样区,9', 'Cook County, Illinois,17031');
  assert.match(fault(text), /^第2行 \(row 2\): "17031" is a second cell/);
});

test('no key of a cluster is a number’s or that of another colour of the map', () => {
  const {clusters} = read(`${above}街镇,集群\n东镇,Cluster-2\n西镇,船舶\n南镇,Water`).data;
  assert.deepEqual(
    clusters!.map(({key}) => key),
    ['cluster-1', 'cluster-2', 'cluster-3'],
  );
});

test('a colour that is none, and English that stands alone, are told of by their rows', () => {
  const text = `${above}集群,金融,旅游\n颜色,red,#abcdef\n街镇,集群\n东镇,金融`;
  assert.match(fault(text), /^第6行 \(row 6\): "red" is not a colour/);
  assert.match(
    fault(`clusters en,Tea,Oil\n${simple}`),
    /^第1行 .*is the English of no clusters/,
  );
});

test('no custom property of the map is a key that a table makes', () => {
  const source = readFileSync('src/element/MinhangIndustryMap.ts', 'utf8');
  const names = [...source.matchAll(/@cssprop \[?--minhang-map-([\w-]+)/g)]
    .map(([, name]) => name!)
    .filter(name => !minhang.clusters.some(({key}) => key === name));
  assert.ok(names.length > 5);
  for (const name of names) {
    const {clusters} = read(`${above}街镇,集群\n东镇,${name}`).data;
    assert.equal(clusters![0]!.key, 'cluster-1', name);
  }
});
