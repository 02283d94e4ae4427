import { degreeOf, type Graph, kindOf, type NodeKind, NODE_KINDS } from './graph.js';
import { type Relation, relations } from './relation.js';

/** What the picture shows, as facts for one sentence. */
export interface GraphSummary {
  /** Label of the node in the middle; `null` when the slice is empty. */
  readonly focus: string | null;
  /** Nodes of each kind, the focus left out; kinds without nodes are not listed. */
  readonly counts: readonly { readonly kind: NodeKind; readonly count: number }[];
  /** Persons who wrote most with the focus, at most three, the nearest first. */
  readonly coauthors: readonly { readonly label: string; readonly works: number | null }[];
  /** Topics with most edges, at most three. */
  readonly topics: readonly string[];
  readonly truncated: boolean;
}

/** @param facts what `relations` says of the graph, where that is known already */
export function summarise(
  graph: Graph,
  facts: readonly Relation[] = relations(graph),
): GraphSummary {
  const all = [...graph.nodes.keys()].filter((i) => i !== graph.focus);
  const ofKind = (kind: NodeKind): number[] => all.filter((i) => kindOf(graph, i) === kind);
  return {
    focus: graph.nodes[graph.focus]?.label ?? null,
    counts: NODE_KINDS.map((kind) => ({ kind, count: ofKind(kind).length })).filter(
      ({ count }) => count > 0,
    ),
    coauthors: topCoauthors(graph, ofKind('person'), facts),
    topics: ofKind('topic')
      .sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a))
      .slice(0, 3)
      .map((i) => graph.nodes[i]!.label),
    truncated: graph.truncated,
  };
}

function topCoauthors(
  graph: Graph,
  persons: readonly number[],
  facts: readonly Relation[],
): GraphSummary['coauthors'] {
  return persons
    .flatMap((i) => {
      const relation = facts[i]!;
      return relation.kind === 'coauthor'
        ? [{ label: graph.nodes[i]!.label, works: relation.works }]
        : [];
    })
    .sort((a, b) => (b.works ?? 0) - (a.works ?? 0))
    .slice(0, 3);
}
