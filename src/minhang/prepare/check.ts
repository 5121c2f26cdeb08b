import * as v from 'valibot';
import {danglingReferences} from './references.ts';
import {
  aroundSchema,
  englishSchema,
  industrySchema,
  pinyinSchema,
  type AroundSource,
  type EnglishSource,
  type IndustrySource,
  type PinyinSource,
} from './schema.ts';
import {misspelled} from './spelling.ts';

/**
 * The facts, their English and the names' pinyin as typed values.
 *
 * @throws one error that lists every mistake with its place: `units[3].cluster: "bio" is not
 *   one of equipment, energy, …`.
 */
export function checkFacts(
  industry: unknown,
  english: unknown,
  pinyin: unknown,
): {industry: IndustrySource; english: EnglishSource; pinyin: PinyinSource} {
  const checked = {
    industry: inShape(industrySchema, industry),
    english: inShape(englishSchema, english),
    pinyin: inShape(pinyinSchema, pinyin),
  };
  report([
    ...danglingReferences(checked.industry, checked.english),
    ...misspelled(checked.industry.units, checked.pinyin),
  ]);
  return checked;
}

/**
 * The names around the district as typed values.
 *
 * @throws one error that lists every mistake with its place.
 */
export function checkAround(around: unknown): AroundSource {
  return inShape(aroundSchema, around);
}

/**
 * Makes sure that every unit has a boundary and every boundary a unit.
 *
 * @throws one error that lists the codes without a partner.
 */
export function checkCodes(units: readonly string[], boundaries: readonly string[]): void {
  report([
    ...without(units, boundaries).map(code => `units: "${code}" has no boundary`),
    ...without(boundaries, units).map(code => `boundaries: "${code}" has no unit`),
  ]);
}

function inShape<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success)
    report(result.issues.map(issue => `${placeOf(issue)}: ${issue.message}`));
  return result.output;
}

/** `units[3].cluster`, from valibot's list of keys. */
function placeOf({path}: v.BaseIssue<unknown>): string {
  const keys = path?.map(({key}) => key) ?? [];
  const place = keys.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return place.join('').replace(/^\./, '') || 'file';
}

function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter(code => !other.includes(code));
}

function report(mistakes: readonly string[]): void {
  if (mistakes.length) throw new Error(mistakes.join('\n'));
}
