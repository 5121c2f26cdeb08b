/** What is loaded when a map has boundaries of its own: apart from the map, as few do. */
export {BoundariesError} from './BoundariesError.ts';
export {crsNames, type Crs} from './crs.ts';
export {joinBoundaries, type JoinedBoundaries} from './joinBoundaries.ts';
export {
  readBoundaries,
  type BoundariesOptions,
  type NamedBoundaries,
} from './readBoundaries.ts';
export {joinerOf, type Joiner} from './joinerOf.ts';
