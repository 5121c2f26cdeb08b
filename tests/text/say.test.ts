import assert from 'node:assert/strict';
import test from 'node:test';
import {bundledPicture} from '../../src/picture.ts';
import {leadOf} from '../../src/model/leadOf.ts';
import {leads} from '../../src/model/leads.ts';
import {leadPaints} from '../../src/scale/leadPaints.ts';
import {legendEntries} from '../../src/scale/legend.ts';
import {en} from '../../src/text/en.ts';
import {languageOf} from '../../src/text/messages.ts';
import {
  inLanguage,
  sayDate,
  sayLead,
  sayLifted,
  saySourceDate,
  saySummary,
} from '../../src/text/say.ts';
import {zh} from '../../src/text/zh.ts';

test('inLanguage(words, language) falls back to Chinese', () => {
  assert.equal(inLanguage({zh: '茶', en: 'Tea'}, 'en'), 'Tea');
  assert.equal(inLanguage({zh: '茶', en: 'Tea'}, 'zh'), '茶');
  assert.equal(inLanguage({zh: '茶'}, 'en'), '茶');
});

for (const [date, inChinese, inEnglish] of [
  ['2026', '2026年', '2026'],
  ['2026-02', '2026年2月', 'Feb 2026'],
  ['2026-02-09', '2026年2月9日', '9 Feb 2026'],
  ['2026-12-31', '2026年12月31日', '31 Dec 2026'],
  ['spring 2026', 'spring 2026', 'spring 2026'],
  ['2026-02-09T10:00', '2026-02-09T10:00', '2026-02-09T10:00'],
  ['2026-13', '2026-13', '2026-13'],
  ['2026-00', '2026-00', '2026-00'],
  ['2026-02-32', '2026-02-32', '2026-02-32'],
] as const) {
  test(`sayDate('${date}', text) says ${inChinese} and ${inEnglish}`, () => {
    assert.equal(sayDate(date, zh), inChinese);
    assert.equal(sayDate(date, en), inEnglish);
  });
}

test('saySourceDate(source, text) marks an approximate date', () => {
  const source = {publisher: '某报', date: '2024'};
  assert.equal(saySourceDate(source, zh), '2024年');
  assert.equal(saySourceDate({...source, dateApproximate: false}, en), '2024');
  assert.equal(saySourceDate({...source, dateApproximate: true}, zh), '约2024年');
  assert.equal(saySourceDate({...source, dateApproximate: true}, en), 'about 2024');
});

test('languageOf(tag) is Chinese for zh, whatever follows, and where nothing says', () => {
  for (const tag of ['zh', 'zh-CN', 'ZH-hant-TW', '']) assert.equal(languageOf(tag), 'zh');
  for (const tag of ['en', 'en-GB', 'fr', 'zha']) assert.equal(languageOf(tag), 'en');
});

const clusters = [
  {key: 'rice', name: {zh: '稻米', en: 'Rice'}},
  {key: 'tea', name: {zh: '茶叶', en: 'Tea'}},
  {key: 'silk', name: {zh: '丝绸', en: 'Silk'}},
  {key: 'jade', name: {zh: '玉石', en: 'Jade'}},
];
/** The legend of units that these clusters lead; `undefined` is a unit without one. */
const led = (...keys: (string | undefined)[]) =>
  legendOf(keys.map(cluster => ({...(cluster && {cluster})})));
const legendOf = (units: readonly Parameters<typeof leadOf>[0][]) => {
  const towns = units.map(unit => ({lead: leadOf(unit, clusters)}));
  return legendEntries(leads(clusters, towns), towns, leadPaints(clusters));
};
const legend = led('tea', 'tea', 'tea', 'silk', 'rice');
const district = {zh: '两镇', en: 'Two Towns'};

test('saySummary(…) says in Chinese how many units each cluster leads, equal counts together', () => {
  assert.equal(
    saySummary(district, 5, legend, 'zh'),
    '两镇5个街镇级单元中\uff0c3个以茶叶为主导\uff1b稻米、丝绸各主导1个。',
  );
});

