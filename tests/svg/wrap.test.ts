import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textWidth} from '../../src/geo/linings.ts';
import {bundledPicture} from '../../src/picture.ts';
import {wordsOf} from '../../src/svg/sheetSvg.ts';
import {wrap} from '../../src/svg/wrap.ts';
import {messages} from '../../src/text/messages.ts';

const texts = (['zh', 'en'] as const).map(language => {
  const options = {language, theme: 'light', width: 640, patterns: false} as const;
  const sets = {highlight: new Set<string>(), show: new Set<never>()};
  return wordsOf({
    picture: bundledPicture(),
    options: {...options, ...sets},
    text: messages[language],
  }).body;
});

// Full-width: comma, full stop, colon, semicolon, closing bracket and quotation marks.
const closing = /^[\uff0c\u3002\uff1a\uff1b\uff09\u300b\u201d\u3001,.;:!?)]/;
const opening = /[\uff08\u300a\u201c(]$/;

for (const text of texts)
  test(`lines of ${text.slice(0, 6)} hold at every width`, () => {
    for (let width = 3; width <= 60; width++) {
      const lines = wrap(text, width);
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const line of lines) {
        assert.equal(line, line.trim());
        assert.doesNotMatch(line, closing);
        assert.doesNotMatch(line, opening);
        const isOneUnit = !/[\s\u4e00-\u9fff]/.test(line.slice(1));
        const isOneCharacter = Array.from(line).length <= 4;
        assert.ok(textWidth(line) <= width || isOneUnit || isOneCharacter, line);
      }
    }
  });

test('wrap fills a line before it begins the next', () => {
  assert.deepEqual(wrap('\u95f5\u884c\u533a\u5730\u56fe', 2), [
    '\u95f5\u884c',
    '\u533a\u5730',
    '\u56fe',
  ]);
});

test('wrap keeps a mark with what it follows, and a bracket with what it opens', () => {
  assert.deepEqual(wrap('\u95f5\u884c\uff0c\u533a', 2), [
    '\u95f5',
    '\u884c\uff0c',
    '\u533a',
  ]);
  assert.deepEqual(wrap('\u95f5\uff08\u884c\uff09', 2), ['\u95f5', '\uff08\u884c\uff09']);
});

test('wrap keeps words and what belongs to them whole', () => {
  assert.deepEqual(wrap('AI & next-generation IT.', 9), ['AI &', 'next-generation', 'IT.']);
  assert.deepEqual(wrap('3.5 km/h (ca. 1.0)', 2), ['3.5', 'km/h', '(ca.', '1.0)']);
});

test('wrap gives a single word that is too wide a line to itself', () => {
  assert.deepEqual(wrap('a supercalifragilistic b', 3), ['a', 'supercalifragilistic', 'b']);
});

test('wrap makes no line of nothing', () => {
  assert.deepEqual(wrap('', 9), []);
});
