import { type Camera, shapeScale, type Size } from './camera.js';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows of a grid; more than any screen has. */
const ROWS = 4096;
const BOX_CELL = 80;
const SHAPE_CELL = 40;

/** The cells that a box touches. */
function* cellsOf(box: Box, cell: number, margin: number): Generator<number> {
  const right = Math.floor((box.left + box.width + margin) / cell);
  const bottom = Math.floor((box.top + box.height + margin) / cell);
  for (let x = Math.floor((box.left - margin) / cell); x <= right; x += 1)
    for (let y = Math.floor((box.top - margin) / cell); y <= bottom; y += 1) yield x * ROWS + y;
}

function put<T>(cells: Map<number, T[]>, cell: number, item: T): void {
  const list = cells.get(cell);
  if (list) list.push(item);
  else cells.set(cell, [item]);
}

/** Boxes in a coarse grid, so that a question looks at a few only. */
export class BoxGrid<B extends Box> {
  readonly #cells = new Map<number, B[]>();
  readonly #gap: number;

  /** `gap`: px that must stay free beside a box. */
  constructor(gap: number) {
    this.#gap = gap;
  }

  add(box: B): void {
    for (const cell of cellsOf(box, BOX_CELL, 0)) put(this.#cells, cell, box);
  }

  touches(box: Box): boolean {
    for (const cell of cellsOf(box, BOX_CELL, this.#gap))
      if (this.#cells.get(cell)?.some((other) => this.#overlap(box, other))) return true;
    return false;
  }

  #overlap(a: Box, b: Box): boolean {
    return (
      a.left < b.left + b.width + this.#gap &&
      b.left < a.left + a.width + this.#gap &&
      a.top < b.top + b.height + 1 &&
      b.top < a.top + a.height + 1
    );
  }
}

interface Shapes {
  readonly graph: { readonly radius: Float32Array };
  readonly positions: Float32Array;
  readonly camera: Camera;
  readonly size: Size;
  readonly visible: (i: number) => boolean;
}

/** The shapes in view, as discs on the screen. */
export class ShapeGrid {
  readonly #cells = new Map<number, number[]>();
  readonly #held = new Set<number>();
  readonly #shapes: Shapes;
  readonly #scale: number;
  #widest = 0;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#scale = shapeScale(shapes.camera.k);
    const { graph, size, visible } = shapes;
    for (let i = 0; i < graph.radius.length; i += 1) {
      const [x, y, r] = this.#disc(i);
      if (x < 0 || y < 0 || x > size.width || y > size.height || !visible(i)) continue;
      this.#held.add(i);
      this.#widest = Math.max(this.#widest, r);
      put(this.#cells, Math.floor(x / SHAPE_CELL) * ROWS + Math.floor(y / SHAPE_CELL), i);
    }
  }

  /** Whether node `i` is in view. */
  holds(i: number): boolean {
    return this.#held.has(i);
  }

  /**
   * The sum of the squared radii (px²) of the shapes other than `own`'s that a box lies over;
   * counts no further than `enough`.
   */
  covered(box: Box, own: number, enough: number): number {
    let sum = 0;
    for (const cell of cellsOf(box, SHAPE_CELL, this.#widest))
      for (const i of this.#cells.get(cell) ?? []) {
        if (i !== own) sum += this.#share(box, i);
        if (sum > enough) return sum;
      }
    return sum;
  }

  #share(box: Box, i: number): number {
    const [x, y, r] = this.#disc(i);
    const dx = Math.max(box.left - x, 0, x - box.left - box.width);
    const dy = Math.max(box.top - y, 0, y - box.top - box.height);
    return dx * dx + dy * dy < r * r ? r * r : 0;
  }

  #disc(i: number): readonly [number, number, number] {
    const { graph, positions, camera } = this.#shapes;
    return [
      camera.k * positions[2 * i]! + camera.x,
      camera.k * positions[2 * i + 1]! + camera.y,
      graph.radius[i]! * this.#scale,
    ];
  }
}
