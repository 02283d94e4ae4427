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
/** What the numbers of cells in two neighbouring columns differ by. */
const COLUMN = 94906267;

/** Parts discs that overlap, a round per yield, until none do or the rounds are used up. */
export function* partOverlaps(discs: Discs): Generator<number, void> {
  const widest = discs.radius.reduce((most, r) => Math.max(most, r), 0);
  const size = 2 * widest + GAP;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = partOnce(discs, size);
    yield 1;
    if (!moved) return;
  }
}

function partOnce(discs: Discs, size: number): boolean {
  const { count, x, y, pinned } = discs;
  const cells = new Map<number, number>();
  const next = new Int32Array(count).fill(-1);
  const cellOf = (i: number): number =>
    Math.floor(x[i]! / size) * COLUMN + Math.floor(y[i]! / size);
  const put = (i: number, cell: number): void => {
    next[i] = cells.get(cell) ?? -1;
    cells.set(cell, i);
  };
  let moved = false;
  // First of all those that stay: they are there for the others, and need not be looked at in pairs.
  for (let i = 0; i < count; i += 1) if (pinned[i] === 1) put(i, cellOf(i));
  for (let i = 0; i < count; i += 1) {
    if (pinned[i] === 1) continue;
    const own = cellOf(i);
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (let j = cells.get(own + dx * COLUMN + dy) ?? -1; j >= 0; j = next[j]!)
          if (partPair(discs, i, j)) moved = true;
    put(i, own);
  }
  return moved;
}

/** Parts `i`, which is free, and `j`. */
function partPair({ x, y, radius, pinned }: Discs, i: number, j: number): boolean {
  const wished = radius[i]! + radius[j]! + GAP;
  const dx = x[i]! - x[j]! || 1e-3 * (i - j);
  const dy = y[i]! - y[j]! || 1e-3;
  const squared = dx * dx + dy * dy;
  if (squared >= wished * wished * 0.999) return false;
  const distance = Math.sqrt(squared);
  const push = (wished - distance) / distance / (2 - pinned[j]!);
  x[i]! += dx * push;
  y[i]! += dy * push;
  if (pinned[j] === 0) {
    x[j]! -= dx * push;
    y[j]! -= dy * push;
  }
  return true;
}
