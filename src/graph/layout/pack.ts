/*
 * Puts components side by side without overlap: a coarse polyomino packing (K. Freivalds,
 * U. Dogrusoz, P. Kikusts, Graph Drawing 2001). Each takes the free place nearest to the middle,
 * so small ones fill the bays that large ones leave.
 */

/** Side of a cell, in layout units: about the room that a lone node with its label wants. */
const CELL = 44;
/** Free room around a shape, in layout units. */
const PADDING = 4;

export interface Part {
  /** Indices into `x`, `y`. */
  readonly members: readonly number[];
  /** Stays where it is. */
  readonly fixed: boolean;
}

/** Moves whole parts; writes `x`, `y`. Parts are packed in the order given, largest first is best. */
export function* packParts(
  parts: readonly Part[],
  x: Float64Array,
  y: Float64Array,
  radius: Float32Array,
  aspect: number,
): Generator<number, void> {
  const taken = new Set<number>();
  const searched = new Map<string, number>();
  const spiral = spiralCells(aspect);
  for (const part of parts) {
    if (!part.fixed) centre(part.members, x, y, radius);
    const cells = cellsOf(part.members, x, y, radius);
    const shape = cells.join();
    let at = searched.get(shape) ?? 0;
    while (!part.fixed && !fits(cells, spiral(at), taken)) at += 1;
    searched.set(shape, at);
    const [dx, dy] = part.fixed ? [0, 0] : spiral(at);
    for (const i of part.members) {
      x[i]! += dx * CELL;
      y[i]! += dy * CELL;
    }
    for (const cell of cells) taken.add(cell + key(dx, dy));
    yield 1;
  }
}

/** Moves a part so that it is in the middle of as few cells as can hold it, around the middle cell. */
function centre(
  members: readonly number[],
  x: Float64Array,
  y: Float64Array,
  radius: Float32Array,
): void {
  for (const axis of [x, y]) {
    let [low, high] = [Infinity, -Infinity];
    for (const i of members) {
      low = Math.min(low, axis[i]! - radius[i]! - PADDING);
      high = Math.max(high, axis[i]! + radius[i]! + PADDING);
    }
    const cells = Math.ceil((high - low) / CELL);
    const shift = (cells / 2 - Math.floor(cells / 2)) * CELL - (low + high) / 2;
    for (const i of members) axis[i]! += shift;
  }
}

const SPAN = 1 << 20;
const key = (cx: number, cy: number): number => cx * SPAN + cy;

function cellsOf(
  members: readonly number[],
  x: Float64Array,
  y: Float64Array,
  radius: Float32Array,
): number[] {
  const cells = new Set<number>();
  for (const i of members) {
    const r = radius[i]! + PADDING;
    const [left, right] = [Math.floor((x[i]! - r) / CELL), Math.floor((x[i]! + r) / CELL)];
    const [top, bottom] = [Math.floor((y[i]! - r) / CELL), Math.floor((y[i]! + r) / CELL)];
    for (let cx = left; cx <= right; cx += 1)
      for (let cy = top; cy <= bottom; cy += 1) cells.add(key(cx, cy));
  }
  return [...cells];
}

const fits = (cells: readonly number[], [dx, dy]: Offset, taken: ReadonlySet<number>): boolean =>
  cells.every((cell) => !taken.has(cell + key(dx, dy)));

type Offset = readonly [number, number];

/** Offsets by growing distance from the middle, as far out as asked; stretched to the aspect. */
function spiralCells(aspect: number): (at: number) => Offset {
  let offsets: Offset[] = [];
  let reach = 0;
  const distance = ([dx, dy]: Offset): number => dx * dx + dy * dy * aspect * aspect;
  const grow = (): void => {
    reach = Math.max(8, reach * 2);
    offsets = [];
    for (let dx = -reach; dx <= reach; dx += 1)
      for (let dy = -Math.ceil(reach / aspect); dy <= Math.ceil(reach / aspect); dy += 1)
        if (distance([dx, dy]) <= reach * reach) offsets.push([dx, dy]);
    offsets.sort((a, b) => distance(a) - distance(b) || a[1] - b[1] || a[0] - b[0]);
  };
  return (at) => {
    while (at >= offsets.length) grow();
    return offsets[at]!;
  };
}