test('saySummary(…) says so in English', () => {
  assert.equal(
    saySummary(district, 5, legend, 'en'),
    'Of the 5 town-level units of Two Towns, 3 are led by Tea; 1 each by Rice and by Silk.',
  );
});

test('saySummary(…) of Minhang has the counts of the data', () => {
  const {district, legend} = bundledPicture();
  const sentence = saySummary(district.district.name, district.towns.length, legend, 'zh');
  assert.ok(sentence.startsWith('闵行区14个街镇级单元中'), sentence);
  assert.ok(sentence.includes('文化创意与时尚消费'), sentence);
  for (const {lead, count} of legend) {
    const name = sayLead(lead, 'zh');
    const said = sentence.indexOf(name);
    assert.equal(said >= 0, count > 0, name);
    const group = sentence.split(/[\uff0c\uff1b]/).find(part => part.includes(name));
    if (count > 0) assert.ok(group!.includes(`${count}个`), `${name}: ${group}`);
  }
});

test('saySummary(…) leaves out a cluster that leads nothing', () => {
  assert.ok(!saySummary(district, 1, led('tea'), 'zh').includes('玉石'));
});

test('saySummary(…) ends with the units that no cluster leads', () => {
  const some = led('tea', undefined, undefined);
  assert.equal(
    saySummary(district, 3, some, 'zh'),
    '两镇3个街镇级单元中\uff0c1个以茶叶为主导\uff1b2个暂无资料。',
  );
  assert.equal(
    saySummary(district, 3, some, 'en'),
    'Of the 3 town-level units of Two Towns, 1 is led by Tea; 2 have no data.',
  );
  assert.ok(
    saySummary(district, 2, led('tea', undefined), 'en').endsWith('; 1 has no data.'),
  );
});

test('saySummary(…) says nothing else where no cluster leads anywhere', () => {
  const none = led(undefined, undefined);
  assert.equal(
    saySummary(district, 2, none, 'zh'),
    '两镇2个街镇级单元中\uff0c2个暂无资料。',
  );
  assert.equal(
    saySummary(district, 2, none, 'en'),
    'Of the 2 town-level units of Two Towns, 2 have no data.',
  );
});

const amounts = {
  narrow: {tea: 100, silk: 91, rice: 90},
  tie: {jade: 7, rice: 7, tea: 6.9},
  zero: {tea: 0, silk: 0},
};

for (const [kind, inChinese, inEnglish] of [
  ['narrow', '茶叶略多于丝绸、稻米', 'Tea narrowly ahead of Silk and Rice'],
  ['tie', '稻米、玉石并列', 'Rice level with Jade'],
  ['zero', '数值均为零', 'All amounts at zero'],
] as const)
  test(`sayLead(lead, language) has words of its own for ${kind}`, () => {
    const lead = leadOf({amounts: amounts[kind]}, clusters);
    assert.equal(lead.kind, kind);
    assert.equal(sayLead(lead, 'zh'), inChinese);
    assert.equal(sayLead(lead, 'en'), inEnglish);
  });

test('saySummary(…) tells narrow leads, ties, zeros and no data apart', () => {
  const units = [
    ...Object.values(amounts).map(amounts => ({amounts})),
    {},
    {cluster: 'tea'},
  ];
  assert.equal(
    saySummary(district, 5, legendOf(units), 'zh'),
    '两镇5个街镇级单元中\uff0c1个以茶叶为主导\uff1b1个是茶叶略多于丝绸、稻米\uff1b1个是稻米、玉石并列\uff1b1个数值均为零\uff1b1个暂无资料。',
  );
  assert.equal(
    saySummary(district, 5, legendOf(units), 'en'),
    'Of the 5 town-level units of Two Towns, 1 is led by Tea; 1 has Tea narrowly ahead of Silk and Rice; 1 has Rice level with Jade; 1 has all amounts at zero; 1 has no data.',
  );
});

test('sayLifted(clusters, towns, language) says of a cluster that leads nowhere that no town stands out', () => {
  assert.equal(sayLifted(['tea'], [], 'zh'), '突出显示0个街镇：无。');
  assert.equal(sayLifted(['tea'], [], 'en'), '0 towns stand out: none.');
});
