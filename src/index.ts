/** The element and what belongs to it. Importing this registers nothing; `define.js` does. */
export {MinhangIndustryMap} from './element/MinhangIndustryMap.ts';
export {
  ClusterHighlightEvent,
  MapErrorEvent,
  MapLoadEvent,
  TownSelectEvent,
} from './element/events.ts';
export {DistrictError} from './data/DistrictError.ts';
export {LoadError} from './data/LoadError.ts';
export {extendMinhang} from './minhang/extendMinhang.ts';
export type {Crs} from './boundaries/crs.ts';
export type {JoinReport, Missing, Unmatched} from './table/joinReport.ts';
export type {PngOptions, SvgOptions} from './element/MinhangIndustryMap.ts';
export type {
  Cluster,
  DistrictFile,
  DistrictInput,
  Evidence,
  PlaceName,
  Source,
  Unit,
  Words,
} from './data/types.ts';
