import type { GraphSlice } from '../model/graph-slice.js';
import type { ResearcherRef } from '../model/ids.js';
import type { Connection } from './connect.js';
import { ResearchError } from './errors.js';
import type { Shared } from './shared.js';

/**
 * What is around a node of a researcher's graph, where the source calls nodes of its kind `expandable`.
 *
 * @param node the node's id, as the source gave it
 * @param limit the most nodes
 */
export function graphAround(
  connection: Connection,
  ref: ResearcherRef,
  node: string,
  limit: number,
): Shared<GraphSlice> {
  const key = ['around', ref.kind, ref.id, node, limit].map(encodeURIComponent).join(' ');
  return connection.loads.get(key, async (ask) => {
    const source = await connection.source();
    if (source.graph) return source.graph(ref, limit, ask, node);
    throw new ResearchError('unsupported', `The source ${source.name} has no graph`);
  });
}
