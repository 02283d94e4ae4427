import { EDGE_KINDS, type EdgeKind, type Graph, kindOf, type NodeKind } from './graph.js';
import { edgesAt, waysFrom } from './neighbours.js';

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

/** The facts about every node; index = node. */
export function relations(graph: Graph): Relation[] {
  const around = surroundings(graph);
  return graph.nodes.map((_, i) => relationOf(graph, i, around));
}

/** What all answers share: the focus' own works, and for every node the one before it on the way from the focus. */
interface Surroundings {
  readonly own: ReadonlySet<number>;
  readonly before: Int32Array;
}

/** Edges of one node, counted by what they say about the focus. */
interface Tally {
  /** Kinds of the edges to the focus itself, with their weight. */
  readonly direct: Map<EdgeKind, number | null>;
  /** Works of the focus at the other end, by the edge's kind; those that the edge leads to, and comes from. */
  readonly to: Map<EdgeKind, number>;
  readonly from: Map<EdgeKind, number>;
  /** How many persons beside the focus wrote it. */
  readonly others: number;
}

function surroundings(graph: Graph): Surroundings {
  const own = new Set<number>();
  if (graph.focus < 0) return { own, before: new Int32Array(0) };
  for (const e of edgesAt(graph, graph.focus)) {
    const other = otherEnd(graph, e, graph.focus);
    if (kindOf(graph, other) === 'work' && edgeWord(graph, e) === 'authored') own.add(other);
  }
  return { own, before: waysFrom(graph, graph.focus) };
}

function relationOf(graph: Graph, i: number, around: Surroundings): Relation {
  if (i === graph.focus) return { kind: 'focus' };
  const tally = tallyOf(graph, i, around.own);
  return byKind(kindOf(graph, i), tally) ?? citation(tally) ?? byWay(graph, i, tally, around);
}

function tallyOf(graph: Graph, i: number, own: ReadonlySet<number>): Tally {
  const direct = new Map<EdgeKind, number | null>();
  const to = new Map<EdgeKind, number>();
  const from = new Map<EdgeKind, number>();
  const others = new Set<number>();
  for (const e of edgesAt(graph, i)) {
    const other = otherEnd(graph, e, i);
    const word = edgeWord(graph, e);
    if (other === graph.focus) direct.set(word, graph.edges[e]!.weight);
    else if (word === 'authored' && kindOf(graph, other) === 'person') others.add(other);
    const count = graph.source[e] === i ? to : from;
    if (own.has(other)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return { direct, to, from, others: others.size };
}

function byKind(kind: NodeKind, { direct, to, from, others }: Tally): Relation | null {
  const shared = (word: EdgeKind): number => (to.get(word) ?? 0) + (from.get(word) ?? 0);
  if (kind === 'person' && (direct.has('collaborated') || shared('authored') > 0)) {
    const known = Math.max(direct.get('collaborated') ?? 0, shared('authored'));
    return { kind: 'coauthor', works: known || null };
  }
  if (kind === 'work' && direct.has('authored')) return { kind: 'author', others };
  if (kind === 'topic' && (direct.has('about') || shared('about') > 0))
    return { kind: 'topic', works: Math.max(direct.get('about') ?? 0, shared('about')) || null };
  return kind === 'institution' && direct.has('affiliated') ? { kind: 'affiliated' } : null;
}

function citation({ to, from }: Tally): Relation | null {
  const cited = from.get('cites') ?? 0;
  const citing = to.get('cites') ?? 0;
  if (cited > 0) return { kind: 'cited', works: cited };
  return citing > 0 ? { kind: 'citing', works: citing } : null;
}

function byWay(graph: Graph, i: number, { direct }: Tally, { before }: Surroundings): Relation {
  const [edge] = direct.keys();
  if (edge !== undefined) return { kind: 'linked', edge };
  return (before[i] ?? -1) < 0
    ? { kind: 'unconnected' }
    : {
        kind: 'through',
        // When it is wanted: of a long chain, all of them together would fill the memory.
        get path() {
          return wayTo(i, graph.focus, before);
        },
      };
}

function wayTo(i: number, focus: number, before: Int32Array): number[] {
  const path: number[] = [];
  for (let at = before[i]!; at !== focus; at = before[at]!) path.push(at);
  return path.reverse();
}

const edgeWord = (graph: Graph, e: number): EdgeKind => EDGE_KINDS[graph.edgeKind[e]!]!;

const otherEnd = (graph: Graph, e: number, i: number): number =>
  graph.source[e] === i ? graph.target[e]! : graph.source[e]!;
