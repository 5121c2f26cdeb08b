/** A pattern's tile: lines to stroke, and how thick, on a square of `tileSize`. */
export interface Pattern {
  /** SVG path data; it continues over the tile's edges. A line of no length is a dot. */
  readonly path: string;
  readonly weight: number;
}

/** The side of every tile, in the units of the paths. A swatch shows one tile. */
export const tileSize = 8;

/**
 * The patterns of the clusters, in the file's order, for readers who cannot tell the colours and
 * for paper. They differ in kind first (lines, dots, crosses, waves) and in direction second, and
 * none is a rising diagonal, which means no data.
 */
export const patterns: readonly Pattern[] = [
  {path: 'M-1-1 9 9M-1 7 1 9M7-1 9 1', weight: 1.2}, // falling diagonals
  {path: 'M2 2h.01M6 6h.01', weight: 2.4}, // dots
  {path: 'M.5 2h3M2 .5v3M4.5 6h3M6 4.5v3', weight: 0.9}, // crosses
  {path: 'M2 0v8M6 0v8M0 2h8M0 6h8', weight: 0.7}, // a grid
  {path: 'M0 2h8M0 6h8', weight: 1.1}, // level lines
  {path: 'M0 2.4q2-3.2 4 0t4 0M0 6.4q2-3.2 4 0t4 0', weight: 0.9}, // waves
  {path: 'M2 0v8M6 0v8', weight: 1.1}, // upright lines
];

/** The hatch of a unit whose cluster is not known: sparse, broken, rising, and there in every mode. */
export const noDataPattern: Pattern = {path: 'M.8 7.2 3.2 4.8M4.8 3.2 7.2.8', weight: 0.9};

/** The rings of a unit whose amounts are all zero: noughts, in every mode too. */
export const zeroPattern: Pattern = {
  path: 'M4 2.4q1.6 0 1.6 1.6t-1.6 1.6t-1.6-1.6t1.6-1.6',
  weight: 0.8,
};

/** The id of the pattern of what is led alike, unique within a map. */
export function patternId(group: string | undefined): string {
  return `pattern-${group ?? 'no-data'}`;
}
