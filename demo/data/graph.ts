import { toPlainText } from '../../src/format/plain.js';
import type { Graph, GraphEdge, GraphNode, ResearcherRecord, TopicalWork } from './types.js';

/** A person near the focus. Those without an id of their own get one from their name. */
export interface Neighbour {
  name: string;
  id: string | null;
  institution: string | null;
  detail: string | null;
}

export const personNodeId = (id: string): string => `r:${id}`;

/** Who is not a researcher here has another prefix: nobody can be asked for what is around them. */
const neighbourNodeId = (person: { id: string | null; name: string }): string =>
  person.id
    ? personNodeId(person.id)
    : `n:${person.name.toLocaleLowerCase('en').replaceAll(/\s+/g, '-')}`;

function institutionNodes(names: Iterable<string>): Map<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  for (const name of names) {
    const known = nodes.get(name);
    if (known) known.weight += 1;
    else
      nodes.set(name, {
        id: `i${nodes.size + 1}`,
        kind: 'institution',
        label: name,
        url: null,
        weight: 1,
        detail: null,
      });
  }
  return nodes;
}

export function workNode(work: TopicalWork): GraphNode {
  const detail = [work.type, work.year, work.venue].filter((part) => part !== null).join(' · ');
  return {
    id: work.id,
    kind: 'work',
    label: toPlainText(work.title),
    url: work.url,
    weight: (work.citations ?? 0) + 1,
    detail,
  };
}

/** Edges from works to their known authors and topics. */
function workEdges(
  works: readonly TopicalWork[],
  people: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): GraphEdge[] {
  return works.flatMap((work) => [
    ...work.authors
      .map((author) => neighbourNodeId(author))
      .filter((id) => people.has(id))
      .map((source): GraphEdge => ({ source, target: work.id, kind: 'authored', weight: 1 })),
    ...work.topicIds
      .filter((id) => topics.has(id))
      .map((target): GraphEdge => ({ source: work.id, target, kind: 'about', weight: 1 })),
  ]);
}

/** How often each neighbour signed a work together with the focus. */
function jointWorks(works: readonly TopicalWork[]): Map<string, number> {
  const joint = new Map<string, number>();
  for (const author of works.flatMap((work) => work.authors)) {
    const id = neighbourNodeId(author);
    joint.set(id, (joint.get(id) ?? 0) + 1);
  }
  return joint;
}

/** Everything around one researcher, nearest first: the person, collaborators, topics, institutions, then works. */
export function graphAround(
  record: ResearcherRecord,
  works: readonly TopicalWork[],
  neighbours: readonly Neighbour[],
): Graph {
  const focus = personNodeId(record.id);
  const joint = jointWorks(works);
  const institutions = institutionNodes(
    [record.affiliation?.name ?? null, ...neighbours.map((n) => n.institution)].filter(
      (name) => name !== null,
    ),
  );
  const people = neighbours.map((person): GraphNode => {
    const id = neighbourNodeId(person);
    return {
      id,
      kind: 'person',
      label: person.name,
      url: null,
      weight: joint.get(id) ?? 1,
      detail: person.detail,
    };
  });
  const self: GraphNode = {
    id: focus,
    kind: 'person',
    label: record.name,
    url: null,
    weight: record.counts.works,
    detail: record.headline,
  };
  const topics = record.topics.map((topic): GraphNode => {
    return {
      id: topic.id,
      kind: 'topic',
      label: topic.name,
      url: null,
      weight: topic.works,
      detail: null,
    };
  });
  const affiliated = (source: string, name: string | null): GraphEdge[] => {
    const target = name === null ? undefined : institutions.get(name)?.id;
    return target === undefined ? [] : [{ source, target, kind: 'affiliated', weight: 1 }];
  };
  return {
    nodes: [self, ...people, ...topics, ...institutions.values(), ...works.map(workNode)],
    edges: [
      ...people.map((p): GraphEdge => ({
        source: focus,
        target: p.id,
        kind: 'collaborated',
        weight: p.weight,
      })),
      ...affiliated(focus, record.affiliation?.name ?? null),
      ...neighbours.flatMap((n) => affiliated(neighbourNodeId(n), n.institution)),
      ...workEdges(
        works,
        new Set([self, ...people].map((n) => n.id)),
        new Set(topics.map((n) => n.id)),
      ),
    ],
  };
}

/** The first `limit` nodes, which are the nearest, and the edges among them. */
export function cutGraph(graph: Graph, limit: number): Graph & { truncated: boolean } {
  const nodes = graph.nodes.slice(0, limit);
  const kept = new Set(nodes.map((node) => node.id));
  const edges = graph.edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target));
  return { nodes, edges, truncated: nodes.length < graph.nodes.length };
}
