import { degreeOf, type Graph, kindOf, type NodeKind, NODE_KINDS } from './graph.js';
import { type Relation, relations } from './relation.js';

/** How many nodes are of a kind. */
interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

/** What the picture shows, as facts for one sentence. */
export interface GraphSummary {
  /** Label of the node in the middle; `null` when the slice is empty. */
  readonly focus: string | null;
  /** As `kindCounts` says. */
  readonly counts: readonly KindCount[];
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
  return {
    focus: graph.nodes[graph.focus]?.label ?? null,
    counts: kindCounts(graph),
    coauthors: topCoauthors(graph, ofKind(graph, 'person'), facts),
    topics: ofKind(graph, 'topic')
      .sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a))
      .slice(0, 3)
      .map((i) => graph.nodes[i]!.label),
    truncated: graph.truncated,
  };
}

/** Nodes of each kind, the focus left out; kinds without nodes are not listed. */
export const kindCounts = (graph: Graph): readonly KindCount[] =>
  NODE_KINDS.map((kind) => ({ kind, count: ofKind(graph, kind).length })).filter(
    ({ count }) => count > 0,
  );

const ofKind = (graph: Graph, kind: NodeKind): number[] =>
  [...graph.nodes.keys()].filter((i) => i !== graph.focus && kindOf(graph, i) === kind);

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
