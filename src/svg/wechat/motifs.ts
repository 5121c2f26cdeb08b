import {isInside} from '../../geo/area.ts';
import type {Point} from '../../geo/labels.ts';
import {pointsOf} from './compactPath.ts';

/**
 * A pattern drawn out over an area, as path data: those of its strokes that lie inside whole. It
 * stands where a pattern may not be referred to.
 *
 * @param pattern path data of a tile: strokes that begin with `M`, in the commands `M h v l q t`.
 * @param scale how much larger the area's units draw the tile's.
 */
export function motifsInside(
  area: string,
  pattern: string,
  tileSize: number,
  scale: number,
): string {
  // A ring of path data does not say its first point again.
  const rings = pointsOf(area).map(({points}) =>
    [...points, ...points.slice(0, 1)].map(([x, y]): Point => [x!, y!]),
  );
  const [xs, ys] = [0, 1].map(axis => rings.flat().map(point => point[axis]!));
  const strokes = (pattern.match(/M[^M]*/g) ?? []).map(readStroke);
  const tile = tileSize * scale;
  const found: string[] = [];
  for (const top of steps(ys!, tile))
    for (const left of steps(xs!, tile))
      for (const {points, write} of strokes) {
        const inArea = ([x, y]: Point) =>
          isInside([left + x * scale, top + y * scale], rings);
        if (points.every(inArea)) found.push(write(left, top, scale));
      }
  return found.join('');
}

/** Where tiles begin that touch the range of some numbers. */
function steps(numbers: readonly number[], tile: number): readonly number[] {
  const first = Math.floor(Math.min(...numbers) / tile);
  const count = Math.ceil(Math.max(...numbers) / tile) - first;
  return Array.from({length: count}, (_, i) => (first + i) * tile);
}

/** A stroke of a tile: the points it runs through, and how it is written elsewhere. */
function readStroke(stroke: string) {
  const commands = (stroke.match(/[a-zA-Z][^a-zA-Z]*/g) ?? []).map(command => ({
    name: command.charAt(0),
    numbers: (command.match(/-?(\d*\.\d+|\d+)/g) ?? []).map(Number),
  }));
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const {name, numbers} of commands) {
    // `q` names its control point before its end: both bound the curve.
    const size = name === 'h' || name === 'v' ? 1 : 2;
    const [startX, startY] = [x, y];
    for (let i = 0; i < numbers.length; i += size) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!];
      if (name === 'h') x += a;
      else if (name === 'v') y += a;
      else if (name === 'M') [x, y] = [a, b];
      else [x, y] = [startX + a, startY + b];
      points.push(...wayTo([x, y], points[points.length - 1]));
    }
  }
  const write = (left: number, top: number, scale: number) =>
    commands
      .map(({name, numbers}) => {
        const placed = numbers.map((number, i) =>
          inTenths(number * scale + (name === 'M' ? (i % 2 ? top : left) : 0)),
        );
        return name + placed.join(' ').replace(/ -/g, '-');
      })
      .join('');
  return {points, write};
}

/** The points of a way, close enough that no notch of an area slips between them. */
function wayTo(end: Point, start: Point | undefined): readonly Point[] {
  if (!start) return [end];
  return Array.from({length: 10}, (_, i) => (i + 1) / 10).map(share => [
    start[0] + (end[0] - start[0]) * share,
    start[1] + (end[1] - start[1]) * share,
  ]);
}

const inTenths = (number: number) => Math.round(number * 10) / 10;
