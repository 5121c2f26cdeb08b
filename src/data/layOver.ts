import {DistrictError} from './DistrictError.ts';
import type {ParsedFile, UnitRecord} from './parse.ts';
import {complete} from './readers.ts';
import type {DistrictFile, Unit} from './types.ts';

/** A unit's key names its slot on the card, beside these of the map. */
const slots = ['heading', 'caption', 'footer'];

/**
 * A file laid over the one the map has: what the file says holds, the rest stays.
 *
 * A file that names its `district` is a whole one: it takes over the units' names and codes from
 * the base, the names around them and, unless it has its own, the clusters. It needs a title, a
 * date and a note on its making of its own: those of another compilation would be false here.
 *
 * @throws DistrictError when a whole file lacks these, when a unit is not one of the base's or is
 * given twice, and when a unit's key or name is taken or its cluster is not there.
 */
export function layOver(file: ParsedFile, base: DistrictFile): DistrictFile {
  const whole = file.district !== undefined;
  if (whole)
    complete<ParsedFile, 'title' | 'asOf' | 'compiled'>(
      file,
      ['title', 'asOf', 'compiled'],
      '',
    );
  const {posts: _posts, stops: _stops, ...bare} = base;
  const units = whole ? base.units.map(nameOnly) : base.units;
  const given = new Map<string, UnitRecord>();
  const coded = new Map(units.map(unit => [unit.code, unit]));
  file.units?.forEach((record, i) => {
    const {code} =
      coded.get(record.code ?? '') ?? findUnit(record, units, `units[${i}]`, whole);
    if (given.has(code)) {
      throw new DistrictError(
        `units[${i}]`,
        code,
        'is a unit that an earlier entry gives already',
      );
    }
    // A name that a unit was found by may be a short one, or lack its English.
    const {name: _name, ...rest} = record;
    given.set(code, (record.code ?? record.key) ? record : rest);
  });
  const joined = units.map(unit => {
    const record = given.get(unit.code);
    // What was found out for another grouping would seem to support the amounts.
    const known = record?.amounts ? nameOnly(unit) : unit;
    return {...known, ...record, code: unit.code};
  });
  const keys = new Set(slots);
  const clusters = new Set((file.clusters ?? base.clusters).map(({key}) => key));
  joined.forEach(unit => checkUnit(unit, keys, clusters, whole));
  return {...(whole ? bare : base), ...file, units: joined};
}

/**
 * What no single record shows: that a unit's key is none of those before it, which it joins, and
 * that its cluster is there. Nor may a part of a file name a unit as another, whose record it is, under
 * a wrong code; in a whole one, on boundaries of its own, two areas may have one name.
 */
function checkUnit(
  {code, key, name, cluster}: Unit,
  taken: Set<string>,
  clusters: ReadonlySet<string>,
  whole: boolean,
) {
  for (const said of new Set([key, whole ? key : name.zh])) {
    if (taken.has(said)) throw new DistrictError(`units: ${code}`, said, 'is taken');
    taken.add(said);
  }
  if (cluster !== undefined && !clusters.has(cluster))
    throw new DistrictError(
      'clusters',
      cluster,
      `is missing, yet leads in ${code}; keep it or give ${code} another`,
    );
}

/** The unit with the record's code, else its key, else its name, long or short, Chinese or English. */
function findUnit(
  record: UnitRecord,
  units: readonly Unit[],
  place: string,
  whole: boolean,
): Unit {
  const {code, key, name} = record;
  const found = units.find(unit =>
    code !== undefined
      ? unit.code === code
      : key !== undefined
        ? unit.key === key
        : [unit.name, unit.shortName].some(
            words => words && name && [words.zh, words.en].includes(name.zh),
          ),
  );
  if (found) return found;
  const [field, value] = code ? ['code', code] : key ? ['key', key] : ['name', name?.zh];
  throw new DistrictError(
    `${place}.${field}`,
    value,
    `is not one of ${units.map(unit => (field === 'name' ? unit.name.zh : unit[field as 'code'])).join(', ')}${whole ? '; another district needs boundaries' : ''}`,
  );
}

function nameOnly({code, key, name, shortName, pinyin}: Unit): Unit {
  return {code, key, name, ...(shortName && {shortName}), ...(pinyin && {pinyin})};
}
