import { EDGE_KINDS, type EdgeKind, type Graph, kindOf } from './graph.js';
import { edgesAt, neighboursOf, shortestPath } from './neighbours.js';

/**
 * Why a node belongs to the picture of the focus, as facts for a sentence ("wrote 3 works with …").
 * Node numbers are indices into `graph.nodes`.
 */
export type Relation =
  /** It is the focus. */
  | { readonly kind: 'focus' }
  /** A person who wrote `works` works with the focus (`null` = an unknown number). */
  | { readonly kind: 'coauthor'; readonly works: number | null }
  /** A work by the focus, with `others` further persons of the picture. */
  | { readonly kind: 'author'; readonly others: number }
  /** A topic of `works` works of the focus (`null` = an unknown number). */
  | { readonly kind: 'topic'; readonly works: number | null }
  | { readonly kind: 'affiliated' }
  /** A work that `works` works of the focus cite. */
  | { readonly kind: 'cited'; readonly works: number }
  /** A work that cites `works` works of the focus. */
  | { readonly kind: 'citing'; readonly works: number }
  /** Linked to the focus itself in a way that no other case says. */
  | { readonly kind: 'linked'; readonly edge: EdgeKind }
  /** Linked through other nodes: those between the focus and it, nearest to the focus first. */
  | { readonly kind: 'through'; readonly path: readonly number[] }
  | { readonly kind: 'unconnected' };

const AUTHORED = EDGE_KINDS.indexOf('authored');
const ABOUT = EDGE_KINDS.indexOf('about');
const CITES = EDGE_KINDS.indexOf('cites');

/** The facts about node `i`. */
export function relationTo(graph: Graph, i: number): Relation {
  if (i === graph.focus) return { kind: 'focus' };
  const direct = directEdges(graph, i);
  return byKind(graph, i, direct) ?? citation(graph, i) ?? byPath(graph, i, direct);
}

/** The facts about every node; index = node. */
export const relations = (graph: Graph): Relation[] =>
  graph.nodes.map((_, i) => relationTo(graph, i));

/** Edges between the focus and `i`, by kind, with their weight. */
function directEdges(graph: Graph, i: number): Map<EdgeKind, number | null> {
  const found = new Map<EdgeKind, number | null>();
  for (const e of edgesAt(graph, i)) {
    const other = graph.source[e] === i ? graph.target[e] : graph.source[e];
    if (other === graph.focus) found.set(EDGE_KINDS[graph.edgeKind[e]!]!, graph.edges[e]!.weight);
  }
  return found;
}

function byKind(
  graph: Graph,
  i: number,
  direct: ReadonlyMap<EdgeKind, number | null>,
): Relation | null {
  switch (kindOf(graph, i)) {
    case 'person': {
      const shared = ownWorks(graph).filter((work) => joined(graph, work, i, AUTHORED)).length;
      const told = direct.get('collaborated');
      if (told === undefined && shared === 0) return null;
      return { kind: 'coauthor', works: most(told, shared) };
    }
    case 'work':
      if (!direct.has('authored')) return null;
      return { kind: 'author', others: authorsOf(graph, i).length - 1 };
    case 'topic': {
      const works = ownWorks(graph).filter((work) => joined(graph, work, i, ABOUT)).length;
      const told = direct.get('about');
      return told === undefined && works === 0 ? null : { kind: 'topic', works: most(told, works) };
    }
    case 'institution':
      return direct.has('affiliated') ? { kind: 'affiliated' } : null;
    default:
      return null;
  }
}

/** The larger of what an edge says and what the picture shows; the slice may hold a part of the works. */
function most(told: number | null | undefined, shown: number): number | null {
  const works = Math.max(told ?? 0, shown);
  return works > 0 ? works : null;
}

function citation(graph: Graph, i: number): Relation | null {
  if (kindOf(graph, i) !== 'work') return null;
  const own = new Set(ownWorks(graph));
  let [cited, citing] = [0, 0];
  for (const e of edgesAt(graph, i)) {
    if (graph.edgeKind[e] !== CITES) continue;
    if (graph.target[e] === i && own.has(graph.source[e]!)) cited += 1;
    if (graph.source[e] === i && own.has(graph.target[e]!)) citing += 1;
  }
  if (cited > 0) return { kind: 'cited', works: cited };
  return citing > 0 ? { kind: 'citing', works: citing } : null;
}

function byPath(
  graph: Graph,
  i: number,
  direct: ReadonlyMap<EdgeKind, number | null>,
): Relation {
  const [edge] = direct.keys();
  if (edge !== undefined) return { kind: 'linked', edge };
  const path = graph.focus < 0 ? [] : shortestPath(graph, graph.focus, i);
  return path.length > 2 ? { kind: 'through', path: path.slice(1, -1) } : { kind: 'unconnected' };
}

const ownWorks = (graph: Graph): number[] =>
  graph.focus < 0
    ? []
    : neighboursOf(graph, graph.focus).filter(
        (i) => kindOf(graph, i) === 'work' && joined(graph, i, graph.focus, AUTHORED),
      );

const authorsOf = (graph: Graph, work: number): number[] =>
  neighboursOf(graph, work).filter(
    (i) => kindOf(graph, i) === 'person' && joined(graph, work, i, AUTHORED),
  );

function joined(graph: Graph, a: number, b: number, kind: number): boolean {
  for (const e of edgesAt(graph, a))
    if (graph.edgeKind[e] === kind && (graph.source[e] === b || graph.target[e] === b)) return true;
  return false;
}
