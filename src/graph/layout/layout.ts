import { adjacencyOf } from '../adjacency.js';
import { componentsOf } from './components.js';
import { packParts, type Part } from './pack.js';
import { type LayoutInput, type Problem } from './problem.js';
import { seededRandom } from './random.js';
import { simulate } from './simulate.js';
import { pivotStart, startAroundPinned } from './start.js';

/** A layout under way. The same input gives the same positions, however it is cut into steps. */
export interface Layout {
  /** `x0, y0, x1, y1, …`; the focus is at 0, 0 unless the data placed it. Final once `done`. */
  readonly positions: Float32Array;
  readonly done: boolean;
  /** 0 … 1, roughly. */
  readonly progress: number;
  /** Works for about `budget` ms, on a piece of work at least. Returns `done`. */
  step(budget: number): boolean;
}

/** Starts a layout; nothing is computed until `step`. */
export function createLayout(input: LayoutInput): Layout {
  const positions = new Float32Array(2 * input.count);
  const work = arrange(input, positions);
  let done = false;
  let progress = 0;
  return {
    positions,
    get done() {
      return done;
    },
    get progress() {
      return progress;
    },
    step(budget) {
      const until = performance.now() + budget;
      do {
        const next = work.next();
        done = next.done === true;
        progress = done ? 1 : (next.value as number);
      } while (!done && performance.now() < until);
      return done;
    },
  };
}

/**
 * The whole layout at once, for servers, tests and workers: a large graph holds up its thread.
 *
 * @returns `x0, y0, x1, y1, …` in layout units, in the order of the graph's nodes
 */
export function layoutNow(input: LayoutInput): Float32Array {
  const layout = createLayout(input);
  layout.step(Infinity);
  return layout.positions;
}

function* arrange(input: LayoutInput, positions: Float32Array): Generator<number, void> {
  const { count, given } = input;
  const x = Float64Array.from({ length: count }, (_, i) => given[2 * i]! || 0);
  const y = Float64Array.from({ length: count }, (_, i) => given[2 * i + 1]! || 0);
  const pinned = Uint8Array.from(x, (_, i) =>
    Number.isNaN(given[2 * i]! + given[2 * i + 1]!) ? 0 : 1,
  );
  const parts = partsOf(input, pinned);
  let settled = 0;
  for (const part of parts) {
    const share = part.members.length / count;
    for (const way of settle(input, part, x, y, pinned)) yield settled + way * share;
    settled += share;
  }
  yield* packParts(parts, x, y, input.radius, input.aspect);
  const [cx, cy] = middle(input, pinned, x, y);
  for (let i = 0; i < count; i += 1) {
    positions[2 * i] = x[i]! - cx;
    positions[2 * i + 1] = y[i]! - cy;
  }
}

interface LinkedPart extends Part {
  /** Those within it, self loops left out. */
  readonly edges: number[];
}

/** What is laid out on its own: everything around pinned nodes as one, then components, the focus' first. */
function partsOf(input: LayoutInput, pinned: Uint8Array): LinkedPart[] {
  const { count, source, target } = input;
  const { start, adjacent } = adjacencyOf(count, source, target);
  const components = componentsOf(count, start, adjacent);
  const isFixed = (part: readonly number[]): boolean => part.some((i) => pinned[i] === 1);
  const fixed = components.filter(isFixed).flat();
  const rest = components.filter((part) => !isFixed(part));
  const rank = (part: readonly number[]): number =>
    part.includes(input.focus) ? Infinity : part.length;
  rest.sort((a, b) => rank(b) - rank(a));
  const parts = [fixed, ...rest].map((part) => ({
    members: part,
    fixed: part === fixed,
    edges: [] as number[],
  }));
  const partOf = new Uint32Array(count);
  parts.forEach(({ members }, p) => members.forEach((i) => (partOf[i] = p)));
  source.forEach((s, e) => {
    if (s !== target[e]) parts[partOf[s]!]!.edges.push(e);
  });
  return parts;
}

function* settle(
  input: LayoutInput,
  part: LinkedPart,
  x: Float64Array,
  y: Float64Array,
  pinned: Uint8Array,
): Generator<number, void> {
  const { members } = part;
  if (members.length === 1 || members.every((i) => pinned[i] === 1)) return;
  const problem = problemOf(input, part, x, y, pinned);
  if (part.fixed) startAroundPinned(problem);
  else {
    pivotStart(problem);
    hold(problem, members.indexOf(input.focus));
  }
  yield* simulate(problem);
  members.forEach((i, k) => {
    x[i] = problem.x[k]!;
    y[i] = problem.y[k]!;
  });
}

/**
 * Keeps one node at 0, 0, where gravity pulls the others; but for one at the rim, such as the end of a chain, around
 * which all the others would have to bend.
 */
function hold({ count, x, y, pinned }: Problem, focus: number): void {
  const [dx, dy] = [x[focus]!, y[focus]!];
  let squares = 0;
  for (let i = 0; i < count; i += 1) squares += x[i]! * x[i]! + y[i]! * y[i]!;
  if (!(dx * dx + dy * dy < squares / count / 2)) return;
  for (let i = 0; i < count; i += 1) {
    x[i]! -= dx;
    y[i]! -= dy;
  }
  pinned[focus] = 1;
}

function problemOf(
  input: LayoutInput,
  { members, edges }: LinkedPart,
  x: Float64Array,
  y: Float64Array,
  pinned: Uint8Array,
): Problem {
  const local = new Map(members.map((i, k) => [i, k]));
  const source = Uint32Array.from(edges, (e) => local.get(input.source[e]!)!);
  const target = Uint32Array.from(edges, (e) => local.get(input.target[e]!)!);
  return {
    count: members.length,
    source,
    target,
    ...adjacencyOf(members.length, source, target),
    radius: Float64Array.from(members, (i) => input.radius[i]!),
    x: Float64Array.from(members, (i) => (pinned[i] === 1 ? x[i]! : 0)),
    y: Float64Array.from(members, (i) => (pinned[i] === 1 ? y[i]! : 0)),
    pinned: Uint8Array.from(members, (i) => pinned[i]!),
    aspect: input.aspect,
    random: seededRandom(input.seed),
  };
}

/** What becomes 0, 0: the focus, unless places were given, which stay as they are. */
function middle(
  input: LayoutInput,
  pinned: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): [number, number] {
  if (input.focus < 0 || pinned.includes(1)) return [0, 0];
  return [x[input.focus]!, y[input.focus]!];
}
