import type {ParsedFile} from '../../data/parse.ts';
import type {DistrictFile} from '../../data/types.ts';
import type {Finding} from './Finding.ts';

/**
 * Whether a code can be a town-level unit's of a district: the district's six digits, then 001 to
 * 099 for a subdistrict, 100 to 199 for a town, 200 to 399 for a township, 400 to 599 for a unit of
 * another kind (GB/T 10114, codes for the divisions below the county), then perhaps three zeros. A
 * district whose own code has another form is not of that system, and all its codes are possible.
 */
export function isPossible(code: string, district: string): boolean {
  if (!/^\d{6}$/.test(district)) return true;
  const [, kind] = /^(\d{3})(000)?$/.exec(code.slice(district.length)) ?? [];
  return code.startsWith(district) && Number(kind) >= 1 && Number(kind) <= 599;
}

/** What is wrong with a code that no unit has. */
export function impossible(place: string, code: string, district: string): Finding {
  const message = `"${code}" is no town's code: ${district} and three digits from 001 to 599`;
  return {kind: 'code', place, message};
}

/** The posts in units that are not on the map, and the codes that no unit can have. */
export function codeFindings(
  {posts, stops}: ParsedFile,
  {district, units}: DistrictFile,
): Finding[] {
  const postsOff = (posts?.items ?? []).flatMap(({unit}, i): Finding[] => {
    const place = `posts.items[${i}].unit`;
    if (units.some(({code}) => code === unit)) return [];
    return isPossible(unit, district.code)
      ? [{kind: 'join', place, message: `"${unit}" is no unit of the map`}]
      : [impossible(place, unit, district.code)];
  });
  // A stop may lie in another district, but its code has the same form.
  const stopsOff = (stops ?? []).flatMap(({unit}, i) => {
    const other = /^\d{6}/.exec(district.code) && /^\d{6}/.exec(unit);
    return isPossible(unit, other?.[0] ?? district.code)
      ? []
      : [impossible(`stops[${i}].unit`, unit, other?.[0] ?? district.code)];
  });
  return [...postsOff, ...stopsOff];
}
