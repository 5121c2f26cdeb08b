/** A point on the drawing. */
export type Point = readonly [number, number];

/** A town as its label sees it. */
export interface LabelSite {
  /** Where the name has most room: the pole of inaccessibility. */
  readonly pole: Point;
  /** Every ring of the boundary, outer ones and holes alike. */
  readonly rings: readonly (readonly Point[])[];
  readonly longName: string;
  readonly shortName: string;
}

/** A name as it is written from one width class of the map to another. */
export interface LabelVariant {
  readonly lines: readonly string[];
  /** Indices of `labelSteps`, both included. */
  readonly from: number;
  readonly to: number;
}

/** Where a name stands, at every width, and how it is written there. */
export interface Label {
  readonly anchor: Point;
  /** From narrow to wide; a width class that none covers has no room for the name. */
  readonly variants: readonly LabelVariant[];
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

/** The class by which the places of the names are settled: that of a phone 320 px wide. */
const phoneStep = 4;

/** How much of a name lies inside its town: a full name sits in it, a short one may lean out. */
const share = {long: 0.9, short: 0.35};

/** Of the font size: the height of a line, and the room kept free beside a name. */
const lineHeight = 1.2;
const gap = 0.1;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Placed {
  readonly lines: readonly string[];
  readonly anchor: Point;
  readonly box: Box;
  readonly inside: number;
}

/**
 * Decides for every town where its name stands, and for every width class whether the full name,
 * the short one or none has room. It uses the geometry and an estimate of the text's width alone,
 * so it holds on a server, in a hidden tab and in print. Names never cover each other.
 *
 * @param drawingWidth the width of the drawing, in the units of the sites.
 */
export function fitLabels(
  sites: readonly LabelSite[],
  drawingWidth: number,
): readonly Label[] {
  const ems = labelSteps.map(
    ({mapWidth, fontSize}) => (fontSize / mapWidth) * drawingWidth,
  );
  const anchors = settleAnchors(sites, ems[phoneStep]!);
  const steps = ems.map(em => fitStep(sites, anchors, em, drawingWidth));
  return sites.map((_, i) => ({
    anchor: anchors[i]!,
    variants: mergeSteps(steps.map(step => step[i]?.lines)),
  }));
}

/** How far a name may move from the pole to make room for another, in its font size. */
const nudges = [0, 0.5, -0.5, 1, -1];

/**
 * The places of the names: each at its pole, or as little aside as it takes for all short names to
 * stand beside each other on a phone. The towns with least room choose first.
 */
function settleAnchors(sites: readonly LabelSite[], em: number): readonly Point[] {
  const poles = sites.map(site => ({
    site,
    atPole: placeName(site.shortName, [site.pole], site, em),
  }));
  const tightestFirst = poles.sort((a, b) => a.atPole!.inside - b.atPole!.inside);
  const placed = new Map<LabelSite, Placed>();
  for (const {site} of tightestFirst) {
    const [x, y] = site.pole;
    const aside = nudges.flatMap(dx =>
      nudges.map((dy): Point => [x + dx * em, y + dy * em]),
    );
    const others = [...placed.values()];
    const place =
      placeName(site.shortName, [site.pole], site, em, others) ??
      placeName(site.shortName, aside, site, em, others);
    if (place) placed.set(site, place);
  }
  return sites.map(site => placed.get(site)?.anchor ?? site.pole);
}

/** The names of one width class: short ones first, so that no full name pushes a neighbour's off. */
function fitStep(
  sites: readonly LabelSite[],
  anchors: readonly Point[],
  em: number,
  drawingWidth: number,
): readonly (Placed | undefined)[] {
  const placed: (Placed | undefined)[] = sites.map(() => undefined);
  for (const form of ['short', 'long'] as const) {
    sites.forEach((site, i) => {
      const others = placed.filter(
        (other, j) => j !== i && other !== undefined,
      ) as Placed[];
      const name = form === 'long' ? site.longName : site.shortName;
      const best = placeName(name, [anchors[i]!], site, em, others);
      if (!best || best.inside < share[form]) return;
      if (best.box.x0 >= 0 && best.box.x1 <= drawingWidth) placed[i] = best;
    });
  }
  return placed;
}

/** The place and the lining in which a name lies most inside its town and meets no other. */
function placeName(
  name: string,
  anchors: readonly Point[],
  site: LabelSite,
  em: number,
  others: readonly Placed[] = [],
): Placed | undefined {
  return linings(name)
    .flatMap(lines =>
      anchors.map(anchor => ({lines, anchor, box: boxAround(anchor, lines, em)})),
    )
    .filter(({box}) => !others.some(other => overlap(box, other.box)))
    .map(place => ({...place, inside: shareInside(place.box, site.rings)}))
    .sort((a, b) => b.inside - a.inside)[0];
}

/** Neighbouring width classes that write a name alike become one variant. */
function mergeSteps(
  steps: readonly (readonly string[] | undefined)[],
): readonly LabelVariant[] {
  const variants: LabelVariant[] = [];
  steps.forEach((lines, step) => {
    if (!lines) return;
    const last = variants[variants.length - 1];
    if (last?.to === step - 1 && last.lines.join() === lines.join()) {
      variants[variants.length - 1] = {...last, to: step};
    } else {
      variants.push({lines, from: step, to: step});
    }
  });
  return variants;
}

/** A name on one line, and on two where it may break: between words, or before 街道 and the like. */
function linings(name: string): readonly (readonly string[])[] {
  const suffix = /^(..+)(街道|工业区|开发区)$/.exec(name);
  if (suffix) return [[name], suffix.slice(1)];
  const words = name.split(' ');
  const broken = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
    .sort((a, b) => widest(a) - widest(b));
  return [[name], ...broken.slice(0, 1)];
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}

/**
 * The width of a text in em: a Chinese character is one em wide, a Latin letter of the system
 * fonts at most 0.56 on average over a name.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, char) => width + (char > '\u2e80' ? 1 : 0.56), 0);
}

function boxAround([x, y]: Point, lines: readonly string[], em: number): Box {
  const halfWidth = (widest(lines) / 2 + gap) * em;
  const halfHeight = ((lines.length * lineHeight) / 2) * em;
  return {x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight};
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** How much of a box lies inside the rings, from a grid of sample points. */
function shareInside({x0, y0, x1, y1}: Box, rings: LabelSite['rings']): number {
  const [columns, rows] = [7, 4];
  let inside = 0;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = x0 + ((x1 - x0) * column) / (columns - 1);
      const y = y0 + ((y1 - y0) * row) / (rows - 1);
      if (isInside([x, y], rings)) inside++;
    }
  }
  return inside / (columns * rows);
}

/** The even-odd rule: a ray from the point crosses the rings an odd number of times. */
function isInside([x, y]: Point, rings: LabelSite['rings']): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]!;
      const [x1, y1] = ring[i]!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0)
        inside = !inside;
    }
  }
  return inside;
}
