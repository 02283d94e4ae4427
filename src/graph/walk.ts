import type { Graph } from './graph.js';
import { neighboursOf } from './neighbours.js';

/** Where a walk is and how it came there; immutable. */
export interface Walk {
  /** Index of the current node, -1 for an empty graph. */
  readonly at: number;
  /** The nodes before it, the latest last. */
  readonly trail: readonly number[];
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const TRAIL = 200;

const ANGLE: Record<Direction, number> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** A walk that starts at the focus. */
export const startWalk = (graph: Graph): Walk => ({ at: graph.focus, trail: [] });

/** Goes to node `i` from wherever the walk is. */
export function walkTo(walk: Walk, i: number): Walk {
  if (i === walk.at) return walk;
  return { at: i, trail: walk.at < 0 ? [] : [...walk.trail, walk.at].slice(-TRAIL) };
}

/** Back to the node before; stays when there is none. */
export function walkBack(walk: Walk): Walk {
  const before = walk.trail.at(-1);
  return before === undefined ? walk : { at: before, trail: walk.trail.slice(0, -1) };
}

/**
 * Along the edge that leads most nearly in `direction`; the nearer of two that do so alike. A node
 * without edges goes to the nearest node that lies there, so that no place is a dead end. Stays
 * (the same object is returned) when nothing lies that way.
 */
export function walkTowards(
  graph: Graph,
  positions: Float32Array,
  walk: Walk,
  direction: Direction,
  visible: (i: number) => boolean = () => true,
): Walk {
  if (walk.at < 0) return walk;
  const near = neighboursOf(graph, walk.at).filter(visible);
  const choices = near.length > 0 ? near : [...graph.nodes.keys()].filter(visible);
  let best = -1;
  let least = Infinity;
  for (const i of choices) {
    const cost = i === walk.at ? Infinity : costOf(positions, walk.at, i, ANGLE[direction]);
    if (cost >= least) continue;
    least = cost;
    best = i;
  }
  return best < 0 ? walk : walkTo(walk, best);
}

/** Distance, doubled at 45° off the way and endless beyond 80°. */
function costOf(positions: Float32Array, from: number, to: number, angle: number): number {
  const dx = positions[2 * to]! - positions[2 * from]!;
  const dy = positions[2 * to + 1]! - positions[2 * from + 1]!;
  const distance = Math.hypot(dx, dy);
  const along = distance === 0 ? 0 : (dx * Math.cos(angle) + dy * Math.sin(angle)) / distance;
  return along < Math.cos((80 * Math.PI) / 180) ? Infinity : distance / along ** 2;
}

/**
 * The next (or with `step` -1 the previous) of the nodes around the one the walk came from,
 * clockwise: with it every edge of a hub can be walked, however many lead the same way. A walk that
 * came from nowhere goes round its own neighbours.
 */
export function walkAround(
  graph: Graph,
  positions: Float32Array,
  walk: Walk,
  step: 1 | -1,
  visible: (i: number) => boolean = () => true,
): Walk {
  if (walk.at < 0) return walk;
  const hub = walk.trail.at(-1) ?? walk.at;
  const around = clockwise(positions, hub, neighboursOf(graph, hub).filter(visible));
  if (around.length === 0) return walk;
  const here = around.indexOf(walk.at);
  const next = around[(here + (here < 0 && step < 0 ? 0 : step) + around.length) % around.length]!;
  return next === walk.at ? walk : here < 0 ? walkTo(walk, next) : { at: next, trail: walk.trail };
}

/** Nodes by their angle around `hub`, from the top. */
function clockwise(positions: Float32Array, hub: number, nodes: readonly number[]): number[] {
  const angle = (i: number): number =>
    Math.atan2(
      -(positions[2 * i]! - positions[2 * hub]!),
      positions[2 * i + 1]! - positions[2 * hub + 1]!,
    );
  return [...nodes].sort((a, b) => angle(a) - angle(b) || a - b);
}
