import type { GraphEdge, GraphNode, GraphSlice } from '../model/graph-slice.js';

/*
 * Two slices as one. Ids are the endpoint's own: those of people name the same person everywhere,
 * while a `w1` or `t1` may be the first of each slice. So a name must agree as well.
 */

/** Without case, marks and space around, so that two writings of one name are one. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** What a node is known by beside its id; `null` where a namesake may be somebody or something else. */
function nameOf({ kind, label, url, detail }: GraphNode): string | null {
  const name = folded(label);
  if (name === '' || kind === 'person') return null;
  // Works share titles (“Editorial”), topics and institutions do not share names.
  return kind === 'work' ? `work ${name} ${url} ${detail}` : `${kind} ${name}`;
}

const isSame = (a: GraphNode, b: GraphNode): boolean =>
  a.kind === b.kind && (a.kind === 'person' || folded(a.label) === folded(b.label));

/**
 * `base` and what `more` knows beyond it; the focus and whatever both know stay as in `base`. One
 * node of both is the same person by id, the same topic or institution by kind and name, the same
 * work by title with id or facts; an id that means something else in `more` is given another one.
 *
 * @param name what the ids of `more` are told apart by, where that is needed
 */
export function joinSlices(base: GraphSlice, more: GraphSlice, name: string): GraphSlice {
  const byId = new Map(base.nodes.map((node) => [node.id, node]));
  const byName = new Map(base.nodes.map((node) => [nameOf(node), node.id]));
  const ids = new Map<string, string>();
  const added: GraphNode[] = [];
  for (const node of more.nodes) {
    if (ids.has(node.id)) continue;
    const known = byId.get(node.id);
    const given = nameOf(node);
    const same = known && isSame(known, node) ? node.id : given && byName.get(given);
    const id = same ?? (known ? `${name}/${node.id}` : node.id);
    ids.set(node.id, id);
    if (!same && !byId.has(id)) added.push({ ...node, id });
  }
  const edges = more.edges.map((edge): GraphEdge => {
    const end = (id: string): string => ids.get(id) ?? `${name}/${id}`;
    return { ...edge, source: end(edge.source), target: end(edge.target) };
  });
  return {
    ...base,
    truncated: base.truncated || more.truncated,
    nodes: [...base.nodes, ...added],
    edges: [...base.edges, ...edges],
  };
}

/**
 * The id by which the source knows the researcher of a person's node: what follows the prefix that
 * the focus has as well (`r:zhen-qin` → `zhen-qin`). `null` for any other node.
 */
export function researcherOf(slice: GraphSlice, node: GraphNode): string | null {
  const prefix = /^[\w-]+:(?!\/\/)/.exec(slice.focus ?? '')?.[0];
  if (prefix === undefined || node.kind !== 'person' || !node.id.startsWith(prefix)) return null;
  return node.id.slice(prefix.length) || null;
}
