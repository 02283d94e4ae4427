import { makeEntry, type Profile } from './entry.js';
import { LEARNING } from './more-fields.js';
import { personName } from './names.js';
import { study, title } from './prose.js';
import { seeded, type Random } from './random.js';
import type { Entry, Graph, GraphEdge, GraphNode, NodeKind } from './types.js';

/** Share of each kind in a large neighbourhood; what is left are works. */
const KINDS: readonly [number, NodeKind, string][] = [
  [0.3, 'person', 'p'],
  [0.34, 'topic', 't'],
  [0.37, 'institution', 'i'],
  [1, 'work', 'w'],
];

function label(random: Random, kind: NodeKind, number: number): string {
  if (kind === 'person') return personName(random).name;
  if (kind === 'institution') return `Institute ${number}`;
  if (kind === 'topic') return `${random.pick(LEARNING.objects)} ${number}`;
  const text = title(random, 'journal-article', study(random, LEARNING));
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

function edgeKind(from: NodeKind, to: NodeKind): GraphEdge['kind'] {
  if (from === 'work' && to === 'work') return 'cites';
  if (from === 'person' && to === 'person') return 'collaborated';
  if (from === 'institution' || to === 'institution') return 'affiliated';
  if (from === 'topic' || to === 'topic') return 'about';
  return 'authored';
}

/**
 * A scale-free neighbourhood of `size` nodes and about 1.4 edges a node. Each newcomer joins members of what is there in
 * proportion to their degree (Barabási and Albert 1999), and the focus is the first.
 * Optional fields are left out, so that 10,000 nodes stay below the 2 MB a widget accepts.
 */
function scaleFree(id: string, name: string, size: number): Graph {
  const random = seeded(`${id}/graph`);
  const nodes: GraphNode[] = [{ id: `r:${id}`, kind: 'person', label: name, weight: 1 }];
  const edges: GraphEdge[] = [];
  const ends: number[] = [0];
  for (let at = 1; at < size; at += 1) {
    const share = random.next();
    const [, kind, prefix] = KINDS.find(([upTo]) => share < upTo) ?? [1, 'work', 'w'];
    const node: GraphNode = {
      id: `${prefix}${at}`,
      kind: kind as NodeKind,
      label: label(random, kind as NodeKind, at),
      weight: 1,
    };
    nodes.push(node);
    const targets = new Set([
      random.pick(ends),
      ...(random.chance(0.4) ? [random.pick(ends)] : []),
    ]);
    for (const target of targets) {
      const other = nodes[target] as GraphNode;
      other.weight += 1;
      edges.push({
        source: node.id,
        target: other.id,
        kind: edgeKind(node.kind, other.kind),
        weight: 1,
      });
      ends.push(target, at);
    }
  }
  return { nodes, edges };
}

const SIZES: ReadonlyMap<string, number> = new Map(
  [500, 2000, 10_000].map((size) => [`graph-${size}`, size]),
);

function profile(id: string, name: string, size: number): Profile {
  return {
    id,
    name,
    headline: `stands in the middle of ${size} nodes.`,
    roles: ['researcher'],
    field: LEARNING,
    orcid: null,
    affiliation: null,
    openToCollaborate: true,
    claim: { status: 'unclaimed' },
    verificationLevel: 2,
    followers: 0,
    works: { count: 60, from: 2004, to: 2026 },
    topics: 10,
    neighbours: [],
    closeCollaborators: 30,
  };
}

/** The researchers `graph-500`, `graph-2000` and `graph-10000`, or null for another id. */
export function findBigGraph(id: string): Entry | null {
  const size = SIZES.get(id);
  if (size === undefined) return null;
  const { name } = personName(seeded(id));
  return {
    ...makeEntry(profile(id, name, size)),
    graph: () => scaleFree(id, name, size),
    defaultNodes: size,
  };
}

export const bigGraphIds: readonly string[] = [...SIZES.keys()];
