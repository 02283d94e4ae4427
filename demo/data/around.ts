import { personNodeId, workNode } from './graph.js';
import type { Entry, Graph, GraphEdge, GraphNode } from './types.js';

/** Works of each other researcher on a topic, at most. */
const WORKS_EACH = 4;

const edge = (source: string, target: string, kind: GraphEdge['kind']): GraphEdge => ({
  source,
  target,
  kind,
  weight: 1,
});

/**
 * What is around a topic of a researcher's graph: others who work on it, with some of their works, and then
 * the works and people that are linked to it in the graph. Null where the graph has no such topic.
 */
export function graphAroundTopic(
  graph: Graph,
  id: string,
  othersOn: (topic: string) => readonly Entry[],
): Graph | null {
  const topic = graph.nodes.find((node) => node.id === id && node.kind === 'topic');
  if (!topic) return null;
  const others = othersOn(topic.label)
    .filter(({ record }) => personNodeId(record.id) !== graph.nodes[0]?.id)
    .map((entry) => worksOn(entry, topic));
  const own = linkedTo(graph, id);
  const nodes = [topic, ...others.flatMap((each) => each.nodes), ...own.nodes];
  return {
    // Somebody may be in the graph and among the others.
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    edges: [...own.edges, ...others.flatMap(({ edges }) => edges)],
  };
}

/** The nodes that have an edge to this one, and the people who have an edge to those. */
function linkedTo(graph: Graph, id: string): Graph {
  const beside = (ids: ReadonlySet<string>): Set<string> =>
    new Set(
      graph.edges.flatMap(({ source, target }) => [
        ...(ids.has(source) ? [target] : []),
        ...(ids.has(target) ? [source] : []),
      ]),
    );
  const next = beside(new Set([id]));
  const beyond = beside(next);
  const nodes = graph.nodes.filter(
    (node) => next.has(node.id) || (node.kind === 'person' && beyond.has(node.id)),
  );
  const all = new Set([id, ...nodes.map((node) => node.id)]);
  return { nodes, edges: graph.edges.filter((e) => all.has(e.source) && all.has(e.target)) };
}

/** A researcher and some works on the topic. Their ids count anew for each researcher, so they are told apart. */
function worksOn({ record, works }: Entry, topic: GraphNode): Graph {
  const own = record.topics.find(({ name }) => name === topic.label)?.id ?? '';
  const about = works()
    .filter((work) => work.topicIds.includes(own))
    .slice(0, WORKS_EACH);
  const person: GraphNode = {
    id: personNodeId(record.id),
    kind: 'person',
    label: record.name,
    url: null,
    weight: record.counts.works,
    detail: record.headline,
  };
  const nodes = about.map((work) => ({ ...workNode(work), id: `${record.id}/${work.id}` }));
  return {
    nodes: [person, ...nodes],
    edges: nodes.flatMap(({ id }) => [
      edge(person.id, id, 'authored'),
      edge(id, topic.id, 'about'),
    ]),
  };
}
