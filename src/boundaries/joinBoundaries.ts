import type {Boundaries} from '../data/boundaries.ts';
import {DistrictError} from '../data/DistrictError.ts';
import {layOver} from '../data/layOver.ts';
import type {ParsedFile, UnitRecord} from '../data/parse.ts';
import type {Cluster, DistrictFile, Post, Unit} from '../data/types.ts';
import {reportOf, type JoinReport} from '../table/joinReport.ts';
import {place} from '../table/place.ts';
import type {Table} from '../table/readTable.ts';
import {namesOf} from '../table/unitNames.ts';
import {BoundariesError} from './BoundariesError.ts';
import {matchAreas} from './matchAreas.ts';
import type {NamedArea} from './mergedAreas.ts';
import type {NamedBoundaries} from './readBoundaries.ts';

/** What is drawn, and what a file and boundaries do not share. */
export interface JoinedBoundaries {
  readonly file: DistrictFile;
  readonly boundaries: Boundaries;
  readonly report: JoinReport;
}

/**
 * Joins a file's records to the areas of boundaries. A file that names its `district` is a whole one;
 * a part of one is laid over the bundled district first. An area without a record is drawn as «no
 * data» under its own name; a record without an area stands in the report.
 *
 * @param parsed what the page gave as its data, read; an empty object where it gave none.
 * @param bundled the district that the map has.
 * @param table the table that the data come from, where they do.
 * @throws BoundariesError when no area is a unit of the file, DistrictError when the file is wrong.
 */
export function joinBoundaries(
  parsed: ParsedFile,
  {boundaries, areas}: NamedBoundaries,
  bundled: DistrictFile,
  table?: Table,
): JoinedBoundaries {
  // Before the part is laid over, or its units would be said to be none of the bundled ones.
  if (!parsed.district) checkBundled(matchAreas(bundled.units, areas), areas, bundled);
  const file: ParsedFile = parsed.district ? parsed : layOver(parsed, bundled);
  const records = file.units ?? [];
  // Of a table that is a whole file each record is a row.
  const rows = parsed.district && table?.rows;
  const placeOf = (i: number) => (rows ? place(rows[i]!) : `units[${i}]`);
  const matches = matchAreas(records, areas, placeOf);
  if (parsed.district) checkAny(matches, records, areas, parsed.district.name.zh);
  checkOnce(matches, records, placeOf);
  const units = unitsOf(areas, records, matches);
  const places = new Map(areas.map((area, i) => [area, units[i]!]));
  const joined = matches.map(area => area && places.get(area));
  const rowed = records.map((record, i) => ({...record, ...(rows && {row: rows[i]!})}));
  const report = reportOf(rowed, joined, units);
  const {neighbours: _around, riverName: _river, ...base} = bundled;
  const drawn = records.flatMap((record, i) => recordOf(record, joined[i]));
  const clusters = table?.clustersOfRows && usedBy(drawn, file.clusters ?? []);
  return {
    file: layOver(
      {...onlyWithin(boundaries, file), ...(clusters && {clusters}), units: drawn},
      {...base, units},
    ),
    boundaries: {
      ...withCodes(boundaries, units),
      credit: file.boundariesSource ?? {zh: ''},
    },
    report: {
      ...report,
      unmatched: [...(table?.report.unmatched ?? []), ...report.unmatched],
    },
  };
}

/**
 * That half of the areas or of the units of the bundled district are each other's, since another one has
 * a 虹桥镇, too, and may not get Minhang's facts for it.
 */
function checkBundled(
  matches: readonly (NamedArea | undefined)[],
  areas: readonly NamedArea[],
  {district}: DistrictFile,
) {
  const count = matches.filter(Boolean).length;
  if (count < Math.max(Math.min(areas.length, matches.length) / 2, 1))
    throw new BoundariesError(
      '',
      undefined,
      `is drawn: ${count ? `only ${count}` : 'none'} of the ${areas.length} areas ${count > 1 ? 'are units' : 'is a unit'} of ${district.name.zh}; give a whole district file in src or data, one that names its district`,
    );
}

