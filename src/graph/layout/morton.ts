/** Bits per coordinate of a Morton code. */
export const BITS = 16;

/**
 * Points in the order of the Morton curve, which keeps points of one quadrant together: the
 * quadrants of the plane are the codes' leading pairs of bits.
 */
export class MortonOrder {
  /** Point at each place along the curve, and its code. */
  order: Uint32Array;
  codes: Uint32Array;
  private spareOrder: Uint32Array;
  private spareCodes: Uint32Array;
  private readonly buckets = new Uint32Array(256);

  constructor(private readonly count: number) {
    this.order = new Uint32Array(count);
    this.codes = new Uint32Array(count);
    this.spareOrder = new Uint32Array(count);
    this.spareCodes = new Uint32Array(count);
  }

  /** Sorts the points; returns the side of the square around them. */
  sort(x: Float64Array, y: Float64Array): number {
    const extent = this.encode(x, y);
    for (let shift = 0; shift < 2 * BITS; shift += 8) this.pass(shift);
    return extent;
  }

  private encode(x: Float64Array, y: Float64Array): number {
    const [x0, x1] = range(x);
    const [y0, y1] = range(y);
    const extent = Math.max(x1 - x0, y1 - y0, 1e-9);
    const scale = (2 ** BITS - 1) / extent;
    for (let i = 0; i < this.count; i += 1) {
      this.codes[i] = (spread((x[i]! - x0) * scale) | (spread((y[i]! - y0) * scale) << 1)) >>> 0;
      this.order[i] = i;
    }
    return extent;
  }

  /** One pass of a radix sort, by eight bits. */
  private pass(shift: number): void {
    const { count, buckets, order, codes, spareOrder, spareCodes } = this;
    buckets.fill(0);
    for (let i = 0; i < count; i += 1) buckets[(codes[i]! >>> shift) & 255]! += 1;
    for (let b = 0, sum = 0; b < 256; b += 1) {
      const size = buckets[b]!;
      buckets[b] = sum;
      sum += size;
    }
    for (let i = 0; i < count; i += 1) {
      const at = buckets[(codes[i]! >>> shift) & 255]!++;
      spareCodes[at] = codes[i]!;
      spareOrder[at] = order[i]!;
    }
    this.order = spareOrder;
    this.codes = spareCodes;
    this.spareOrder = order;
    this.spareCodes = codes;
  }
}

/** Which quarter of its square at `level` (0 = the whole) a code lies in. */
export const quadrant = (code: number, level: number): number =>
  (code >>> (2 * (BITS - 1 - level))) & 3;

/** The place after the last one in `from … end` whose code shares `from`'s quadrant at `level`. */
export function endOfQuadrant(
  codes: Uint32Array,
  from: number,
  end: number,
  level: number,
): number {
  const mine = quadrant(codes[from]!, level);
  let low = from;
  let high = end;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (quadrant(codes[middle]!, level) === mine) low = middle;
    else high = middle;
  }
  return high;
}

/** Spreads the lower 16 bits to the even places. */
function spread(value: number): number {
  let v = value & 0xffff;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
}

export type Range = readonly [low: number, high: number];

/** From where to where values reach; NaN counts for nothing. */
export function range(values: Float64Array): Range {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    if (values[i]! < low) low = values[i]!;
    if (values[i]! > high) high = values[i]!;
  }
  return [low, high];
}
