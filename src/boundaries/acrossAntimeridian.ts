import type {Area, Position, Ring} from './Area.ts';

interface Span {
  readonly west: number;
  readonly east: number;
}

/**
 * The areas side by side where some lie beyond 180°, as the Aleutian Islands do: shifted by whole
 * turns so that together they reach over the fewest degrees.
 */
export function acrossAntimeridian(areas: readonly Area[]): readonly Area[] {
  const unbroken = areas.map(area => ({...area, polygons: area.polygons.map(joined)}));
  const spans = unbroken.flatMap(({polygons}) =>
    polygons.map(([outer]) => inTurn(spanOf(outer!))),
  );
  const {west, east} = fewestDegrees(spans);
  // So that the middle of the map is a longitude as the world writes it.
  const back = west + east > 360 ? -360 : 0;
  return unbroken.map(area => ({
    ...area,
    polygons: area.polygons.map(rings => {
      const span = spanOf(rings[0]!);
      const start = inTurn(span).west;
      return turned(rings, start - span.west + (start < west ? 360 : 0) + back);
    }),
  }));
}

/** A polygon whose rings do not jump from 180° to -180°, and whose holes lie within it. */
function joined(rings: readonly Ring[]): readonly Ring[] {
  const [outer, ...holes] = rings.map(unbrokenRing);
  const middle = middleOf(outer!);
  return [
    outer!,
    ...holes.flatMap(hole =>
      turned([hole], Math.round((middle - middleOf(hole)) / 360) * 360),
    ),
  ];
}

/** A step over more than half the globe is one over 180°, the short way round. */
function unbrokenRing(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i) turn -= Math.round((x - ring[i - 1]![0]) / 360) * 360;
    return [x + turn, y];
  });
}

function turned(rings: readonly Ring[], shift: number): readonly Ring[] {
  return shift ? rings.map(ring => ring.map(([x, y]): Position => [x + shift, y])) : rings;
}

function spanOf(ring: Ring): Span {
  let [west, east] = [Infinity, -Infinity];
  for (const [x] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return {west, east};
}

const middleOf = (ring: Ring) => (spanOf(ring).west + spanOf(ring).east) / 2;

/** The same span where its west is a longitude from -180° to 180°. */
function inTurn({west, east}: Span): Span {
  const shift = -Math.floor((west + 180) / 360) * 360;
  return {west: west + shift, east: east + shift};
}

/**
 * The shortest way round the globe that holds all spans. It begins at the westernmost one, unless a
 * gap between two is wider than the one that is left then.
 */
function fewestDegrees(spans: readonly Span[]): Span {
  const sorted = [...spans].sort((a, b) => a.west - b.west);
  const {west} = sorted[0]!;
  const east = sorted.reduce((east, span) => Math.max(east, span.east), -Infinity);
  let best: Span = {west, east};
  let reached = -Infinity;
  for (const {west, east: end} of sorted) {
    // What lies west of the gap is reached last, a turn later; so is what goes around.
    const around = Math.max(reached + 360, east);
    if (west > reached && around - west < best.east - best.west)
      best = {west, east: around};
    reached = Math.max(reached, end);
  }
  return best;
}
