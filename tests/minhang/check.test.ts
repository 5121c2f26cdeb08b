import assert from 'node:assert/strict';
import test from 'node:test';
import {checkAround, checkCodes, checkFacts} from '../../src/minhang/prepare/check.ts';
import type {
  EnglishSource,
  IndustrySource,
  PinyinSource,
} from '../../src/minhang/prepare/schema.ts';
import {readAround, readEnglish, readIndustry, readPinyin} from './sources.ts';

test('checkFacts(industry, english, pinyin) accepts the sources', () => {
  assert.doesNotThrow(() => checkFacts(readIndustry(), readEnglish(), readPinyin()));
});

type Planting = (
  industry: IndustrySource,
  english: EnglishSource,
  pinyin: PinyinSource,
) => void;

const planted: Record<string, [Planting, RegExp]> = {
  'an unknown cluster': [
    file => (file.units[3]!.cluster = 'bio'),
    /^units\[3\]\.cluster: "bio" is not one of equipment, energy, biomed, digital, hq, culture, techsvc$/,
  ],
  'an unknown second cluster': [
    file => (file.units[3]!.also[1] = 'bio'),
    /^units\[3\]\.also\[1\]: "bio" is not one of equipment, /,
  ],
  'the leading cluster as another one': [
    file => file.units[0]!.also.push('energy'),
    /^units\[0\]\.also\[2\]: "energy" is there twice$/,
  ],
  'a cluster key that CSS would not take': [
    file => (file.clusters[2]!.key = 'bio med'),
    /^clusters\[2\]\.key: expected a key like .*, found "bio med"$/,
  ],
  'a javascript: address': [
    file => (file.units[0]!.sources[1]!.url = 'javascript:alert(1)'),
    /^units\[0\]\.sources\[1\]\.url: expected an http: or https: address, found "javascript:alert\(1\)"$/,
  ],
  'an address without a protocol': [
    file => (file.stops[0]!.source.url = 'j.021east.com'),
    /^stops\[0\]\.source\.url: expected an http: or https: address/,
  ],
  'a segment without English': [
    file => (file.units[2]!.segments[1] = '新赛道'),
    /^units\[2\]\.segments\[1\]: "新赛道" has no English in english\.json$/m,
  ],
  'a caveat without English': [
    (file, english) => delete english.caveats[file.units[0]!.caveat!],
    /^units\[0\]\.caveat: "区经委口径同时点名吴泾" has no English in english\.json$/,
  ],
  'a theme without English': [
    (_file, english) => delete english.themes['产城融合'],
    /^posts\.items\[6\]\.theme: "产城融合" has no English in english\.json$/m,
  ],
  'English that is empty': [
    (_file, english) => (english.segments['航空'] = ''),
    /^segments\.航空: expected text without blanks around it$/,
  ],
  'English that nothing needs': [
    (_file, english) => (english.segments['新赛道'] = 'A new track'),
    /^english\.json segments: "新赛道" stands nowhere in the facts$/,
  ],
  'a name without pinyin': [
    (_file, _english, pinyin) => delete pinyin['浦锦街道'],
    /^units\[3\]\.name: "浦锦街道" has no pinyin in pinyin\.json$/,
  ],
  'pinyin of a name that no unit has': [
    (_file, _english, pinyin) => (pinyin['浦东'] = 'pu dong'),
    /^pinyin\.json: "浦东" is no unit's name$/,
  ],
  'pinyin with a syllable too few': [
    (_file, _english, pinyin) => (pinyin['浦锦街道'] = 'pu jin'),
    /^pinyin\.json: "pu jin" has not one syllable for each of "浦锦街道"$/,
  ],
  'pinyin with tones': [
    (_file, _english, pinyin) => (pinyin['七宝镇'] = 'qī bǎo zhèn'),
    /^七宝镇: expected syllables like qi bao zhen, found "qī bǎo zhèn"$/,
  ],
  'an unknown field': [
    file => Object.assign(file.units[1]!, {leader: 'x'}),
    /^units\[1\]\.leader: /,
  ],
  'a field left out': [
    file => Object.assign(file.units[1]!, {evidence: undefined}),
    /^units\[1\]\.evidence: /,
  ],
  'an unknown evidence': [
    file => Object.assign(file.units[1]!, {evidence: 'solid'}),
    /^units\[1\]\.evidence: /,
  ],
  'a day that its month does not have': [
    file => (file.units[0]!.sources[0]!.date = '2025-02-30'),
    /^units\[0\]\.sources\[0\]\.date: expected a date as YYYY, .*, found "2025-02-30"$/,
  ],
  'a date in words': [file => (file.asOf = 'February 2026'), /^asOf: expected a date/],
  'a code of another length': [
    file => (file.units[5]!.code = '31011210'),
    /^units\[5\]\.code: expected a code of nine digits, found "31011210"$/,
  ],
  'a code of another district': [
    file => (file.units[4]!.code = '310113101'),
    /^units\[4\]\.code: "310113101" does not begin with 310112$/m,
  ],
  'a code used twice': [
    file => (file.units[1]!.code = '310112001'),
    /^units\[1\]\.code: "310112001" is there twice$/m,
  ],
  'a post in an unknown unit': [
    file => (file.posts.items[0]!.unit = '310112999'),
    /^posts\.items\[0\]\.unit: "310112999" is not one of 310112001, /,
  ],
  'a stop in an unknown unit of the district': [
    file => (file.stops[0]!.unit = '310112999'),
    /^stops\[0\]\.unit: "310112999" is not one of 310112001, /,
  ],
  'a post that nobody named': [
    file => (file.posts.named = 9),
    /^posts\.named: 9, but 8 items$/,
  ],
  'fewer posts announced than named': [
    file => (file.posts.announced = 7),
    /^posts\.announced: 7, fewer than the 8 named$/,
  ],
  'a point with its numbers exchanged': [
    file => (file.posts.items[1]!.point = [31.1775, 121.3916]),
    /^posts\.items\[1\]\.point\[1\]: /,
  ],
};

