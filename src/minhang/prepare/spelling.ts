import type {IndustrySource, PinyinSource} from './schema.ts';

/**
 * What is wrong with the pinyin of the units' names: one missing, one too many, or one that does
 * not have a syllable for each character.
 *
 * @returns one line for each mistake, beginning with its place; none when all is well.
 */
export function misspelled(units: IndustrySource['units'], pinyin: PinyinSource): string[] {
  const names = units.map(({name}) => name.zh);
  return [
    ...names.flatMap((name, i) =>
      Object.hasOwn(pinyin, name)
        ? []
        : [`units[${i}].name: "${name}" has no pinyin in pinyin.json`],
    ),
    ...Object.entries(pinyin).flatMap(([name, syllables]) => [
      ...(names.includes(name) ? [] : [`pinyin.json: "${name}" is no unit's name`]),
      ...(syllables.split(' ').length === Array.from(name).length
        ? []
        : [`pinyin.json: "${syllables}" has not one syllable for each of "${name}"`]),
    ]),
  ];
}
