import {DistrictError} from '../data/DistrictError.ts';
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
 * By code, in the property in which most records find theirs: the states may be numbered from 1 to
 * 50, which are no codes of the census, and their names tell; a longer number is no mere number of a
 * row. Once codes of the two agree, a record of another code is none of the coded areas, whatever its
 * name: there is a 朝阳区 in Beijing and one in Changchun. All else is joined by name.
 *
 * @param placeOf where a record stands, for whoever has to mend it.
 * @throws DistrictError when a record's code is one area's and its name another's.
 */
export function matchAreas(
  records: readonly UnitRecord[],
  areas: readonly NamedArea[],
  placeOf = (i: number) => `units[${i}]`,
): readonly (NamedArea | undefined)[] {
  const isContrary = contradiction(areas);
  const byCode = bestCodes(records, areas, isContrary);
  records.forEach((record, i) => {
    const area = byCode.get(record);
    if (area && isContrary(record, area))
      throw new DistrictError(
        placeOf(i),
        record.name?.zh,
        `is the name of another area than that of the code ${record.code ?? ''}`,
      );
  });
  const findAny = nameFinder(areas);
  const findUncoded = nameFinder(areas.filter(({codes}) => !codes.size));
  return records.map(record => {
    const coded = record.code !== undefined && byCode.size > 0;
    return (
      (coded ? byCode.get(record) : undefined) ?? (coded ? findUncoded : findAny)(record)
    );
  });
}

/** Whether a record, by its names, is another area than one. */
type Contradicts = (record: UnitRecord, area: NamedArea) => boolean;

/** A name that goes on, as «Baltimore city» beside Baltimore, does not contradict. */
function contradiction(areas: readonly NamedArea[]): Contradicts {
  const {byWhole} = nameIndex(areas, ({names}) => names);
  return ({name = null}, area) => {
    const said = namesOf({name}).map(fold).filter(Boolean);
    const own = area.names.map(fold).filter(Boolean);
    const goesOn = own.some(own =>
      said.some(said => own.startsWith(said) || said.startsWith(own)),
    );
    return !goesOn && said.some(said => byWhole(said));
  };
}

/** The areas that records name by code, in a property whose short numbers half of them do not contradict. */
function bestCodes(
  records: readonly UnitRecord[],
  areas: readonly NamedArea[],
  isContrary: Contradicts,
) {
  let best = new Map<UnitRecord, NamedArea>();
  for (const property of codeProperties) {
    const coded = new Map<string, NamedArea | undefined>();
    for (const area of areas) {
      const code = plain(area.codes.get(property) ?? '');
      // What two areas have is the code of what they are parts of.
      coded.set(code, coded.has(code) ? undefined : area);
    }
    const found = new Map(
      records.flatMap(record => {
        const area = record.code && coded.get(plain(record.code));
        return area ? [[record, area] as const] : [];
      }),
    );
    const contrary = [...found].filter(([record, area]) => isContrary(record, area));
    const isNumbering =
      contrary.length * 2 >= found.size &&
      contrary.every(([{code = ''}]) => plain(code).length <= numberOfRow);
    if (found.size > best.size && !isNumbering) best = found;
  }
  return best;
}

/** As many digits has what may be the number of a row in place of a code. */
const numberOfRow = 4;

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
