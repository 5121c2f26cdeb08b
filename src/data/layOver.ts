import {DistrictError} from './DistrictError.ts';
import type {ParsedFile, UnitRecord} from './parse.ts';
import type {DistrictFile, Unit} from './types.ts';

/**
 * A file laid over the one the map has: what the file says holds, the rest stays.
 *
 * A file that names its `district` is a whole one: it takes over the units' names and codes from
 * the base, the names around them and nothing else, so what it leaves out is unknown, not borrowed.
 *
 * @throws DistrictError when a unit is not one of the base's, or is given twice.
 */
export function layOver(file: ParsedFile, base: DistrictFile): DistrictFile {
  const whole = file.district !== undefined;
  const {posts: _posts, stops: _stops, ...bare} = base;
  const units = whole ? base.units.map(nameOnly) : base.units;
  const given = new Map<string, UnitRecord>();
  file.units?.forEach((record, i) => {
    const {code} = findUnit(record, units, `units[${i}]`);
    if (given.has(code)) {
      throw new DistrictError(
        `units[${i}]`,
        code,
        'is a unit that an earlier entry gives already',
      );
    }
    given.set(code, record);
  });
  return {
    ...(whole ? bare : base),
    ...file,
    units: units.map(unit => ({...unit, ...given.get(unit.code), code: unit.code})),
  };
}

/** The unit with the record's code, else its key, else its Chinese name, long or short. */
function findUnit(record: UnitRecord, units: readonly Unit[], place: string): Unit {
  const {code, key, name} = record;
  const found = units.find(unit =>
    code !== undefined
      ? unit.code === code
      : key !== undefined
        ? unit.key === key
        : name !== undefined && [unit.name.zh, unit.shortName?.zh].includes(name.zh),
  );
  if (found) return found;
  const [field, value] = code ? ['code', code] : key ? ['key', key] : ['name', name?.zh];
  throw new DistrictError(
    `${place}.${field}`,
    value,
    `is not one of ${units.map(unit => (field === 'name' ? unit.name.zh : unit[field as 'code'])).join(', ')}`,
  );
}

function nameOnly({code, key, name, shortName}: Unit): Unit {
  return {code, key, name, ...(shortName && {shortName})};
}
