/** A crossing of the grid: column and row. */
export type Vertex = readonly [number, number];

interface Segment {
  readonly from: Vertex;
  readonly to: Vertex;
  readonly arc: number;
  /** Which of its ends are ends of the arc, where others may join. */
  readonly joints: readonly Vertex[];
}

/** An arc's vertices as columns and rows: whole numbers, so that what follows is exact. */
export function vertices(arc: readonly number[][]): Vertex[] {
  let [column, row] = [0, 0];
  return arc.map(([right, up]) => [(column += right!), (row += up!)]);
}

/** The pairs of segments that share a point they should not, by brute force. */
export function crossings(arcs: readonly Vertex[][]): string[] {
  const segments = arcs.flatMap((arc, index) =>
    arc.slice(1).map((to, i): Segment => {
      const from = arc[i]!;
      const joints = [...(i === 0 ? [from] : []), ...(i === arc.length - 2 ? [to] : [])];
      return {from, to, arc: index, joints};
    }),
  );
  const found: string[] = [];
  for (const [i, a] of segments.entries()) {
    for (const [j, b] of segments.slice(i + 1).entries()) {
      if (apart(a, b, 0) || apart(a, b, 1)) continue;
      const follows = j === 0 && a.arc === b.arc;
      const shared = follows
        ? a.to
        : a.joints.find(joint => b.joints.some(it => same(it, joint)));
      if (shared ? overlap(a, b, shared) : meet(a, b)) {
        found.push(
          `arcs ${a.arc} and ${b.arc} at ${a.from} to ${a.to}, ${b.from} to ${b.to}`,
        );
      }
    }
  }
  return found;
}

function apart(a: Segment, b: Segment, axis: 0 | 1): boolean {
  return (
    Math.max(a.from[axis], a.to[axis]) < Math.min(b.from[axis], b.to[axis]) ||
    Math.max(b.from[axis], b.to[axis]) < Math.min(a.from[axis], a.to[axis])
  );
}

/** Whether two segments that start from one point run along each other. */
function overlap(a: Segment, b: Segment, shared: Vertex): boolean {
  const p = same(a.from, shared) ? a.to : a.from;
  const q = same(b.from, shared) ? b.to : b.from;
  const ahead =
    (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1]);
  return turn(shared, p, q) === 0 && ahead > 0;
}

/** Whether two segments whose boxes overlap have a point in common. */
function meet(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) <= 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) <= 0
  );
}

function turn(a: Vertex, b: Vertex, c: Vertex): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function same(a: Vertex, b: Vertex): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
