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

/** The word for a kind of node. */
export const kindWord = (kind: NodeKind, locale: LocaleController): string =>
  locale.word('nodeKind', kind === 'other' ? 'unknown' : kind);

/** The label of the node in the middle. */
export const focusName = (graph: Graph): string => graph.nodes[graph.focus]?.label ?? '';

type Sayings = {
  readonly [K in Relation['kind']]: (relation: Extract<Relation, { kind: K }>) => string;
};

function sayings(graph: Graph, locale: LocaleController): Sayings {
  const name = focusName(graph);
  const list = (nodes: readonly number[]): string =>
    formatList(
      nodes.map((i) => graph.nodes[i]?.label ?? ''),
      locale.tag,
    );
  return {
    focus: () => locale.t('relationFocus'),
    coauthor: ({ works: count }) =>
      count === null
        ? locale.t('relationCoauthorSome', { name })
        : locale.t('relationCoauthor', { count, name }),
    author: ({ others: count }) =>
      count === 0
        ? locale.t('relationAuthor', { name })
        : locale.t('relationAuthorWith', { count, name }),
    topic: ({ works: count }) =>
      count === null
        ? locale.t('relationTopicSome', { name })
        : locale.t('relationTopic', { count, name }),
    affiliated: () => locale.t('relationAffiliated', { name }),
    cited: ({ works: count }) => locale.t('relationCited', { count, name }),
    citing: ({ works: count }) => locale.t('relationCiting', { count, name }),
    linked: () => locale.t('relationLinked', { name }),
    through: ({ path }) => locale.t('relationThrough', { name, list: list(path) }),
    unconnected: () => locale.t('relationUnconnected', { name }),
  };
}

/** Why a node is in the picture, as a sentence. */
export function relationSentence(
  graph: Graph,
  relation: Relation,
  locale: LocaleController,
): string {
  const say = sayings(graph, locale)[relation.kind] as (relation: Relation) => string;
  return say(relation);
}

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
