import { searchKey, toPlainText } from '../../../format/plain.js';
import type { GraphEdge, GraphNode, GraphSlice } from '../../../model/graph-slice.js';
import type { Author } from '../../../model/work.js';
import type { KnownWork, Tag } from './known-work.js';

/** The researcher in the middle of a graph. */
export interface Focus {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** Whether an author of a work is this researcher. */
  readonly is: (author: Author) => boolean;
}

/** How many nodes a slice has when nobody says. */
export const NODES = 150;

/** How much of the room each kind may take before another one's rest is shared out. */
const SHARES: readonly (readonly [GraphNode['kind'], number])[] = [
  ['work', 0.45],
  ['person', 0.4],
  ['topic', 0.1],
  ['institution', 0.05],
];

/**
 * Authors that no system has given an id are told apart by name, as far as that goes, and have
 * another prefix than the focus: nobody can be asked for what is around them.
 */
const personId = ({ id, orcid, name }: Author): string =>
  id || orcid ? `p:${id ?? orcid}` : `n:${searchKey(name)}`;

/** Collects nodes; one without a weight of its own weighs as often as it was seen. */
class Gathering {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges: GraphEdge[] = [];

  see(id: string, kind: GraphNode['kind'], label: string, more: Partial<GraphNode> = {}): void {
    const known = this.nodes.get(id);
    const weight = (known?.weight ?? 0) + 1;
    this.nodes.set(id, known ? { ...known, weight } : nodeOf(id, kind, label, { weight, ...more }));
  }

  join(source: string, target: string, kind: GraphEdge['kind'], weight = 1): void {
    this.edges.push({ source, target, kind, weight });
  }
}

/** A node with no place of its own. */
export const nodeOf = (
  id: string,
  kind: GraphNode['kind'],
  label: string,
  more: Partial<GraphNode> = {},
): GraphNode => ({
  url: null,
  weight: null,
  detail: null,
  x: null,
  y: null,
  id,
  kind,
  label,
  ...more,
});

/** @param focus whose works they are; `null` = anybody's */
function gather(focus: Focus | null, works: readonly KnownWork[]): Gathering {
  const all = new Gathering();
  for (const { work, topics = [], institutions = [], part } of works) {
    const id = `w:${work.id}`;
    const detail = [toPlainText(work.venue), work.year].filter(Boolean).join(', ') || null;
    const weight = work.citations;
    all.see(id, 'work', toPlainText(work.title), { url: work.url, detail, weight });
    if (focus) all.join(focus.id, id, part ? 'related' : 'authored');
    const others = new Map(othersOf(focus, work.authors).map((a) => [personId(a), a]));
    for (const [person, { name }] of others) {
      all.see(person, 'person', name);
      all.join(person, id, 'authored');
    }
    for (const topic of topics) {
      all.see(topic.id, 'topic', topic.name, { url: topic.url });
      all.join(id, topic.id, 'about');
    }
    if (focus) addPlaces(all, focus, institutions);
  }
  return all;
}

/**
 * The authors beside the focus: ORCID's records often name their owner without the iD, and somebody without any
 * identifier who bears the very name is no second person.
 */
function othersOf(focus: Focus | null, authors: readonly Author[]): readonly Author[] {
  if (!focus) return authors;
  const others = authors.filter((author) => !focus.is(author));
  if (others.length < authors.length) return others;
  const own = personId({ id: null, orcid: null, name: focus.name });
  return authors.filter((author) => personId(author) !== own);
}

function addPlaces(all: Gathering, focus: Focus, places: readonly Tag[]): void {
  for (const { id, name, url } of places) {
    if (!all.nodes.has(id)) all.join(focus.id, id, 'affiliated');
    all.see(id, 'institution', name, { url });
  }
}

/** The heaviest of each kind, within `room` in all. */
function choose(nodes: readonly GraphNode[], room: number): GraphNode[] {
  if (nodes.length <= room) return [...nodes];
  const ranked = [...nodes].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const chosen = new Set<GraphNode>();
  for (const [kind, share] of SHARES) {
    const own = ranked.filter((node) => node.kind === kind).slice(0, Math.floor(room * share));
    for (const node of own) chosen.add(node);
  }
  for (const node of ranked) if (chosen.size < room) chosen.add(node);
  return nodes.filter((node) => chosen.has(node));
}

/** Those whose every common work was left out still belong to the researcher. */
function collaborations(focus: Focus, kept: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const tied = new Set(edges.map(({ source }) => source));
  return kept
    .filter(({ id, kind }) => kind === 'person' && !tied.has(id))
    .map(({ id, weight }): GraphEdge => {
      return { source: focus.id, target: id, kind: 'collaborated', weight };
    });
}

/**
 * The neighbourhood that a researcher's works make up: the works, who wrote them, what they are
 * about and where the researcher was.
 *
 * @param limit the most nodes
 * @param more whether there are works that are not among these
 */
export function worksGraph(
  focus: Focus,
  works: readonly KnownWork[],
  limit = NODES,
  more = false,
): GraphSlice {
  const all = gather(focus, works);
  const kept = choose([...all.nodes.values()], Math.max(0, limit - 1));
  const middle = nodeOf(focus.id, 'person', focus.name, { url: focus.url, weight: works.length });
  const ids = new Set([focus.id, ...kept.map(({ id }) => id)]);
  const edges = all.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return {
    status: 'ready',
    focus: focus.id,
    explorerUrl: null,
    truncated: more || kept.length < all.nodes.size,
    expandable: [],
    nodes: [middle, ...kept],
    edges: [...edges, ...collaborations(focus, kept, edges)],
  };
}

/**
 * What is around a topic: works that are about it, those that matter most first, and who wrote them. A part
 * of what there is, and nothing where none of the works says what the topic is called.
 *
 * @param id the topic's node
 * @param limit the most nodes
 */
export function topicGraph(id: string, works: readonly KnownWork[], limit = NODES): GraphSlice {
  const all = gather(null, works.slice(0, Math.ceil(limit / 2)));
  const topic = all.nodes.get(id);
  all.nodes.delete(id);
  const near = choose([...all.nodes.values()], Math.max(0, limit - 1));
  const nodes = topic ? [topic, ...near] : [];
  const ids = new Set(nodes.map((node) => node.id));
  const edges = all.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return {
    status: 'ready',
    focus: id,
    explorerUrl: null,
    truncated: true,
    expandable: [],
    nodes: nodes.filter((node) => tied.has(node.id)),
    edges,
  };
}
