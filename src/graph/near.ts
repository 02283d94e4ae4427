import type { GraphSlice } from '../model/graph-slice.js';

/**
 * What is within two steps of a node, the nearest first and never by way of the focus: through somebody in the
 * middle all the others are near.
 *
 * @param id the node's
 * @param isKnown whether a node is known already, so that it takes up no room
 * @param most how many nodes beside those
 */
export function near(
  slice: GraphSlice,
  id: string,
  isKnown: (id: string) => boolean,
  most: number,
): GraphSlice {
  const beside = neighbours(slice);
  const kept = new Set([id]);
  let room = most;
  for (const from of [[id], beside.get(id) ?? []].flat()) {
    if (from === slice.focus || !kept.has(from)) continue;
    for (const to of beside.get(from) ?? []) {
      if (kept.has(to) || (!isKnown(to) && room-- <= 0)) continue;
      kept.add(to);
    }
  }
  return {
    ...slice,
    nodes: slice.nodes.filter((node) => kept.has(node.id)),
    edges: slice.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}

function neighbours({ edges }: GraphSlice): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = all.get(from);
    if (known) known.push(to);
    else all.set(from, [to]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return all;
}
