import { type Camera, shapeScale, type Size } from './camera.js';
import { degreeOf, type Graph, kindOf } from './graph.js';
import { type Measure, wrapLabel } from './text.js';

/** A label with its place on the screen, in px. */
export interface PlacedLabel {
  /** Index of the node it names. */
  readonly index: number;
  readonly lines: readonly string[];
  /** Middle of the lines. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly baseline: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly graph: Graph;
  readonly positions: Float32Array;
  readonly camera: Camera;
  readonly size: Size;
  readonly measure: Measure;
  readonly fontSize: number;
  /** Nodes in the order in which they get a label. */
  readonly order: Iterable<number>;
  readonly visible: (i: number) => boolean;
  /** Nodes whose label may lie over other shapes rather than be missing. */
  readonly insisted: ReadonlySet<number>;
  /** Labels at most. */
  readonly most: number;
}

/** Distance between the baselines of two lines, in font sizes. */
export const LINE_HEIGHT = 1.2;
const GAP = 3;
/** The first so many nodes in the order are landmarks: their names may lie over a few small shapes. */
const LANDMARKS = 24;
/** How much of other shapes a landmark's name may lie over: the sum of their squared radii, in px². */
const LANDMARK_COVERS = 90;
/** Tries at most, so that a pass over 10,000 nodes stays within a few ms. */
const TRIES = 900;

/**
 * Labels without overlap: greedy by priority, each in the first free place of four around its node
 * that covers the fewest other shapes. Nothing outside the view is labelled.
 */
export function placeLabels(request: LabelRequest): PlacedLabel[] {
  const { size, order, visible, most } = request;
  const shapes = shapesInView(request);
  const placed = new Boxes(size);
  const out: PlacedLabel[] = [];
  let tries = 0;
  for (const i of order) {
    if (out.length >= most || tries > TRIES) break;
    if (!visible(i) || !shapes.holds(i)) continue;
    tries += 1;
    const limit = request.insisted.has(i) ? Infinity : tries <= LANDMARKS ? LANDMARK_COVERS : 0;
    const label = bestPlace(request, i, limit, shapes, placed);
    if (label === null) continue;
    placed.add(label);
    out.push(label);
  }
  return out;
}

/** Nodes by how much a reader wants their name: the focus, then large and well-linked ones, persons and topics before works. */
export function labelOrder(graph: Graph): Uint32Array {
  const bonus = { person: 6, topic: 5, institution: 6, work: 0, other: 2 };
  const worth = graph.nodes.map((_, i) =>
    i === graph.focus
      ? Infinity
      : graph.radius[i]! + Math.log2(1 + degreeOf(graph, i)) * 2 + bonus[kindOf(graph, i)],
  );
  return Uint32Array.from(graph.nodes.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b);
}

/** The free place that covers least of other shapes, and no more than `limit`. */
function bestPlace(
  request: LabelRequest,
  i: number,
  limit: number,
  shapes: Shapes,
  placed: Boxes,
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (const candidate of candidates(request, i)) {
    if (!inside(candidate, request.size) || placed.touches(candidate)) continue;
    const covered = shapes.covered(candidate, i);
    if (covered > limit || covered >= least) continue;
    best = candidate;
    least = covered;
    if (covered === 0) break;
  }
  return best;
}

