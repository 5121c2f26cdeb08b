import {shareInside, type Area} from './area.ts';
import {boxAround, meetsAny, type Box, type Point} from './box.ts';
import type {Block} from './linings.ts';

/** A block on the drawing. */
export interface Placed {
  readonly lines: readonly string[];
  /** Its middle, or the middle of its near edge where it is led. */
  readonly anchor: Point;
  /** Set where it stands beside its town, to which a line leads. */
  readonly led?: true;
  readonly box: Box;
}

/** What a block belongs to. */
export interface Town {
  readonly pole: Point;
  readonly area: Area;
  /** No block whose size is more than this lies in it, in square units of the drawing. */
  readonly room: number;
}

/** How far a block may be moved, in the units of the drawing, the smallest moves first. */
const nudges = Array.from({length: 15}, (_, i) => (i % 2 ? i + 1 : 0 - i) * 6);
const moves = nudges
  .flatMap(dx => nudges.map(dy => ({dx, dy, far: Math.hypot(dx, dy)})))
  .sort((a, b) => a.far - b.far);

/** What a move by a unit costs, in shares of a block that lies in its town. */
const reluctance = 0.0008;

/**
 * The place near a pole where one of some blocks meets nothing and lies most in its town;
 * undefined where less than a share of it would.
 *
 * @param em the font size in the units of the drawing.
 */
export function placeInside(
  blocks: readonly Block[],
  {pole: [x, y], area, room}: Town,
  em: number,
  taken: readonly Box[],
  share: number,
): Placed | undefined {
  // Of thousands of towns most are too small for any name.
  const fitting = blocks.filter(
    ({width, height}) => width * height * em * em * share < room,
  );
  let best: Placed | undefined;
  let bestScore = -1;
  for (const {dx, dy, far} of moves) {
    const cost = reluctance * far;
    // All that follow are farther.
    if (bestScore >= 1 - cost) break;
    for (const {lines, width, height} of fitting) {
      const anchor: Point = [x + dx, y + dy];
      const box = boxAround(anchor, width * em, height * em);
      const inside = meetsAny(box, taken) ? 0 : shareInside(box, area);
      if (inside < share || inside - cost <= bestScore) continue;
      bestScore = inside - cost;
      best = {lines, anchor, box};
    }
  }
  return best;
}

/** The line that leads from a name to its town, in the font size, and its part outside. */
export const leader = {length: 1.5, outside: 0.5};

/**
 * A place on the free ground beside a town, from whose near edge a level line leads into this town
 * and no other; undefined where there is none.
 *
 * @param towns the area of all towns.
 */
export function placeBeside(
  blocks: readonly Block[],
  {pole, area}: Town,
  em: number,
  taken: readonly Box[],
  towns: Area,
): Placed | undefined {
  // A line leads into the town only at a level on which it lies.
  const ys = nudges.map(dy => pole[1] + dy).filter(y => area(y).length);
  for (const y of ys)
    for (const {lines, width, height} of blocks)
      for (const side of [-1, 1]) {
        // The border on this side, where it is farthest over the height of the block.
        const border = Math.max(
          ...[-0.5, 0, 0.5]
            .flatMap(level => area(y + level * height * em))
            .map(x => x * side),
        );
        const x = (border + leader.outside * em) * side;
        const box = boxAround([x + (side * width * em) / 2, y], width * em, height * em);
        const length = leader.length * em;
        const line = boxAround([x - (side * length) / 2, y], length, 0);
        const entered = shareInside(line, area);
        if (
          entered > 0.3 &&
          shareInside(line, towns) - entered < 0.01 &&
          !shareInside(box, towns) &&
          !meetsAny(box, taken)
        )
          return {lines, anchor: [x, y], led: true, box};
      }
  return undefined;
}
