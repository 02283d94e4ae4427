/** Discs with a place; `pinned` ones stay where they are. */
export interface Discs {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly pinned: Uint8Array;
}

/** Free room around a disc, in layout units. */
const GAP = 3;
const ROUNDS = 40;

/** Parts discs that overlap, a round per yield, until none do or the rounds are used up. */
export function* partOverlaps(discs: Discs): Generator<number, void> {
  let widest = 0;
  for (const radius of discs.radius) widest = Math.max(widest, radius);
  const size = 2 * widest + GAP;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = partOnce(discs, size);
    yield 1;
    if (!moved) return;
  }
}

function partOnce(discs: Discs, size: number): boolean {
  const { count, x, y } = discs;
  const cells = new Map<number, number>();
  const next = new Int32Array(count).fill(-1);
  const cellOf = (cx: number, cy: number): number => cx * 94906267 + cy;
  let moved = false;
  for (let i = 0; i < count; i += 1) {
    const cx = Math.floor(x[i]! / size);
    const cy = Math.floor(y[i]! / size);
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (let j = cells.get(cellOf(cx + dx, cy + dy)) ?? -1; j >= 0; j = next[j]!)
          if (partPair(discs, i, j)) moved = true;
    const own = cellOf(cx, cy);
    next[i] = cells.get(own) ?? -1;
    cells.set(own, i);
  }
  return moved;
}

function partPair(discs: Discs, i: number, j: number): boolean {
  const { x, y, radius, pinned } = discs;
  const free = 2 - pinned[i]! - pinned[j]!;
  const wished = radius[i]! + radius[j]! + GAP;
  const dx = x[i]! - x[j]! || 1e-3 * (i - j);
  const dy = y[i]! - y[j]! || 1e-3;
  const squared = dx * dx + dy * dy;
  if (free === 0 || squared >= wished * wished * 0.999) return false;
  const distance = Math.sqrt(squared);
  const push = (wished - distance) / distance / free;
  if (pinned[i] === 0) {
    x[i]! += dx * push;
    y[i]! += dy * push;
  }
  if (pinned[j] === 0) {
    x[j]! -= dx * push;
    y[j]! -= dy * push;
  }
  return true;
}
