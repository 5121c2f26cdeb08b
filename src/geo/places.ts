import {shareInside, type Area} from './area.ts';
import type {Block} from './linings.ts';
import {boxAround, meetsAny, type Box, type Point} from './box.ts';

/** A block on the drawing. */
export interface Placed {
  readonly lines: readonly string[];
  /** How far its middle is from the pole, in the font size; its near edge where it is led. */
  readonly offset: Point;
  /** Set where it stands beside its town, to which a line leads. */
  readonly led?: true;
  readonly box: Box;
}

/** What a name belongs to. */
export interface Town {
  readonly pole: Point;
  readonly area: Area;
}

/** How far a block may be moved, in the font size, the smallest moves first. */
const nudges = Array.from({length: 15}, (_, i) => ((i % 2 ? i + 1 : 0 - i) * 3) / 20);
const offsets = nudges
  .flatMap(dx => nudges.map(dy => ({offset: [dx, dy] as const, far: Math.hypot(dx, dy)})))
  .sort((a, b) => a.far - b.far);

/** What a move by the font size costs, in shares of a block that lies in its town. */
const reluctance = 0.03;

/**
 * The place near a pole where one of some blocks meets nothing and lies most in its town;
 * undefined where less than a share of it would.
 */
export function placeInside(
  blocks: readonly Block[],
  {pole, area}: Town,
  em: number,
  taken: readonly Box[],
  share: number,
): Placed | undefined {
  let best: Placed | undefined;
  let bestScore = -1;
  for (const {offset, far} of offsets) {
    const cost = reluctance * far;
    // All that follow are farther.
    if (bestScore >= 1 - cost) break;
    for (const block of blocks) {
      const box = boxOf(block, pole, offset, em);
      const inside = meetsAny(box, taken) ? 0 : shareInside(box, area);
      if (inside < share || inside - cost <= bestScore) continue;
      bestScore = inside - cost;
      best = {lines: block.lines, offset, box};
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
  for (const dy of nudges)
    for (const block of blocks)
      for (const side of [-1, 1]) {
        const {lines, width, height} = block;
        // How far the border is on this side, at its farthest over the height of the block.
        const border = Math.max(
          ...[-0.5, 0, 0.5]
            .flatMap(level => area(pole[1] + (dy + level * height) * em))
            .map(x => ((x - pole[0]) / em) * side),
        );
        const near = border + leader.outside;
        const box = boxOf(block, pole, [(near + width / 2) * side, dy], em);
        const line = boxOf(
          {width: leader.length, height: 0},
          pole,
          [(near - leader.length / 2) * side, dy],
          em,
        );
        const entered = shareInside(line, area);
        if (
          entered > 0.3 &&
          shareInside(line, towns) - entered < 0.01 &&
          !shareInside(box, towns) &&
          !meetsAny(box, taken)
        )
          return {lines, offset: [near * side, dy], led: true, box};
      }
  return undefined;
}

/** What a block covers whose middle is off a point, by its font size. */
export const boxOf = (
  {width, height}: Pick<Block, 'width' | 'height'>,
  [x, y]: Point,
  [dx, dy]: Point,
  em: number,
) => boxAround([x + dx * em, y + dy * em], width * em, height * em);
