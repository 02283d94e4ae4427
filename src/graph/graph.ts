import {
  soundGraph,
  type GraphEdge,
  type GraphNode,
  type GraphSlice,
} from '../model/graph-slice.js';
import { adjacencyOf } from './adjacency.js';

/** The kinds of node that have a shape and a colour of their own; every other word is drawn as `other`. */
export const NODE_KINDS = ['person', 'work', 'topic', 'institution', 'other'] as const;
/** The kinds of edge that have a look of their own; every other word is drawn as `related`. */
export const EDGE_KINDS = [
  'authored',
  'collaborated',
  'about',
  'affiliated',
  'cites',
  'related',
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];
export type EdgeKind = (typeof EDGE_KINDS)[number];

/**
 * A slice as arrays: node `i` is `nodes[i]`, edge `e` runs from `source[e]` to `target[e]`.
 * A copy of what matters; the caller's slice is never written to.
 */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Position in `NODE_KINDS`, per node. */
  readonly kind: Uint8Array;
  /** Position in `EDGE_KINDS`, per edge. */
  readonly edgeKind: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Neighbours of `i` are `adjacent[start[i] … start[i + 1]]`, the edges to them `via[…]` alike; self loops left out. */
  readonly start: Uint32Array;
  readonly adjacent: Uint32Array;
  readonly via: Uint32Array;
  /** Radius in layout units, per node. */
  readonly radius: Float32Array;
  /** The node in the middle, -1 for an empty graph. */
  readonly focus: number;
  readonly truncated: boolean;
  /** Edges left out because an end of theirs is not in the slice. */
  readonly droppedEdges: number;
}

/** Indexes a slice: duplicates resolved and dangling edges dropped by the contract's rules. */
export function indexGraph(slice: GraphSlice): Graph {
  const sound = soundGraph(slice);
  const { indexOf } = sound;
  const { nodes, edges } = sound.slice;
  const source = Uint32Array.from(edges, (edge) => indexOf.get(edge.source)!);
  const target = Uint32Array.from(edges, (edge) => indexOf.get(edge.target)!);
  const kind = Uint8Array.from(nodes, (node) => codeOf(NODE_KINDS, node.kind, 'other'));
  const edgeKind = Uint8Array.from(edges, (edge) => codeOf(EDGE_KINDS, edge.kind, 'related'));
  const adjacency = adjacencyOf(nodes.length, source, target);
  const focus = focusOf(sound.slice, indexOf, adjacency.start);
  return {
    nodes,
    edges,
    indexOf,
    kind,
    edgeKind,
    source,
    target,
    ...adjacency,
    radius: radiiOf(nodes, kind, adjacency.start, focus),
    focus,
    truncated: slice.truncated === true,
    droppedEdges: sound.droppedEdges,
  };
}

/** Number of edges at node `i`, self loops left out. */
export const degreeOf = (graph: Pick<Graph, 'start'>, i: number): number =>
  graph.start[i + 1]! - graph.start[i]!;

/** The kind of node `i` as a word of `NODE_KINDS`. */
export const kindOf = (graph: Graph, i: number): NodeKind => NODE_KINDS[graph.kind[i]!]!;

/** Whether node `i` is shown where `hidden` kinds are not: what the graph is about always is. */
export const isShown = (graph: Graph, hidden: ReadonlySet<NodeKind>, i: number): boolean =>
  i === graph.focus || !hidden.has(kindOf(graph, i));

function codeOf<K extends string>(words: readonly K[], word: string, fallback: K): number {
  const code = words.indexOf(word as K);
  return code < 0 ? words.indexOf(fallback) : code;
}

function focusOf(
  slice: GraphSlice,
  indexOf: ReadonlyMap<string, number>,
  start: Uint32Array,
): number {
  const named = slice.focus === null ? undefined : indexOf.get(slice.focus);
  if (named !== undefined) return named;
  let best = slice.nodes.length > 0 ? 0 : -1;
  for (let i = 1; i < slice.nodes.length; i += 1)
    if (degreeOf({ start }, i) > degreeOf({ start }, best)) best = i;
  return best;
}

const SMALLEST = 4.5;
/** Works are the many: small, so that the persons and topics between them are found. */
const LARGEST = { person: 13, work: 9.5, topic: 12, institution: 12, other: 10 };
const FOCUS_RADIUS = 16;

/** Area grows with weight within a kind (degree where no weight is known), so no kind dwarfs another. */
function radiiOf(
  nodes: readonly GraphNode[],
  kind: Uint8Array,
  start: Uint32Array,
  focus: number,
): Float32Array {
  const mass = nodes.map((node, i) => Math.max(node.weight ?? degreeOf({ start }, i), 0));
  const most = NODE_KINDS.map(() => 1);
  mass.forEach((value, i) => {
    if (i !== focus) most[kind[i]!] = Math.max(most[kind[i]!]!, value);
  });
  return Float32Array.from(mass, (value, i) => {
    if (i === focus) return FOCUS_RADIUS;
    const largest = LARGEST[NODE_KINDS[kind[i]!]!];
    // What has no end as a number has no share either.
    return SMALLEST + (largest - SMALLEST) * Math.sqrt(value / Math.max(most[kind[i]!]!, 6) || 0);
  });
}
