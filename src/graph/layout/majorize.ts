import type { Problem } from './problem.js';
import { breadthFirst } from './start.js';

/**
 * Rounds over all nodes that move them: most of what there is to gain, and the picture is still that of the forces.
 * Of a handful of nodes one sees every bend, and more rounds cost nothing.
 */
const roundsFor = (count: number): number => Math.max(3, Math.round(3000 / count ** 2));

/**
 * Brings distances nearer to the number of hops (stress majorization, E. Gansner, Y. Koren, S. North, Graph
 * Drawing 2004): each node in turn goes half of the way to where the others would have it, the near ones with
 * most weight. Every pair is looked at: for small problems. Writes `x`, `y`.
 */
export function majorize(problem: Problem): void {
  const { count, x, y, pinned } = problem;
  const queue = new Uint32Array(count);
  const hops = [...x.keys()].map((i) => breadthFirst(problem, i, queue));
  const rounds = roundsFor(count);
  let length = 0;
  let squares = 0;
  let sum = 0;
  // The first round only finds the length of a hop that suits the places best, as each does for the next.
  for (let step = 0; step < (rounds + 1) * count; step += 1) {
    const i = step % count;
    if (i === 0) {
      length = squares / sum;
      squares = 0;
      sum = 0;
    }
    let weight = 0;
    let sx = 0;
    let sy = 0;
    for (let j = 0; j < count; j += 1) {
      const d = hops[i]![j]!;
      // Itself, or what no way leads to.
      if (d <= 0) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / d || 1;
      const w = 1 / (d * d);
      squares += ratio * ratio;
      sum += ratio;
      weight += w;
      sx += dx * w * (length / ratio - 1);
      sy += dy * w * (length / ratio - 1);
    }
    if (step < count || pinned[i] === 1) continue;
    x[i]! += sx / weight / 2;
    y[i]! += sy / weight / 2;
  }
}
