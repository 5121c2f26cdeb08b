import type {Place} from './neighbour.ts';

/** Of the drawing's 1000: how far along both edges the corner reaches that buttons may cover. */
const reach = 200;

/**
 * Whether a town's name lies in the upper right corner of a drawing, where buttons would cover it:
 * they then stand in the lower one.
 */
export const cornerTaken = (towns: readonly Place[]) =>
  towns.some(({x, y}) => x - y > 1000 - reach);
