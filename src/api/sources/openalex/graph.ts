import type { GraphEdge, GraphNode, GraphSlice } from '../../../model/graph-slice.js';
import { maybeCount, noun, text, type Infer } from '../../../model/schema.js';
import { soft, softList } from '../public/forgiving.js';
import { NODES, nodeOf } from '../public/graph.js';
import { shortId } from './api.js';
import type { AuthorRecord } from './author.js';

/** An answer to `group_by`. */
export const GroupsSchema = noun({
  group_by: softList(noun({ key: text, key_display_name: text, count: soft(maybeCount) })),
});

type Group = Infer<typeof GroupsSchema>['group_by'][number];

/** The share of the room that topics may take. */
const TOPIC_SHARE = 0.15;

function personOf({ key, key_display_name: name, count }: Group): GraphNode {
  const id = shortId(key);
  return nodeOf(`p:${id}`, 'person', name, { url: `https://openalex.org/${id}`, weight: count });
}

function topicOf({ id, display_name: name, count }: AuthorRecord['topics'][number]): GraphNode {
  return nodeOf(`t:${shortId(id)}`, 'topic', name, { url: id, weight: count });
}

function institutionOf({
  id,
  display_name: name,
}: AuthorRecord['last_known_institutions'][number]): GraphNode[] {
  return id && name ? [nodeOf(`i:${shortId(id)}`, 'institution', name, { url: id })] : [];
}

const KINDS: Readonly<Record<string, GraphEdge['kind']>> = {
  person: 'collaborated',
  topic: 'about',
  institution: 'affiliated',
};

/**
 * The neighbourhood of somebody with more works than one page holds: those who wrote with them most
 * often, their topics and their latest institutions. The works themselves are left out.
 */
export function groupsGraph(
  author: AuthorRecord,
  groups: readonly Group[],
  limit = NODES,
): GraphSlice {
  const own = shortId(author.id);
  const focus = nodeOf(`p:${own}`, 'person', author.display_name ?? '', {
    url: `https://openalex.org/${own}`,
    weight: author.works_count,
  });
  const topics = author.topics.slice(0, Math.floor(limit * TOPIC_SHARE)).map(topicOf);
  const places = author.last_known_institutions.flatMap(institutionOf);
  const others = groups.filter(({ key }) => shortId(key) !== own).map(personOf);
  const people = others.slice(0, Math.max(0, limit - 1 - topics.length - places.length));
  const around = [...people, ...topics, ...places].slice(0, Math.max(0, limit - 1));
  return {
    status: 'ready',
    focus: focus.id,
    explorerUrl: null,
    truncated: true,
    expandable: ['topic'],
    nodes: [focus, ...around],
    edges: around.map(({ id, kind, weight }) => {
      return { source: focus.id, target: id, kind: KINDS[kind] ?? 'related', weight };
    }),
  };
}
