import {neighbors} from 'topojson-client';
import type {Boundaries} from '../data/boundaries.ts';

/** The pairs of units that share a border, by code, each pair once. */
export function touchingTowns({
  objects: {units},
}: Boundaries): readonly (readonly [string, string])[] {
  const codes = units.geometries.map(({properties}) => properties.code);
  return neighbors(units.geometries).flatMap((others, i) =>
    others.filter(j => j > i).map(j => [codes[i]!, codes[j]!] as const),
  );
}
