import type {ParsedFile} from '../../data/parse.ts';
import type {Words} from '../../data/types.ts';
import type {Finding} from './Finding.ts';

/**
 * How many ems fit on a line where the map is 320 px wide, by the style sheet: the width that is
 * left, over the size of the type. Legend entries stand in two columns beside a swatch and a count.
 */
const emsOnALine = {
  title: 320 / 18,
  compiled: 320 / 12,
  cluster: 120 / 12,
  name: 288 / 22.5,
  leading: 288 / 17,
  segment: 275 / 13,
};

/** More lines than these push the map off a phone. Our choice; the bundled texts keep to it. */
const mostLines = 3;

/** A Chinese character is an em wide, and what else we set about 0.55 in the fonts of systems. */
const narrow = 0.55;

/** The texts that take more than three lines on a phone, by an estimate of their width. */
export function lengthFindings(
  {title, compiled, clusters = [], units = []}: ParsedFile,
  placeOf: (i: number, field: string) => string,
): Finding[] {
  return [
    ...tooLong('title', 'title', title),
    ...tooLong('compiled', 'compiled', compiled),
    ...clusters.flatMap(({name}, i) => tooLong('cluster', `clusters[${i}].name`, name)),
    ...units.flatMap(({name, leading, segments = []}, i) => [
      ...tooLong('name', placeOf(i, 'name'), name),
      ...tooLong('leading', placeOf(i, 'leading'), leading),
      ...segments.flatMap(words => tooLong('segment', placeOf(i, 'segments'), words)),
    ]),
  ];
}

function tooLong(
  kind: keyof typeof emsOnALine,
  place: string,
  words: Words | undefined,
): Finding[] {
  return Object.entries(words ?? {}).flatMap(([language, text]: [string, string]) => {
    const lines = ems(text) / emsOnALine[kind];
    if (lines <= mostLines) return [];
    const message = `"${text.slice(0, 24)}…" (${language}) takes about ${Math.ceil(lines)} lines on a phone of 320 px; ${mostLines} are the most`;
    return [{kind: 'length', place, message}];
  });
}

function ems(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffdc]/g) ?? [];
  return wide.length + (text.length - wide.length) * narrow;
}
