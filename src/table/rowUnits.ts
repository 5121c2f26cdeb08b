import {DistrictError} from '../data/DistrictError.ts';
import type {Unit} from '../data/types.ts';
import {place} from './place.ts';
import {cellOf} from './record.ts';
import type {Columns, Row} from './rows.ts';
import {namesOf, type FindUnit, type UnitName} from './unitNames.ts';

/** What a row's unit is called; its English name where it has no other. */
export function nameIn({cells}: Row, columns: Columns): UnitName {
  const [code, key, name] = (['code', 'key', 'name'] as const).map(
    field => cellOf(cells, columns, field)?.text,
  );
  const en = cellOf(cells, columns, 'name', true)?.text;
  const said = name && en ? {zh: name, en} : (name ?? en);
  return {...(code && {code}), ...(key && {key}), ...(said && {name: said})};
}

/**
 * The unit of each row. Once a code of the table is a unit's, a row of another code is none, whatever
 * its name: a table of all Shanghai has a 虹桥 in Changning, too.
 *
 * @throws DistrictError when a row's code and names mean two units, or two rows mean one.
 */
export function unitsOf(
  rows: readonly (Row & {readonly name: UnitName})[],
  {byCode, byName}: FindUnit,
): readonly (Unit | undefined)[] {
  const hasCodes = rows.some(({name}) => byCode(name));
  const seen = new Map<string, number>();
  return rows.map(({name, number}) => {
    const unit = byCode(name) ?? (hasCodes && name.code ? undefined : byName(name));
    if (!unit) return undefined;
    const other = namesOf(name).find(said => {
      const called = byName({name: said});
      return called && called !== unit;
    });
    if (other !== undefined)
      throw new DistrictError(
        place(number),
        other,
        `is not the name of ${name.code ?? unit.name.zh}`,
      );
    stand(seen, unit.code, number, unit.name.zh);
    return unit;
  });
}

/**
 * That no two rows have one code or one key, where it is not known yet what they are rows of.
 *
 * @throws DistrictError naming the second of them.
 */
export function checkOnce(rows: readonly (Row & {readonly name: UnitName})[]) {
  for (const field of ['code', 'key'] as const) {
    const seen = new Map<string, number>();
    for (const {name, number} of rows)
      if (name[field]) stand(seen, name[field], number, name[field]);
  }
}

/** Notes where something stands, which may stand nowhere else. */
function stand(seen: Map<string, number>, what: string, row: number, called: string) {
  const earlier = seen.get(what);
  if (earlier !== undefined)
    throw new DistrictError(place(row), called, `stands in row ${earlier} already`);
  seen.set(what, row);
}
