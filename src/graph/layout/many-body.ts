/*
 * Barnes–Hut many-body repulsion on typed arrays (J. Barnes, P. Hut, Nature 324, 1986).
 * Points are sorted along a Morton curve, the tree is written in preorder with a skip pointer per
 * cell, so that one flat loop without a stack walks it.
 */

/** Points in a leaf at most; measured: 4 to 8 are equally fast. */
const LEAF = 6;
/** Levels of the tree: two 16-bit coordinates in one Morton code. */
const BITS = 16;

export interface ManyBody {
  /** Sorts the points and builds the tree anew. `x`, `y` hold `count` numbers. */
  build(x: Float64Array, y: Float64Array): void;
  /**
   * Adds the repulsion on the points from … to (places along the curve) to `vx`, `vy`:
   * `strength / distance` away from every other point, as d3-force has it.
   */
  apply(from: number, to: number, strength: number, vx: Float64Array, vy: Float64Array): void;
}

/** `theta`: how wide a cell may look (width / distance) and still count as one point. */
export function manyBody(count: number, theta: number): ManyBody {
  const sorter = mortonSorter(count);
  const { order, codes } = sorter;
  const px = new Float64Array(count);
  const py = new Float64Array(count);
  // A leaf may hold as few as one point and inner cells with one child are skipped: 2n cells do.
  const room = 2 * count + 2;
  const cx = new Float64Array(room);
  const cy = new Float64Array(room);
  const mass = new Float64Array(room);
  /** Squared distance from which a cell counts as one point; -1 marks a leaf. */
  const reach = new Float64Array(room);
  const skip = new Int32Array(room);
  const first = new Int32Array(room);
  const end = new Int32Array(room);
  let cells = 0;
  let extent = 1;

  function cell(lo: number, hi: number, level: number): number {
    // Levels in which all points share a quadrant say nothing new.
    while (level < BITS && quadrant(codes[lo]!, level) === quadrant(codes[hi - 1]!, level))
      level += 1;
    const self = cells++;
    first[self] = lo;
    end[self] = hi;
    if (hi - lo <= LEAF || level >= BITS) leaf(self, lo, hi);
    else branch(self, lo, hi, level);
    const width = extent / 2 ** level;
    reach[self] = (width * width) / (theta * theta);
    skip[self] = cells;
    return self;
  }

  function leaf(self: number, lo: number, hi: number): void {
    let sx = 0;
    let sy = 0;
    for (let p = lo; p < hi; p += 1) {
      sx += px[p]!;
      sy += py[p]!;
    }
    weigh(self, sx, sy, hi - lo);
  }

  function branch(self: number, lo: number, hi: number, level: number): void {
    let sx = 0;
    let sy = 0;
    for (let from = lo; from < hi;) {
      const to = endOfQuadrant(codes, from, hi, level);
      const child = cell(from, to, level + 1);
      sx += cx[child]! * mass[child]!;
      sy += cy[child]! * mass[child]!;
      from = to;
    }
    weigh(self, sx, sy, hi - lo);
  }

  function weigh(self: number, sx: number, sy: number, points: number): void {
    mass[self] = points;
    cx[self] = sx / points;
    cy[self] = sy / points;
  }

  return {
    build(x, y) {
      extent = sorter.sort(x, y);
      for (let p = 0; p < count; p += 1) {
        px[p] = x[order[p]!]!;
        py[p] = y[order[p]!]!;
      }
      cells = 0;
      if (count > 0) cell(0, count, 0);
    },
    apply(from, to, strength, vx, vy) {
      for (let p = from; p < to; p += 1) {
        const x = px[p]!;
        const y = py[p]!;
        let fx = 0;
        let fy = 0;
        for (let c = 0; c < cells;) {
          const dx = x - cx[c]!;
          const dy = y - cy[c]!;
          const l = dx * dx + dy * dy;
          if (l > reach[c]!) {
            const w = mass[c]! / (l < 1 ? Math.sqrt(l) : l);
            fx += dx * w;
            fy += dy * w;
            c = skip[c]!;
          } else if (skip[c] === c + 1) {
            for (let q = first[c]!, last = end[c]!; q < last; q += 1) {
              if (q === p) continue;
              const ex = x - px[q]! || nudge(p, q);
              const ey = y - py[q]! || nudge(q, p);
              const d = ex * ex + ey * ey;
              const w = 1 / (d < 1 ? Math.sqrt(d) : d);
              fx += ex * w;
              fy += ey * w;
            }
            c = c + 1;
          } else c += 1;
        }
        vx[order[p]!]! += fx * strength;
        vy[order[p]!]! += fy * strength;
      }
    },
  };
}

/** A tiny push, opposite for the two, so that points in one place part the same way every time. */
const nudge = (p: number, q: number): number => (p < q ? 1e-6 : -1e-6);

const quadrant = (code: number, level: number): number => (code >>> (2 * (BITS - 1 - level))) & 3;

function endOfQuadrant(codes: Uint32Array, from: number, hi: number, level: number): number {
  const mine = quadrant(codes[from]!, level);
  let lo = from;
  while (hi - lo > 1) {
    const middle = (lo + hi) >>> 1;
    if (quadrant(codes[middle]!, level) === mine) lo = middle;
    else hi = middle;
  }
  return hi;
}

/** Spreads the lower 16 bits to the even places. */
function spread(value: number): number {
  let v = value & 0xffff;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
}

function mortonSorter(count: number) {
  let order = new Uint32Array(count);
  let codes = new Uint32Array(count);
  let order2 = new Uint32Array(count);
  let codes2 = new Uint32Array(count);
  const buckets = new Uint32Array(256);
  const result = { order, codes };

  function encode(x: Float64Array, y: Float64Array): number {
    let x0 = Infinity;
    let y0 = Infinity;
    let x1 = -Infinity;
    let y1 = -Infinity;
    for (let i = 0; i < count; i += 1) {
      if (x[i]! < x0) x0 = x[i]!;
      if (x[i]! > x1) x1 = x[i]!;
      if (y[i]! < y0) y0 = y[i]!;
      if (y[i]! > y1) y1 = y[i]!;
    }
    const extent = Math.max(x1 - x0, y1 - y0, 1e-9);
    const scale = 65535 / extent;
    for (let i = 0; i < count; i += 1) {
      codes[i] = (spread((x[i]! - x0) * scale) | (spread((y[i]! - y0) * scale) << 1)) >>> 0;
      order[i] = i;
    }
    return extent;
  }

  function pass(shift: number): void {
    buckets.fill(0);
    for (let i = 0; i < count; i += 1) buckets[(codes[i]! >>> shift) & 255]! += 1;
    for (let b = 0, sum = 0; b < 256; b += 1) {
      const size = buckets[b]!;
      buckets[b] = sum;
      sum += size;
    }
    for (let i = 0; i < count; i += 1) {
      const at = buckets[(codes[i]! >>> shift) & 255]!++;
      codes2[at] = codes[i]!;
      order2[at] = order[i]!;
    }
    [order, order2] = [order2, order];
    [codes, codes2] = [codes2, codes];
  }

  return {
    ...result,
    /** Sorts by Morton code; an even number of passes ends in the arrays given out. Returns the extent. */
    sort(x: Float64Array, y: Float64Array): number {
      const extent = encode(x, y);
      for (let shift = 0; shift < 32; shift += 8) pass(shift);
      return extent;
    },
  };
}
