import { type Camera, shapeScale, type Size } from './camera.js';
import { type Box, BoxGrid, ShapeGrid } from './label-grids.js';
import type { GraphNode } from '../model/graph-slice.js';
import { degreeOf, type Graph, kindOf } from './graph.js';
import { type Measure, type WrappedLabel, wrapLabel } from './text.js';

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
  /** Where something else lies over the picture. */
  readonly covered?: readonly Box[];
}

/** Distance between the baselines of two lines, in font sizes. */
export const LINE_HEIGHT = 1.2;
const GAP = 3;
/** The first so many nodes in the order are landmarks: their names may lie over a few small shapes. */
const LANDMARKS = 24;
/** How much of other shapes a landmark's name may lie over: the sum of their squared radii, in px². */
const LANDMARK_COVERS = 90;
/** Tries at most, so that a pass over 10,000 nodes stays within a few ms. */
const TRIES = 600;

/**
 * Labels without overlap, with a breath after each name that was tried: greedy by priority, each in the
 * first free place of eight around its node that covers the fewest other shapes. Nothing outside the view is
 * labelled.
 */
export function* labelling(request: LabelRequest): Generator<void, readonly PlacedLabel[]> {
  const { order, visible, most } = request;
  const shapes = new ShapeGrid(request);
  const placed = new BoxGrid<Box>(GAP);
  request.covered?.forEach((box) => placed.add(box));
  const out: PlacedLabel[] = [];
  let tries = 0;
  for (const i of order) {
    if (out.length >= most || tries > TRIES) break;
    if (!visible(i) || !shapes.holds(i)) continue;
    tries += 1;
    const limit = request.insisted.has(i) ? Infinity : tries <= LANDMARKS ? LANDMARK_COVERS : 0;
    const label = bestPlace(request, i, limit, shapes, placed);
    if (label !== null) {
      placed.add(label);
      out.push(label);
    }
    yield;
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
  shapes: ShapeGrid,
  placed: BoxGrid<Box>,
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (const candidate of candidates(request, i)) {
    if (!inside(candidate, request.size) || placed.touches(candidate)) continue;
    const covered = shapes.covered(candidate, i, Math.min(limit, least));
    if (covered > limit || covered >= least) continue;
    best = candidate;
    least = covered;
    if (covered === 0) break;
  }
  return best;
}

/** Lines by measure and node: wrapping is most of the work, and the same at every zoom. */
const known = new WeakMap<Measure, WeakMap<GraphNode, WrappedLabel>>();

function wrapped({ graph, measure, fontSize }: LabelRequest, i: number): WrappedLabel {
  const node = graph.nodes[i]!;
  let own = known.get(measure);
  if (own === undefined) known.set(measure, (own = new WeakMap()));
  let label = own.get(node);
  if (label === undefined) {
    const wide = i === graph.focus ? 15 : kindOf(graph, i) === 'work' ? 13 : 11;
    own.set(node, (label = wrapLabel(node.label, measure, wide * fontSize, 2)));
  }
  return label;
}

function* candidates(request: LabelRequest, i: number): Generator<PlacedLabel> {
  const { graph, positions, camera, size, fontSize } = request;
  const { lines, width: widest } = wrapped(request, i);
  if (lines.length === 0) return;
  const width = widest + 2;
  const half = width / 2;
  const height = lines.length * fontSize * LINE_HEIGHT;
  const x = camera.k * positions[2 * i]! + camera.x;
  const y = camera.k * positions[2 * i + 1]! + camera.y;
  const r = graph.radius[i]! * shapeScale(camera.k) + GAP;
  const box = (cx: number, top: number): PlacedLabel => ({
    index: i,
    lines,
    x: cx,
    baseline: top + fontSize * 0.95,
    left: cx - half,
    top,
    width,
    height,
  });
  // Beneath or above it, but never out of the view.
  const middle = Math.max(half + GAP, Math.min(x, size.width - half - GAP));
  yield box(middle, y + r);
  yield box(x + r + half, y - height / 2);
  yield box(x - r - half, y - height / 2);
  yield box(middle, y - r - height);
  const slant = r * 0.7;
  yield box(x + slant + half, y + slant - height * 0.2);
  yield box(x - slant - half, y + slant - height * 0.2);
  yield box(x + slant + half, y - slant - height * 0.8);
  yield box(x - slant - half, y - slant - height * 0.8);
}

const inside = (box: PlacedLabel, size: Size): boolean =>
  box.left >= 2 &&
  box.top >= 2 &&
  box.left + box.width <= size.width - 2 &&
  box.top + box.height <= size.height - 2;
