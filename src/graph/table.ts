import type { Graph, NodeKind } from './graph.js';
import { kindOf, NODE_KINDS } from './graph.js';
import { relations, type Relation } from './relation.js';

/** One row of the table that says what the picture shows. */
export interface GraphRow {
  /** Index into `graph.nodes`. */
  readonly index: number;
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly relation: Relation;
  readonly weight: number | null;
}

export type GraphColumn = 'kind' | 'label' | 'relation' | 'weight';

/**
 * A row per node, in the slice's order.
 *
 * @param facts what `relations` says of the graph, where that is known already
 */
export function tableRows(graph: Graph, facts: readonly Relation[] = relations(graph)): GraphRow[] {
  return graph.nodes.map((node, index) => ({
    index,
    id: node.id,
    kind: kindOf(graph, index),
    label: node.label,
    relation: facts[index]!,
    weight: node.weight,
  }));
}

/** How near a relation is to the focus; the order of the relation column. */
const NEARNESS: readonly Relation['kind'][] = [
  'focus',
  'coauthor',
  'author',
  'topic',
  'affiliated',
  'cited',
  'citing',
  'linked',
  'through',
  'unconnected',
];

/**
 * Sorted rows in a new array; equal ones keep their order. `compare` orders labels, such as an
 * `Intl.Collator`'s. Rows without a weight come last in either direction.
 */
export function sortedRows(
  rows: readonly GraphRow[],
  column: GraphColumn,
  descending: boolean,
  compare: (a: string, b: string) => number,
): GraphRow[] {
  const sign = descending ? -1 : 1;
  const order: Record<GraphColumn, (a: GraphRow, b: GraphRow) => number> = {
    kind: (a, b) => sign * (NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind)),
    label: (a, b) => sign * compare(a.label, b.label),
    relation: (a, b) => sign * byNearness(a.relation, b.relation),
    weight: (a, b) => byWeight(a.weight, b.weight, sign),
  };
  return [...rows].sort(order[column]);
}

const strength = (relation: Relation): number => ('works' in relation ? (relation.works ?? 0) : 0);

const byNearness = (a: Relation, b: Relation): number =>
  NEARNESS.indexOf(a.kind) - NEARNESS.indexOf(b.kind) || strength(b) - strength(a);

function byWeight(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
