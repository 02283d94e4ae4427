import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import type { Graph, NodeKind } from '../../graph/graph.js';
import type { Relation } from '../../graph/relation.js';
import { summarise } from '../../graph/summary.js';

const COUNTS = {
  person: 'countPerson',
  work: 'countWork',
  topic: 'countTopic',
  institution: 'countInstitution',
  other: 'countOther',
} as const;

/** `13 works`, `1 person`. */
export function countOf(kind: NodeKind, count: number, locale: LocaleController): string {
  return locale.t(COUNTS[kind], { count });
}

/** The label of the node in the middle. */
export const focusName = (graph: Graph): string => graph.nodes[graph.focus]?.label ?? '';

/** What the picture shows, in a few sentences. */
export function summarySentences(
  graph: Graph,
  facts: readonly Relation[],
  locale: LocaleController,
): string[] {
  const { focus, counts, coauthors, topics, truncated } = summarise(graph, facts);
  const join = (words: readonly string[]): string => formatList(words, locale.tag);
  const around = counts.map(({ kind, count }) => countOf(kind, count, locale));
  const together = coauthors.map(({ label }) => label);
  return [
    focus === null ? '' : locale.t('graphSummary', { name: focus, list: join(around) }),
    together.length > 0 ? locale.t('graphCoauthors', { list: join(together) }) : '',
    topics.length > 0 ? locale.t('graphTopics', { list: join(topics) }) : '',
    truncated ? locale.t('graphTruncated') : '',
    graph.droppedEdges > 0 ? locale.t('graphDropped', { count: graph.droppedEdges }) : '',
  ].filter(Boolean);
}
