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

/** Nodes of a shortest path between two nodes, both ends included; `[]` when there is none. */
export function shortestPath(graph: Graph, from: number, to: number): number[] {
  const before = new Int32Array(graph.nodes.length).fill(-1);
  before[from] = from;
  const queue = [from];
  for (let head = 0; head < queue.length && before[to]! < 0; head += 1)
    for (const next of neighboursOf(graph, queue[head]!)) {
      if (before[next]! >= 0) continue;
      before[next] = queue[head]!;
      queue.push(next);
    }
  if (before[to]! < 0) return [];
  const path = [to];
  while (path[0] !== from) path.unshift(before[path[0]!]!);
  return path;
}