for (const [mistake, [plant, message]] of Object.entries(planted)) {
  test(`checkFacts(industry, english, pinyin) names the place of ${mistake}`, () => {
    const industry = readIndustry();
    const english = readEnglish();
    const pinyin = readPinyin();
    plant(industry, english, pinyin);
    assert.throws(() => checkFacts(industry, english, pinyin), {message});
  });
}

test('checkFacts(industry, english, pinyin) accepts a stop in another district', () => {
  const industry = readIndustry();
  industry.stops[0]!.unit = '310115101';
  assert.doesNotThrow(() => checkFacts(industry, readEnglish(), readPinyin()));
});

test('checkFacts(industry, english, pinyin) lists every mistake', () => {
  const industry = readIndustry();
  industry.units[0]!.cluster = 'bio';
  industry.units[1]!.cluster = 'tech';
  assert.throws(
    () => checkFacts(industry, readEnglish(), readPinyin()),
    /units\[0\].*\nunits\[1\]/,
  );
});

test('checkAround(around) accepts the source', () => {
  assert.doesNotThrow(() => checkAround(readAround()));
});

test('checkAround(around) names the place of numbers exchanged and of a missing English', () => {
  const around = readAround();
  around.neighbours[2]!.point = [31.1531, 121.4347];
  Object.assign(around.riverName.name, {en: undefined});
  assert.throws(() => checkAround(around), {
    message: /^riverName\.name\.en: [^]*\nneighbours\[2\]\.point\[1\]: /,
  });
});

test('checkCodes(units, boundaries) names a unit without a boundary and the reverse', () => {
  assert.throws(() => checkCodes(['1', '2'], ['2', '3']), {
    message: 'units: "1" has no boundary\nboundaries: "3" has no unit',
  });
});
