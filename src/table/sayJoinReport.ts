import type {District} from '../model/District.ts';
import type {Language} from '../text/messages.ts';
import {inLanguage} from '../text/say.ts';
import {joinReport, type JoinReport, type Missing, type Unmatched} from './joinReport.ts';

/** The sentences of a report in one language. */
interface Sentences {
  readonly unmatched: (record: string, row?: number, meant?: string) => string;
  readonly nameless: (row?: number) => string;
  readonly missing: (unit: string, meant?: string) => string;
  readonly complete: (units: number) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    unmatched: (record, row, meant) =>
      `${row === undefined ? '' : `第${row}行：`}地图上没有“${record}”${meant ? `，是不是“${meant}”？` : '。'}`,
    nameless: row => `${row === undefined ? '有一条记录' : `第${row}行`}没有街镇名称。`,
    complete: units => `${units}个街镇级单元均有记录。`,
    missing: (unit, meant) =>
      `“${unit}”没有对应的记录${meant ? `，是不是“${meant}”？` : '。'}`,
  },
  en: {
    unmatched: (record, row, meant) =>
      `${row === undefined ? '' : `Row ${row}: `}“${record}” is not on the map${meant ? `; is it “${meant}”?` : '.'}`,
    nameless: row => `${row === undefined ? 'A record' : `Row ${row}`} names no town.`,
    complete: units => `All ${units} units have a record.`,
    missing: (unit, meant) =>
      `“${unit}” has no record${meant ? `; is it “${meant}”?` : '.'}`,
  },
};

/** A record of no unit on the map, in a sentence. */
export function sayUnmatched(
  {record, row, suggestion}: Unmatched,
  language: Language,
): string {
  const {unmatched, nameless} = sentences[language];
  return record
    ? unmatched(
        record,
        row,
        suggestion && inLanguage(suggestion.name, languageBeside(record, language)),
      )
    : nameless(row);
}

/** A unit without a record, in a sentence. */
export function sayMissing({unit, suggestion}: Missing, language: Language): string {
  const beside = languageBeside(suggestion ?? '', language);
  return sentences[language].missing(inLanguage(unit.name, beside), suggestion);
}

/** A Chinese name is held against the Chinese one: what to write in its place, and what differs. */
const languageBeside = (record: string, language: Language): Language =>
  /[\u4e00-\u9fff]/.test(record) ? 'zh' : language;

/** The report in sentences: first the records that match no unit, then the units without one. */
export function sayJoinReport(
  {unmatched, missing}: JoinReport,
  language: Language,
): string[] {
  return [
    ...unmatched.map(entry => sayUnmatched(entry, language)),
    ...missing.map(entry => sayMissing(entry, language)),
  ];
}

/**
 * What a map says under `debug`, a sentence a line.
 *
 * @param report that of the table; without one, a unit is missing where it is not known what leads.
 */
export function sayJoined(
  {towns}: Pick<District, 'towns'>,
  report: JoinReport | undefined,
  language: Language,
): string {
  const known = towns.filter(({lead}) => lead.kind !== 'none');
  const said = sayJoinReport(
    report ?? joinReport({units: known}, {units: towns}),
    language,
  );
  return (said.length ? said : [sentences[language].complete(towns.length)]).join('\n');
}
