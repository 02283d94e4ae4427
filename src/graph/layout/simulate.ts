import { majorize } from './majorize.js';
import { ManyBody } from './many-body.js';
import { EDGE_LENGTH, type Problem, SMALL } from './problem.js';
import { partOverlaps } from './overlaps.js';

/** What a benchmark may turn. */
export interface Tuning {
  readonly ticks: number;
  /** The alpha (temperature) that a layout starts with. */
  readonly warm: number;
  /** A cell counts as one point when it looks narrower than this (d3-force: 0.9). */
  readonly theta: number;
  readonly gravity: number;
  /** Repulsion, in the units of d3-force's many-body strength (-30 there, for edges of length 30). */
  readonly charge: number;
  /** How strongly the centre of mass is drawn to the middle. */
  readonly balance: number;
}

const TUNED = { warm: 1.5, theta: 0.95, gravity: 0.012, charge: 90, balance: 0.25 };
/** The alpha that a layout ends with. */
const COLD = 0.002;
/** Share of the velocity that survives a tick, as in d3-force. */
const FRICTION = 0.6;
/** Points treated between two looks at the clock. */
const CHUNK = 1024;

/** Fewer ticks for more nodes: the start is good, and large pictures are read as a whole. */
const ticksFor = (count: number): number =>
  Math.round(Math.min(300, Math.max(160, 400000 / count)));

/**
 * Moves the nodes of one problem until they rest. Yields after every bit of work (about a
 * millisecond), with the share of the way that is done.
 */
export function* simulate(problem: Problem, tune: Partial<Tuning> = {}): Generator<number, void> {
  const t: Tuning = { ticks: ticksFor(problem.count), ...TUNED, ...tune };
  const { count, x, y, pinned } = problem;
  const vx = new Float64Array(count);
  const vy = new Float64Array(count);
  const body = new ManyBody(count, t.theta);
  const links = linkForce(problem);
  const decay = (COLD / t.warm) ** (1 / t.ticks);
  for (let tick = 0, alpha = t.warm; tick < t.ticks; tick += 1) {
    alpha *= decay;
    links(alpha, vx, vy);
    body.build(x, y);
    for (let from = 0; from < count; from += CHUNK) {
      body.apply(from, Math.min(from + CHUNK, count), t.charge * alpha, vx, vy);
      yield tick / t.ticks;
    }
    advance(problem, alpha, t, vx, vy);
  }
  if (count < SMALL) majorize(problem);
  yield* partOverlaps({ count, x, y, pinned, radius: problem.radius });
}

/** Springs as d3-force has them: soft at hubs, and the lesser-linked end gives way. */
function linkForce(problem: Problem) {
  const { source, target, start, radius, x, y } = problem;
  const edges = source.length;
  const length = new Float64Array(edges);
  const stiffness = new Float64Array(edges);
  const bias = new Float64Array(edges);
  for (let e = 0; e < edges; e += 1) {
    const s = source[e]!;
    const t = target[e]!;
    const degreeS = start[s + 1]! - start[s]!;
    const degreeT = start[t + 1]! - start[t]!;
    length[e] = EDGE_LENGTH + radius[s]! + radius[t]!;
    stiffness[e] = 1 / Math.max(1, Math.min(degreeS, degreeT));
    bias[e] = degreeS / Math.max(1, degreeS + degreeT);
  }
  return (alpha: number, vx: Float64Array, vy: Float64Array): void => {
    for (let e = 0; e < edges; e += 1) {
      const s = source[e]!;
      const t = target[e]!;
      const dx = x[t]! + vx[t]! - x[s]! - vx[s]! || 1e-6;
      const dy = y[t]! + vy[t]! - y[s]! - vy[s]! || 1e-6;
      const l = Math.sqrt(dx * dx + dy * dy);
      const pull = ((l - length[e]!) / l) * alpha * stiffness[e]!;
      const b = bias[e]!;
      vx[t]! -= dx * pull * b;
      vy[t]! -= dy * pull * b;
      vx[s]! += dx * pull * (1 - b);
      vy[s]! += dy * pull * (1 - b);
    }
  };
}

/**
 * Gravity towards the middle (stronger across the short side), a push that brings the centre of
 * mass there, friction, and the step itself.
 */
function advance(
  problem: Problem,
  alpha: number,
  t: Tuning,
  vx: Float64Array,
  vy: Float64Array,
): void {
  const { count, x, y, pinned, aspect } = problem;
  const gx = (alpha * t.gravity) / aspect;
  const gy = alpha * t.gravity * aspect;
  const cx = mean(x) * Math.min(1, alpha) * t.balance;
  const cy = mean(y) * Math.min(1, alpha) * t.balance;
  for (let i = 0; i < count; i += 1) {
    if (pinned[i] === 1) {
      vx[i] = 0;
      vy[i] = 0;
      continue;
    }
    vx[i] = (vx[i]! - x[i]! * gx - cx) * FRICTION;
    vy[i] = (vy[i]! - y[i]! * gy - cy) * FRICTION;
    x[i]! += vx[i]!;
    y[i]! += vy[i]!;
  }
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum / values.length;
}