function* candidates(request: LabelRequest, i: number): Generator<PlacedLabel> {
  const { graph, positions, camera, measure, fontSize } = request;
  const isWork = kindOf(graph, i) === 'work';
  const wide = i === graph.focus ? 15 : isWork ? 13 : 11;
  const lines = wrapLabel(graph.nodes[i]!.label, measure, wide * fontSize, 2);
  if (lines.length === 0) return;
  const width = Math.max(...lines.map(measure)) + 2;
  const height = lines.length * fontSize * LINE_HEIGHT;
  const x = camera.k * positions[2 * i]! + camera.x;
  const y = camera.k * positions[2 * i + 1]! + camera.y;
  const r = graph.radius[i]! * shapeScale(camera.k) + GAP;
  const box = (cx: number, top: number): PlacedLabel => ({
    index: i,
    lines,
    x: cx,
    baseline: top + fontSize * 0.95,
    left: cx - width / 2,
    top,
    width,
    height,
  });
  yield box(x, y + r);
  yield box(x + r + width / 2, y - height / 2);
  yield box(x - r - width / 2, y - height / 2);
  yield box(x, y - r - height);
  const slant = r * 0.7;
  yield box(x + slant + width / 2, y + slant - height * 0.2);
  yield box(x - slant - width / 2, y + slant - height * 0.2);
  yield box(x + slant + width / 2, y - slant - height * 0.8);
  yield box(x - slant - width / 2, y - slant - height * 0.8);
}

const inside = (box: PlacedLabel, size: Size): boolean =>
  box.left >= 2 &&
  box.top >= 2 &&
  box.left + box.width <= size.width - 2 &&
  box.top + box.height <= size.height - 2;

/** Boxes in a coarse grid, so that a question looks at a few only. */
class Boxes {
  static readonly CELL = 80;
  readonly #cells = new Map<number, PlacedLabel[]>();

  constructor(readonly size: Size) {}

  *#around(box: PlacedLabel): Generator<number> {
    const c = Boxes.CELL;
    for (let x = Math.floor(box.left / c); x <= Math.floor((box.left + box.width) / c); x += 1)
      for (let y = Math.floor(box.top / c); y <= Math.floor((box.top + box.height) / c); y += 1)
        yield x * 4096 + y;
  }

  add(box: PlacedLabel): void {
    for (const cell of this.#around(box)) {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  touches(box: PlacedLabel): boolean {
    for (const cell of this.#around(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (
          box.left < other.left + other.width + GAP &&
          other.left < box.left + box.width + GAP &&
          box.top < other.top + other.height + 1 &&
          other.top < box.top + box.height + 1
        )
          return true;
    return false;
  }
}

interface Shapes {
  /** Whether node `i` is in view. */
  holds(i: number): boolean;
  /** The sum of the squared radii (px²) of the shapes other than `own`'s that a box lies over. */
  covered(box: PlacedLabel, own: number): number;
}

function shapesInView({ graph, positions, camera, size, visible }: LabelRequest): Shapes {
  const cell = 40;
  const cells = new Map<number, number[]>();
  const held = new Set<number>();
  const scale = shapeScale(camera.k);
  const key = (x: number, y: number): number => Math.floor(x / cell) * 4096 + Math.floor(y / cell);
  for (let i = 0; i < graph.nodes.length; i += 1) {
    const x = camera.k * positions[2 * i]! + camera.x;
    const y = camera.k * positions[2 * i + 1]! + camera.y;
    if (x < 0 || y < 0 || x > size.width || y > size.height || !visible(i)) continue;
    held.add(i);
    const at = key(x, y);
    const list = cells.get(at);
    if (list) list.push(i);
    else cells.set(at, [i]);
  }
  const over = (box: PlacedLabel, i: number): number => {
    const x = camera.k * positions[2 * i]! + camera.x;
    const y = camera.k * positions[2 * i + 1]! + camera.y;
    const r = graph.radius[i]! * scale;
    const dx = Math.max(box.left - x, 0, x - box.left - box.width);
    const dy = Math.max(box.top - y, 0, y - box.top - box.height);
    return dx * dx + dy * dy < r * r ? r * r : 0;
  };
  return {
    holds: (i) => held.has(i),
    covered(box, own) {
      let sum = 0;
      for (let x = box.left - cell; x <= box.left + box.width + cell; x += cell)
        for (let y = box.top - cell; y <= box.top + box.height + cell; y += cell)
          for (const i of cells.get(key(x, y)) ?? []) if (i !== own) sum += over(box, i);
      return sum;
    },
  };
}