/** That a district of a page's own has any unit on the boundaries. */
function checkAny(
  matches: readonly (NamedArea | undefined)[],
  records: readonly UnitRecord[],
  areas: readonly NamedArea[],
  name: string,
) {
  if (matches.some(Boolean)) return;
  const ofAreas = areas.map(({names, codes}) => [...codes.values(), ...names].join(' '));
  const ofRecords = records.map(record =>
    [record.code, ...namesOf({...record, key: null})].filter(Boolean).join(' '),
  );
  throw new BoundariesError(
    '',
    undefined,
    `is drawn: none of the ${areas.length} areas is a unit of ${name}; the areas are called ${someOf(ofAreas)}, the units ${someOf(ofRecords)}; give them the same codes (adcode, id) or names (name)`,
  );
}

/** How many names an error tells to show of what kind they are. */
const some = 3;

function someOf(names: readonly string[]): string {
  const told = names
    .slice(0, some)
    .map(name => (name ? JSON.stringify(name.slice(0, 40)) : 'nothing'));
  return (told.join(', ') || 'nothing') + (names.length > some ? '…' : '');
}

/** The clusters that records name: a total at the foot of a table names none. */
function usedBy(
  records: readonly UnitRecord[],
  clusters: readonly Cluster[],
): readonly Cluster[] {
  const used = new Set(records.flatMap(({cluster, also = []}) => [cluster, ...also]));
  return clusters.filter(({key}) => used.has(key));
}

/** That no two records are one area. */
function checkOnce(
  matches: readonly (NamedArea | undefined)[],
  records: readonly UnitRecord[],
  placeOf: (i: number) => string,
) {
  matches.forEach((area, i) => {
    if (area && matches.indexOf(area) < i)
      throw new DistrictError(
        placeOf(i),
        records[i]!.code ?? records[i]!.name?.zh,
        'is an area that an earlier entry gives already',
      );
  });
}

/** The areas as units: under the code and key of their records, and the names of their own. */
function unitsOf(
  areas: readonly NamedArea[],
  records: readonly UnitRecord[],
  matches: readonly (NamedArea | undefined)[],
): readonly Unit[] {
  const recordOfArea = new Map(matches.map((area, i) => [area, records[i]!]));
  const codeOf = (area: NamedArea) => recordOfArea.get(area)?.code;
  const taken = new Set(areas.map(codeOf));
  return areas.map((area, i) => {
    const own = taken.has(area.code) ? `area-${i + 1}` : area.code;
    const code = codeOf(area) ?? own;
    return {code, key: code, name: area.name ?? {zh: code}};
  });
}

/** A record under its unit's code. A bare name by which it was found may be a short one. */
function recordOf(record: UnitRecord, unit: Unit | undefined): UnitRecord[] {
  if (!unit) return [];
  const {name, ...rest} = record;
  const keepsName = (record.code ?? record.key ?? name?.en) !== undefined;
  return [{...(keepsName ? record : rest), code: unit.code}];
}

/** The file without what has no place on the boundaries: they bring no river, and a plane has no degrees. */
function onlyWithin(
  {plane, bbox}: Boundaries,
  {riverName: _river, neighbours, posts, ...rest}: ParsedFile,
): ParsedFile {
  const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
  const isWithin = ([x, y]: readonly [number, number]) =>
    !plane && x > west && x < east && y > south && y < north;
  const placed = ({point, ...post}: Post): Post =>
    point && isWithin(point) ? {...post, point} : post;
  return {
    ...rest,
    ...(neighbours && {neighbours: neighbours.filter(({point}) => isWithin(point))}),
    ...(posts && {posts: {...posts, items: posts.items.map(placed)}}),
  };
}

function withCodes(boundaries: Boundaries, units: readonly Unit[]): Boundaries {
  const collection = boundaries.objects.units;
  const geometries = collection.geometries.map((geometry, i) => ({
    ...geometry,
    properties: {...geometry.properties, code: units[i]!.code},
  }));
  return {...boundaries, objects: {units: {...collection, geometries}}};
}
