import { BITS, endOfQuadrant, MortonOrder, quadrant } from './morton.js';

/*
 * Barnes–Hut many-body repulsion on typed arrays (J. Barnes, P. Hut, Nature 324, 1986). The tree is
 * written in preorder over Morton-sorted points with a skip pointer per cell, so that one flat loop
 * without a stack walks it.
 */

/** Points in a leaf at most; measured: 4 to 8 are equally fast. */
const LEAF = 6;

export class ManyBody {
  private readonly sorted: MortonOrder;
  private readonly px: Float64Array;
  private readonly py: Float64Array;
  private readonly cx: Float64Array;
  private readonly cy: Float64Array;
  private readonly mass: Float64Array;
  /** Squared distance from which a cell counts as one point. */
  private readonly reach: Float64Array;
  /** The cell after this one and all below it; the next cell for a leaf. */
  private readonly skip: Int32Array;
  private readonly first: Int32Array;
  private readonly end: Int32Array;
  private cells = 0;
  private extent = 1;

  /** `theta`: how wide a cell may look (width / distance) and still count as one point. */
  constructor(
    private readonly count: number,
    private readonly theta: number,
  ) {
    this.sorted = new MortonOrder(count);
    this.px = new Float64Array(count);
    this.py = new Float64Array(count);
    // Every inner cell has two children or more, every leaf a point or more.
    const room = 2 * count + 2;
    this.cx = new Float64Array(room);
    this.cy = new Float64Array(room);
    this.mass = new Float64Array(room);
    this.reach = new Float64Array(room);
    this.skip = new Int32Array(room);
    this.first = new Int32Array(room);
    this.end = new Int32Array(room);
  }

  /** Sorts the points and builds the tree anew. */
  build(x: Float64Array, y: Float64Array): void {
    this.extent = this.sorted.sort(x, y);
    const { order } = this.sorted;
    for (let p = 0; p < this.count; p += 1) {
      this.px[p] = x[order[p]!]!;
      this.py[p] = y[order[p]!]!;
    }
    this.cells = 0;
    if (this.count > 0) this.cell(0, this.count, 0);
  }

  /**
   * Adds the repulsion on the points `from … to` (places along the curve) to `vx`, `vy`: from every
   * other point, `strength / distance`, as in d3-force.
   */
  apply(from: number, to: number, strength: number, vx: Float64Array, vy: Float64Array): void {
    const { px, py, cx, cy, mass, reach, skip, first, end, cells } = this;
    const { order } = this.sorted;
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
          const w = mass[c]! / (l < 1 ? Math.sqrt(l) || 1 : l);
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
          c += 1;
        } else c += 1;
      }
      vx[order[p]!]! += fx * strength;
      vy[order[p]!]! += fy * strength;
    }
  }

  /** Writes the cell of the points `low … high` and those below it; returns its number. */
  private cell(low: number, high: number, from: number): number {
    const { codes } = this.sorted;
    let level = from;
    // Levels at which all points share a quadrant say nothing new.
    while (level < BITS && quadrant(codes[low]!, level) === quadrant(codes[high - 1]!, level))
      level += 1;
    const self = this.cells++;
    this.first[self] = low;
    this.end[self] = high;
    this.mass[self] = high - low;
    if (high - low <= LEAF || level >= BITS) this.leaf(self, low, high);
    else this.branch(self, low, high, level);
    const width = this.extent / 2 ** level;
    // A crowd in one place is one point to itself too: each of it by each would take for ever.
    const crowd = high - low > LEAF && level >= BITS;
    this.reach[self] = crowd ? -1 : (width * width) / (this.theta * this.theta);
    this.skip[self] = this.cells;
    return self;
  }

  private leaf(self: number, low: number, high: number): void {
    let sx = 0;
    let sy = 0;
    for (let p = low; p < high; p += 1) {
      sx += this.px[p]!;
      sy += this.py[p]!;
    }
    this.cx[self] = sx / (high - low);
    this.cy[self] = sy / (high - low);
  }

  private branch(self: number, low: number, high: number, level: number): void {
    let sx = 0;
    let sy = 0;
    for (let from = low; from < high;) {
      const to = endOfQuadrant(this.sorted.codes, from, high, level);
      const child = this.cell(from, to, level + 1);
      sx += this.cx[child]! * (to - from);
      sy += this.cy[child]! * (to - from);
      from = to;
    }
    this.cx[self] = sx / (high - low);
    this.cy[self] = sy / (high - low);
  }
}

/** A tiny push, opposite for the two, so that points in one place part the same way every time. */
const nudge = (p: number, q: number): number => (p < q ? 1e-6 : -1e-6);
