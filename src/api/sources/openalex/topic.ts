import type { GraphSlice } from '../../../model/graph-slice.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Ask } from '../../../model/source.js';
import type { PublicClient } from '../public/client.js';
import { topicGraph } from '../public/graph.js';
import type { KnownWork } from '../public/known-work.js';
import { WorkRecordsSchema, knownWork } from './work.js';
import { byAuthor } from './works.js';

/** What a graph reads of a work; abstracts are most of an answer's bytes. */
const FIELDS =
  'id,display_name,publication_year,primary_location,authorships,cited_by_count,topics';

/** How many works are asked for, of a researcher's and of everybody's. */
const WORKS = 20;

/** The OpenAlex id of a topic's node, or `null` for another node. */
export const topicOf = (node: string | undefined): string | null =>
  /^t:(T\d+)$/.exec(node ?? '')?.[1] ?? null;

/**
 * What is around a topic: the researcher's works whose best topic it is, then everybody's most cited ones,
 * and who wrote them. One list, or two where the researcher's own works are not at hand: 1 or 2 credits.
 *
 * @param own the researcher's works, where all are at hand
 * @throws ResearchError
 */
export async function aroundTopic(
  client: PublicClient,
  topic: string,
  ref: ResearcherRef,
  own: readonly KnownWork[] | null,
  limit: number | undefined,
  ask: Ask,
): Promise<GraphSlice> {
  const list = (...filters: readonly string[]) => worksOn(client, ref, [topic, ...filters], ask);
  const [theirs, most] = await Promise.all([own ?? list(byAuthor(ref)), list()]);
  const id = `t:${topic}`;
  const works = [...theirs.filter((each) => each.topics?.some((t) => t.id === id)), ...most];
  // Among the most cited ones may be some of the researcher's.
  const once = new Map(works.map((each) => [each.work.id, each]));
  return topicGraph(id, [...once.values()], limit);
}

async function worksOn(
  client: PublicClient,
  ref: ResearcherRef,
  [topic, ...filters]: readonly string[],
  ask: Ask,
): Promise<KnownWork[]> {
  const query = {
    filter: [`primary_topic.id:${topic}`, ...filters].join(','),
    sort: 'cited_by_count:desc',
    per_page: WORKS,
    select: FIELDS,
  };
  const { results } = await client.get(['works'], query, WorkRecordsSchema, ask);
  return results.map((each) => knownWork(each, ref));
}
