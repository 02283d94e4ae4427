/*
 * How good a drawing is, as figures. For benchmarks and tests; pages never load it.
 */

interface Drawing {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly start: Uint32Array;
  readonly adjacent: Uint32Array;
  /** `x0, y0, x1, y1, …` */
  readonly positions: Float32Array;
}

/**
 * Normalised stress (E. Gansner, Y. Koren, S. North, Graph Drawing 2004) at the drawing's best
 * scale: the mean over pairs of (distance drawn / hops − 1)², 0 is perfect. `samples` nodes are
 * taken as sources, evenly; pairs in different components do not count.
 */
export function stress(drawing: Drawing, samples = 200): number {
  const { count, positions } = drawing;
  let pairs = 0;
  let sum = 0;
  let squares = 0;
  for (const i of evenly(count, samples)) {
    const hops = hopsFrom(drawing, i);
    for (let j = 0; j < count; j += 1) {
      if (hops[j]! <= 0) continue;
      const ratio =
        Math.hypot(
          positions[2 * i]! - positions[2 * j]!,
          positions[2 * i + 1]! - positions[2 * j + 1]!,
        ) / hops[j]!;
      pairs += 1;
      sum += ratio;
      squares += ratio * ratio;
    }
  }
  return pairs === 0 ? 0 : 1 - (sum * sum) / (squares * pairs);
}

/** Mean Jaccard likeness of a node's neighbours and as many nearest nodes in the drawing, 0 … 1. */
export function neighbourhoodPreservation(drawing: Drawing, samples = 2000): number {
  const { count, start, adjacent, positions } = drawing;
  let total = 0;
  let counted = 0;
  for (const i of evenly(count, samples)) {
    const near = new Set(adjacent.subarray(start[i]!, start[i + 1]!));
    if (near.size === 0) continue;
    const distance = (j: number): number =>
      (positions[2 * i]! - positions[2 * j]!) ** 2 +
      (positions[2 * i + 1]! - positions[2 * j + 1]!) ** 2;
    const others = [...Array(count).keys()].filter((j) => j !== i);
    others.sort((a, b) => distance(a) - distance(b));
    const shared = others.slice(0, near.size).filter((j) => near.has(j)).length;
    total += shared / (2 * near.size - shared);
    counted += 1;
  }
  return counted === 0 ? 1 : total / counted;
}

/** Number of pairs of edges that cross; edges that share an end do not count. Quadratic: keep to a few thousand edges. */
export function edgeCrossings({ source, target, positions: p }: Drawing): number {
  const side = (a: number, b: number, c: number): number =>
    (p[2 * b]! - p[2 * a]!) * (p[2 * c + 1]! - p[2 * a + 1]!) -
    (p[2 * b + 1]! - p[2 * a + 1]!) * (p[2 * c]! - p[2 * a]!);
  let crossings = 0;
  for (let e = 0; e < source.length; e += 1)
    for (let f = e + 1; f < source.length; f += 1) {
      const [a, b, c, d] = [source[e]!, target[e]!, source[f]!, target[f]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings += 1;
    }
  return crossings;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Area that boxes share with one another, as a share of their whole area. */
export function overlapShare(boxes: readonly Box[]): number {
  let shared = 0;
  let whole = 0;
  boxes.forEach((a, i) => {
    whole += a.width * a.height;
    for (const b of boxes.slice(i + 1)) {
      const w = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
      const h = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
      if (w > 0 && h > 0) shared += w * h;
    }
  });
  return whole === 0 ? 0 : shared / whole;
}

function evenly(count: number, samples: number): number[] {
  const taken = Math.min(count, samples);
  return [...Array(taken).keys()].map((k) => Math.floor((k * count) / taken));
}

function hopsFrom({ count, start, adjacent }: Drawing, from: number): Int32Array {
  const hops = new Int32Array(count).fill(-1);
  hops[from] = 0;
  const queue = [from];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let a = start[node]!; a < start[node + 1]!; a += 1) {
      const next = adjacent[a]!;
      if (hops[next]! >= 0) continue;
      hops[next] = hops[node]! + 1;
      queue.push(next);
    }
  }
  return hops;
}
