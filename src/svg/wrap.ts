import {textWidth} from '../geo/linings.ts';

/** What may not begin a line, and what may not end one, after «Requirements for Chinese Text Layout» (W3C, 3.1.3). */
const closing =
  '\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09\u300b\u201d\u2019,.;:!?)\\]';
const opening = '\uff08\u300a\u201c\u2018(\\[';

const chinese = '\\u2e80-\\uffff\\u{20000}-\\u{3ffff}';
const letter = `[^\\s${chinese}${opening}${closing}]`;

/** What a line may not break: a Chinese character or a word, with the punctuation that belongs to it. */
const unit = new RegExp(
  `[${opening}]*(?:[${chinese}]|${letter}+(?:[${closing}]${letter}+)*)[${closing}]*\\s*|\\S\\s*`,
  'gu',
);

/**
 * Breaks a text into lines that are no wider than some em by the estimate that the names on the
 * map go by. A single word that is wider keeps a line to itself.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.match(unit) ?? []) {
    const last = lines.length - 1;
    const joined = (lines[last] ?? '') + part;
    if (last >= 0 && textWidth(joined.trimEnd()) <= width) lines[last] = joined;
    else lines.push(part);
  }
  return lines.map(line => line.trimEnd());
}
