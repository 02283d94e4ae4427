import {
  flag,
  list,
  listOf,
  maybeNumber,
  maybeText,
  maybeUrl,
  noun,
  only,
  text,
  withDefault,
  word,
  type Infer,
} from './schema.js';

/**
 * A paper, person, topic or institution. Its `label` is plain text, with no formula and no mark-up; `x`, `y`
 * are optional positions in layout units.
 */
export const GraphNodeSchema = noun({
  id: text,
  kind: word('work', 'person', 'topic', 'institution'),
  label: text,
  url: maybeUrl,
  weight: maybeNumber,
  detail: maybeText,
  x: maybeNumber,
  y: maybeNumber,
});

/** How two nodes belong together. */
export const GraphEdgeSchema = noun({
  source: text,
  target: text,
  kind: word('authored', 'collaborated', 'about', 'affiliated', 'cites', 'related'),
  weight: maybeNumber,
});

/**
 * The neighbourhood of a researcher, as `GET /researchers/{id}/graph` answers with 200. `expandable` are the
 * kinds of node for which the same call with `around` (a node's id) answers what is around that node; an
 * endpoint that knows no `around` leaves it out.
 */
export const GraphSliceSchema = noun({
  status: withDefault(only('ready'), 'ready'),
  focus: maybeText,
  explorerUrl: maybeUrl,
  truncated: flag,
  expandable: listOf(text),
  nodes: list(GraphNodeSchema),
  edges: listOf(GraphEdgeSchema),
});

/** The same call's answer with 202, while the server is still at work. */
export const GraphBuildingSchema = noun({ status: only('building') });

export type GraphNode = Infer<typeof GraphNodeSchema>;
export type GraphEdge = Infer<typeof GraphEdgeSchema>;
export type GraphSlice = Infer<typeof GraphSliceSchema>;

/** A slice whose edges all lead somewhere, and what had to be left out for that. */
export interface SoundGraph {
  readonly slice: GraphSlice;
  /** The place of each node in the slice, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly duplicateNodes: number;
  readonly droppedEdges: number;
}

/**
 * Applies the contract's rules for flawed graphs: of nodes with one id the first wins, as of edges
 * of one kind between the same two; an edge to a node that is not there is dropped and counted.
 */
export function soundGraph(slice: GraphSlice): SoundGraph {
  const nodes = new Map<string, GraphNode>();
  for (const node of slice.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const indexOf = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const edges: GraphEdge[] = [];
  const known = new Map<string, Set<number>>();
  let droppedEdges = 0;
  for (const edge of slice.edges) {
    const source = indexOf.get(edge.source);
    const target = indexOf.get(edge.target);
    if (source === undefined || target === undefined) {
      droppedEdges += 1;
      continue;
    }
    const ofKind = known.get(edge.kind) ?? new Set();
    known.set(edge.kind, ofKind);
    // A number for each pair: texts made of both ids would cost ten times as much.
    const pair = source * indexOf.size + target;
    if (!ofKind.has(pair)) edges.push(edge);
    ofKind.add(pair);
  }
  return {
    slice: { ...slice, nodes: [...nodes.values()], edges },
    indexOf,
    duplicateNodes: slice.nodes.length - nodes.size,
    droppedEdges,
  };
}
