import type {UnitRecord} from '../data/parse.ts';
import {fold} from '../model/search.ts';
import {nameIndex, only, withoutKind} from '../table/nameIndex.ts';
import {namesOf} from '../table/unitNames.ts';
import type {NamedArea} from './mergedAreas.ts';
import {codeProperties} from './namesIn.ts';

/**
 * The area that each record means, in their order; undefined where none or more than one may be
 * meant.
 *
 * By code, in the property in which most records find theirs. Once codes of the two agree, a record
 * of another code is none of the coded areas, whatever its name: there is a 朝阳区 in Beijing and one
 * in Changchun. All else is joined by name.
 */
export function matchAreas(
  records: readonly UnitRecord[],
  areas: readonly NamedArea[],
): readonly (NamedArea | undefined)[] {
  const byCode = bestCodes(records, areas);
  const findAny = nameFinder(areas);
  const findUncoded = nameFinder(areas.filter(({codes}) => !codes.size));
  return records.map(record => {
    const coded = record.code !== undefined && byCode.size > 0;
    return (
      (coded ? byCode.get(record) : undefined) ?? (coded ? findUncoded : findAny)(record)
    );
  });
}

/** The areas that records name by code. */
function bestCodes(records: readonly UnitRecord[], areas: readonly NamedArea[]) {
  let best = new Map<UnitRecord, NamedArea>();
  for (const property of codeProperties) {
    const coded = new Map(
      areas.flatMap(area => {
        const code = area.codes.get(property);
        return code === undefined ? [] : [[plain(code), area] as const];
      }),
    );
    const found = new Map(
      records.flatMap(record => {
        const area = record.code === undefined ? undefined : coded.get(plain(record.code));
        return area ? [[record, area] as const] : [];
      }),
    );
    if (found.size > best.size) best = found;
  }
  return best;
}

/** A code as it is compared: nine digits for the statistical twelve, and no zeros in front, which numbers lose. */
function plain(code: string): string {
  return code.replace(/^(\d{9})000$/, '$1').replace(/^0+(?=\d)/, '');
}

/** Finds the area with a name of a record; one of the two may leave out the kind of unit. */
function nameFinder(areas: readonly NamedArea[]) {
  const {byName, byWhole} = nameIndex(areas, ({names}) => names);
  return (record: UnitRecord) => {
    const names = namesOf(record).filter(fold);
    // What two areas have in common tells none from the other, and no shorter name does.
    const found = first(names.map(fold), byName) ?? first(names.map(withoutKind), byWhole);
    return only(found);
  };
}

/** What is found first by some names. */
function first<T>(names: readonly string[], find: (name: string) => T | undefined) {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return undefined;
}
