import type { Graph } from './graph.js';

/** The nodes that share an edge with node `i`, each once, in the order of the edges. */
export function neighboursOf(graph: Graph, i: number): number[] {
  return [...new Set(graph.adjacent.subarray(graph.start[i]!, graph.start[i + 1]!))];
}

/** The edges at node `i`, self loops left out. */
export function edgesAt(graph: Graph, i: number): Uint32Array {
  return graph.via.subarray(graph.start[i]!, graph.start[i + 1]!);
}

/** A node, its neighbours, and the edges from it to them: what lights up together. */
export interface Neighbourhood {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

export function neighbourhoodOf(graph: Graph, i: number): Neighbourhood {
  return { nodes: new Set([i, ...neighboursOf(graph, i)]), edges: new Set(edgesAt(graph, i)) };
}

/** For every node the one before it on a shortest way from `from` (itself at `from`); -1 where none leads. */
export function waysFrom(graph: Graph, from: number): Int32Array {
  const before = new Int32Array(graph.nodes.length).fill(-1);
  before[from] = from;
  const queue = [from];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let a = graph.start[node]!; a < graph.start[node + 1]!; a += 1) {
      const next = graph.adjacent[a]!;
      if (before[next]! >= 0) continue;
      before[next] = node;
      queue.push(next);
    }
  }
  return before;
}
