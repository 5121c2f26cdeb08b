import {layOver} from '../data/layOver.ts';
import {parseDistrict} from '../data/parse.ts';
import type {DistrictFile, DistrictInput} from '../data/types.ts';
import {minhang} from './district.ts';

/**
 * The whole district file of Minhang with a patch laid over it, as a map draws it from `data`.
 *
 * @throws DistrictError naming the first wrong place.
 */
export function extendMinhang(patch: DistrictInput): DistrictFile {
  return layOver(parseDistrict(patch, minhang.clusters), minhang);
}
