import type { Hono } from 'hono';
import { graphAroundTopic } from '../data/around.js';
import { cutGraph, personNodeId } from '../data/graph.js';
import type { Entry, Graph, GraphSlice } from '../data/types.js';
import { answerOnce, answerPublic } from './answer.js';
import { countFrom, researcherOf, type Call, type Env } from './env.js';
import { Problem } from './problem.js';

const DEFAULT_NODES = 150;
const MAX_NODES = 10_000;

/** Counts this ask, and says whether the slice is still being built. */
function isBuilding(c: Call, id: string): boolean {
  const { graphBuild, now } = c.env.services;
  if (graphBuild.of !== 'all' && !graphBuild.of.includes(id)) return false;
  const asks = c.env.state.graphAsks;
  const known = asks.get(id) ?? { first: now(), count: 0 };
  known.count += 1;
  asks.set(id, known);
  if (graphBuild.asks !== undefined) return known.count <= graphBuild.asks;
  return now() - known.first < (graphBuild.ms ?? 0);
}

/** All that there is: around the researcher, or around the topic that is asked for. */
function wholeGraph(c: Call, entry: Entry): Graph {
  const around = c.req.query('around');
  if (around === undefined) return entry.graph();
  const { registry } = c.env.services;
  const found = graphAroundTopic(entry.graph(), around, (topic) => registry.workingOn(topic));
  if (found) return found;
  throw new Problem(404, { detail: `No topic of this researcher has the id “${around}”.` });
}

function graph(c: Call): Promise<Response> | Response {
  const entry = researcherOf(c);
  const { id } = entry.record;
  const limit = countFrom(c, 'limit', entry.defaultNodes ?? DEFAULT_NODES, MAX_NODES);
  if (isBuilding(c, id)) return answerOnce(202, { status: 'building' }, { 'retry-after': '1' });
  const whole = wholeGraph(c, entry);
  const { nodes, edges, truncated } = cutGraph(whole, limit);
  const explorer = `${c.env.services.site}/explorer.html?researcher=${encodeURIComponent(id)}`;
  const slice: GraphSlice = {
    status: 'ready',
    focus: whole.nodes[0]?.id ?? personNodeId(id),
    explorerUrl: entry.linked ? explorer : null,
    truncated,
    expandable: ['topic'],
    nodes,
    edges,
  };
  return answerPublic(c, slice);
}

export function graphRoutes(app: Hono<Env>): void {
  app.get('/researchers/:id/graph', graph);
}
