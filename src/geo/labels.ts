import {areaInside, type Area} from './area.ts';
import {boxAround, type Box, type Point, type Rings} from './box.ts';
import {linings, type Block} from './linings.ts';
import {extent} from './projection.ts';
import {placeBeside, placeInside, type Placed, type Town} from './places.ts';

export type {Point};

/** A town as its label sees it. */
export interface LabelSite {
  /** Where the name has most room: the pole of inaccessibility. */
  readonly pole: Point;
  /** Every ring of the boundary, outer ones and holes alike. */
  readonly rings: Rings;
  readonly longName: string;
  readonly shortName: string;
  /** How many numbered signs may stand in the town. */
  readonly signs: number;
}

/** The width classes, as indices of `labelSteps`, both included. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** A name as it is written from one width class of the map to another. */
export interface LabelVariant extends StepRange {
  readonly lines: readonly string[];
  /** Its middle on the drawing. */
  readonly anchor: Point;
  /**
   * Set where it has no room in its town: then its anchor is the middle of its near edge, where the
   * `leader` begins that ties it to the town.
   */
  readonly led?: true | undefined;
}

/** Where a name stands, at every width, and how it is written there. */
export interface Label {
  /** From narrow to wide; a width class that none covers has no room for the name. */
  readonly variants: readonly LabelVariant[];
  /** The same for the row of the town's signs, which need a map as wide as a phone's. */
  readonly signs: readonly LabelVariant[];
}

/**
 * The width classes of the map: from which width on a class holds and how large its names are,
 * both in px at the usual text size of 16 px. Where a reader's text is twice as large, a phone's map
 * is as wide as 144 px are here. Still narrower maps have no names.
 */
export const labelSteps = [
  {mapWidth: 120, fontSize: 11},
  {mapWidth: 160, fontSize: 11},
  {mapWidth: 200, fontSize: 11},
  {mapWidth: 240, fontSize: 11},
  {mapWidth: 280, fontSize: 11},
  {mapWidth: 328, fontSize: 12},
  {mapWidth: 400, fontSize: 13},
  {mapWidth: 520, fontSize: 14},
  {mapWidth: 680, fontSize: 15},
] as const;

/** The class of the narrowest phone, 320 px wide: narrower maps have no signs. */
const phoneStep = 4;

/**
 * How much lies in its town: of a full name, of a short one, of that where there is no other way, and
 * of a row of signs.
 */
const share = {long: 0.9, short: 0.7, least: 0.5, signs: 0.4};

/** Of the font size: the width of a numbered sign, which is as high. */
export const signSize = 1.2;

/** A sign that hangs by its tip from a place of its own. */
export const pin = {width: signSize, height: 1.2 * signSize};

/**
 * Decides for every town and every width class where its name stands, whether there is room for
 * the full name, the short one or none, and where its signs stand. It uses the geometry and an
 * estimate of the text's width alone, so it holds on a server, in a hidden tab and in print. Names
 * cover neither each other nor a sign.
 *
 * @param drawingWidth the width of the drawing, in the units of the sites.
 * @param pins where the signs hang that have a place of their own.
 */
export function fitLabels(
  sites: readonly LabelSite[],
  drawingWidth: number,
  pins: readonly Point[] = [],
): readonly Label[] {
  const towns = sites.map(({pole, rings, longName, shortName, signs}): LabelTown => ({
    pole,
    area: areaInside(rings),
    // Of a square as far on every side as the town reaches, twice: how much of a block lies in a town
    // is looked at on a few levels only, which may be those where it is wide.
    room:
      8 * extent(rings.flat().map(([x, y]) => (x - pole[0]) ** 2 + (y - pole[1]) ** 2))[1],
    long: linings(longName),
    short: linings(shortName),
    signs,
  }));
  const ground = areaInside(sites.flatMap(({rings}) => rings));
  const edges = [-drawingWidth, drawingWidth].map(x0 => ({
    x0,
    x1: x0 + drawingWidth,
    y0: -Infinity,
    y1: Infinity,
  }));
  const steps = labelSteps.map(({mapWidth, fontSize}, step) => {
    const em = (fontSize / mapWidth) * drawingWidth;
    const hanging = pins.map(([x, y]) =>
      boxAround([x, y + (pin.height * em) / 2], pin.width * em, pin.height * em),
    );
    return step < phoneStep
      ? fitStep(
          towns.map(town => ({...town, signs: 0})),
          ground,
          em,
          edges,
        )
      : fitStep(towns, ground, em, [...edges, ...hanging]);
  });
  return sites.map((_, i) => ({
    variants: mergeSteps(steps.map(({names}) => names[i])),
    signs: mergeSteps(steps.map(({signs}) => signs[i])),
  }));
}

interface LabelTown extends Town {
  readonly long: readonly Block[];
  readonly short: readonly Block[];
  readonly signs: number;
}

/**
 * The names and the rows of signs of one width class. All short names stand before a sign or a full
 * name does, so that none pushes a neighbour's off.
 */
function fitStep(
  towns: readonly LabelTown[],
  ground: Area,
  em: number,
  fixed: readonly Box[],
) {
  const taken = [...fixed];
  const take = (placed: Placed | undefined) => {
    if (placed) taken.push(placed.box);
    return placed;
  };
  const inside = (town: Town, blocks: readonly Block[], least: number, own?: Placed) => {
    const others = own ? taken.filter(box => box !== own.box) : taken;
    return take(placeInside(blocks, town, em, others, least));
  };
  const roomy = towns.map(town => inside(town, town.short, share.short));
  const short = towns.map(
    (town, i) =>
      roomy[i] ??
      take(placeBeside(town.short, town, em, taken, ground)) ??
      inside(town, town.short, share.least),
  );
  const signs = towns.map(town => {
    const row = {lines: [], width: town.signs * signSize, height: signSize};
    return town.signs ? inside(town, [row], share.signs) : undefined;
  });
  const names = towns.map(
    (town, i) => inside(town, town.long, share.long, short[i]) ?? short[i],
  );
  return {names, signs};
}

/** Neighbouring width classes that show the same in the same place become one variant. */
function mergeSteps(steps: readonly (Placed | undefined)[]): readonly LabelVariant[] {
  const variants: LabelVariant[] = [];
  let before: string | undefined;
  steps.forEach((placed, step) => {
    const key = placed && JSON.stringify({...placed, box: 0});
    if (placed) {
      const {lines, anchor, led} = placed;
      const from = key === before ? variants.pop()!.from : step;
      variants.push({lines, anchor, led, from, to: step});
    }
    before = key;
  });
  return variants;
}
