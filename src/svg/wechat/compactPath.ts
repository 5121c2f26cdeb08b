/**
 * Path data of rings and lines (`M1.2,3.4L5.6,7.8Z`) in fewer characters: rounded to a step, and each
 * point as its way from the one before. Rounding comes first, so that what lay side by side still
 * does. Points that fall together become one.
 */
export function compactPath(path: string, step: number): string {
  return pointsOf(path)
    .map(({points, end}) => {
      const [first, ...others] = points.map(point => point.map(n => Math.round(n / step)));
      let [x, y] = first as [number, number];
      let moves = '';
      for (const [nextX, nextY] of others as [number, number][]) {
        const [dx, dy] = [nextX - x, nextY - y];
        if (dx || dy) moves += `l${inUnits(dx, step)}${joined(inUnits(dy, step))}`;
        [x, y] = [nextX, nextY];
      }
      const [firstX, firstY] = first as [number, number];
      return `M${inUnits(firstX, step)}${joined(inUnits(firstY, step))}${moves}${end}`;
    })
    .join('');
}

/** The rings and lines of path data, in its own units. */
export function pointsOf(
  path: string,
): readonly {readonly points: readonly (readonly number[])[]; readonly end: string}[] {
  return (path.match(/M[^MZ]*Z?/g) ?? []).map(run => ({
    points: run
      .replace(/[MZ]/g, '')
      .split('L')
      .map(point => point.split(',').map(Number)),
    end: run.endsWith('Z') ? 'Z' : '',
  }));
}

const inUnits = (steps: number, step: number) => String(Math.round(steps * step * 10) / 10);
const joined = (number: string) => (number.startsWith('-') ? number : ` ${number}`);
