import { EDGE_LENGTH, type Problem, SMALL } from './problem.js';

/*
 * Where the nodes start. Pivot MDS (U. Brandes, C. Pich, Graph Drawing 2006) unfolds the graph by
 * hop distances to a few pivots: the coarse picture is right before the first force acts, so
 * fewer steps are needed and fewer edges cross.
 */

const PIVOTS = 40;
/** Steps towards an eigenvector; a small picture is no better for more, and waits for them. */
const POWER_STEPS = 60;
const FEW_STEPS = 20;

/** Start positions for a connected problem without pinned nodes. Writes `x`, `y`. */
export function pivotStart(problem: Problem): void {
  const { count, x, y, random } = problem;
  const pivots = Math.min(PIVOTS, count);
  const columns = centred(hopsToPivots(problem, pivots), count);
  const product = gram(columns, count);
  const steps = count < SMALL ? FEW_STEPS : POWER_STEPS;
  const first = dominant(product, [], steps, random);
  const second = dominant(product, [first], steps, random);
  const upright = problem.aspect < 1;
  project(columns, first, upright ? y : x);
  project(columns, second, upright ? x : y);
  rescale(problem);
}

/** Hop distances from each of `pivots` nodes, each chosen as far as can be from those before. */
function hopsToPivots(problem: Problem, pivots: number): Float64Array[] {
  const { count } = problem;
  const nearest = new Float64Array(count).fill(Infinity);
  const queue = new Uint32Array(count);
  const columns: Float64Array[] = [];
  for (let pivot = 0; columns.length < pivots;) {
    const hops = breadthFirst(problem, pivot, queue);
    columns.push(hops);
    let farthest = 0;
    for (let i = 0; i < count; i += 1) {
      if (hops[i]! < nearest[i]!) nearest[i] = hops[i]!;
      if (nearest[i]! > nearest[farthest]!) farthest = i;
    }
    if (nearest[farthest] === 0) break;
    pivot = farthest;
  }
  return columns;
}

export function breadthFirst(problem: Problem, from: number, queue: Uint32Array): Float64Array {
  const { count, start, adjacent } = problem;
  const hops = new Float64Array(count).fill(-1);
  hops[from] = 0;
  queue[0] = from;
  for (let head = 0, tail = 1; head < tail; head += 1) {
    const node = queue[head]!;
    for (let a = start[node]!; a < start[node + 1]!; a += 1) {
      const next = adjacent[a]!;
      if (hops[next]! >= 0) continue;
      hops[next] = hops[node]! + 1;
      queue[tail++] = next;
    }
  }
  return hops;
}

/** Squares and centres by column and by row, in place. */
function centred(columns: Float64Array[], count: number): Float64Array[] {
  const rowMean = new Float64Array(count);
  let all = 0;
  const means = columns.map((column) => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const squared = column[i]! * column[i]!;
      column[i] = squared;
      rowMean[i]! += squared / columns.length;
      sum += squared;
    }
    all += sum / (count * columns.length);
    return sum / count;
  });
  columns.forEach((column, c) => {
    for (let i = 0; i < count; i += 1)
      column[i] = -0.5 * (column[i]! - means[c]! - rowMean[i]! + all);
  });
  return columns;
}

function gram(columns: readonly Float64Array[], count: number): number[][] {
  return columns.map((a) =>
    columns.map((b) => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += a[i]! * b[i]!;
      return sum;
    }),
  );
}

/** The strongest eigenvector orthogonal to `others`, by power iteration. */
function dominant(
  matrix: readonly (readonly number[])[],
  others: readonly number[][],
  steps: number,
  random: () => number,
): number[] {
  let vector = matrix.map(() => random() - 0.5);
  for (let step = 0; step < steps; step += 1) {
    let next = matrix.map((row) => row.reduce((sum, m, i) => sum + m * vector[i]!, 0));
    for (const other of others) {
      const along = next.reduce((sum, v, i) => sum + v * other[i]!, 0);
      next = next.map((v, i) => v - along * other[i]!);
    }
    const length = Math.hypot(...next);
    if (length < 1e-12) break;
    vector = next.map((v) => v / length);
  }
  return vector;
}

function project(columns: readonly Float64Array[], vector: readonly number[], out: Float64Array) {
  out.fill(0);
  columns.forEach((column, c) => {
    for (let i = 0; i < out.length; i += 1) out[i]! += column[i]! * vector[c]!;
  });
}

/** Brings the mean edge to its wished length and parts nodes that share a place. */
function rescale(problem: Problem): void {
  const { count, source, target, x, y, random } = problem;
  let sum = 0;
  for (let e = 0; e < source.length; e += 1)
    sum += Math.hypot(x[source[e]!]! - x[target[e]!]!, y[source[e]!]! - y[target[e]!]!);
  const scale = sum > 1e-9 ? (EDGE_LENGTH * 1.5 * source.length) / sum : 1;
  for (let i = 0; i < count; i += 1) {
    x[i] = x[i]! * scale + (random() - 0.5) * EDGE_LENGTH;
    y[i] = y[i]! * scale + (random() - 0.5) * EDGE_LENGTH;
  }
}

/** Start positions where some nodes are pinned: the others begin beside what they belong to. */
export function startAroundPinned(problem: Problem): void {
  const { count, start, adjacent, x, y, pinned, random } = problem;
  const placed = Uint8Array.from(pinned);
  const queue = [...placed.keys()].filter((i) => placed[i] === 1);
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let a = start[node]!; a < start[node + 1]!; a += 1) {
      const next = adjacent[a]!;
      if (placed[next] === 1) continue;
      placed[next] = 1;
      const angle = random() * 2 * Math.PI;
      x[next] = x[node]! + EDGE_LENGTH * Math.cos(angle);
      y[next] = y[node]! + EDGE_LENGTH * Math.sin(angle);
      queue.push(next);
    }
  }
  for (let i = 0; i < count; i += 1) {
    if (placed[i] === 1) continue;
    x[i] = (random() - 0.5) * EDGE_LENGTH * Math.sqrt(count);
    y[i] = (random() - 0.5) * EDGE_LENGTH * Math.sqrt(count);
  }
}
