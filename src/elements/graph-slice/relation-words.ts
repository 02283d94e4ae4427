import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import { kindOf, type Graph, type NodeKind } from '../../graph/graph.js';
import type { Relation } from '../../graph/relation.js';
import type { GraphNode } from '../../model/graph-slice.js';
import { focusName } from './sentences.js';

/** How many nodes of a long way are named. */
const NAMED = 8;
/** Characters of a name in a list or sentence: where many are said, a few endless ones would hold up the page. */
const LONGEST = 300;

/** A name as it is said among others; its beginning where it has no end. */
export const clipped = (name: string): string =>
  name.length > LONGEST ? `${[...name.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')}…` : name;

/** What a button for a node says: its id where it has no name, since a button must have one. */
export const buttonName = ({ label, id }: GraphNode): string => clipped(label.trim() ? label : id);

/** The word for a kind of node. */
export const kindWord = (kind: NodeKind, locale: LocaleController): string =>
  locale.word('nodeKind', kind === 'other' ? 'unknown' : kind);

type Sayings = {
  readonly [K in Relation['kind']]: (relation: Extract<Relation, { kind: K }>) => string;
};

function sayings(graph: Graph, locale: LocaleController): Sayings {
  const name = clipped(focusName(graph));
  const list = (nodes: readonly number[]): string => {
    const names = nodes.slice(0, NAMED).map((i) => clipped(graph.nodes[i]?.label ?? ''));
    return formatList(nodes.length > NAMED ? [...names, '…'] : names, locale.tag);
  };
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

/** What is said when the keyboard comes to a node: name, kind, and why it is here. */
export function nodeName(
  graph: Graph,
  facts: readonly Relation[],
  node: number,
  locale: LocaleController,
): string {
  return locale.t('graphStepTo', {
    label: clipped(graph.nodes[node]!.label),
    kind: kindWord(kindOf(graph, node), locale),
    relation: relationSentence(graph, facts[node]!, locale),
  });
}
