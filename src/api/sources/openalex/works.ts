import type { ResearcherRef } from '../../../model/ids.js';
import type { Ask } from '../../../model/source.js';
import type { WorkSort, WorksQuery } from '../../../model/work.js';
import type { PublicClient } from '../public/client.js';
import type { Listed } from '../public/known-work.js';
import { isResearchError } from '../../errors.js';
import { WORK_FIELDS, WorkRecordsSchema, knownWork } from './work.js';

const SORTS: Readonly<Record<WorkSort, string>> = {
  newest: 'publication_date:desc',
  oldest: 'publication_date:asc',
  'most-cited': 'cited_by_count:desc',
  title: 'display_name:asc',
};

/** How many works are asked for where a hundred, of a thousand authors each, are more than is read. */
const FEW = 15;

/** The filter for one author's works; what OpenAlex knows by ORCID iD needs no question for its own id first. */
export const byAuthor = (ref: ResearcherRef): string =>
  ref.kind === 'orcid'
    ? `authorships.author.orcid:https://orcid.org/${ref.id}`
    : `authorships.author.id:${ref.id}`;

/** A comma would begin another filter. */
const clean = (value: string): string => value.replaceAll(',', ' ');

function filterOf(ref: ResearcherRef, { type, year }: WorksQuery): string {
  const parts = [byAuthor(ref)];
  if (type) parts.push(`type:${clean(type)}`);
  if (year) parts.push(`publication_year:${clean(year)}`);
  return parts.join(',');
}

/** A list of works: 1 credit, 10 with `q`. @throws ResearchError */
export async function listWorks(
  client: PublicClient,
  ref: ResearcherRef,
  query: WorksQuery,
  ask: Ask,
): Promise<Listed> {
  try {
    return await listOnce(client, ref, query, ask);
  } catch (error) {
    const tooLarge = isResearchError(error) && error.kind === 'too-large';
    if (!tooLarge || query.limit === FEW) throw error;
    return listOnce(client, ref, { ...query, limit: FEW }, ask);
  }
}

async function listOnce(
  client: PublicClient,
  ref: ResearcherRef,
  query: WorksQuery,
  ask: Ask,
): Promise<Listed> {
  const parameters = {
    filter: filterOf(ref, query),
    search: query.q?.trim(),
    sort: SORTS[query.sort ?? 'newest'],
    per_page: query.limit,
    cursor: query.cursor ?? '*',
    select: WORK_FIELDS,
  };
  const { meta, results } = await client.get(['works'], parameters, WorkRecordsSchema, ask);
  const total = meta?.count ?? null;
  // The cursor that follows the last page is not null: only the count says that there is no more.
  const isAll = !query.cursor && total !== null && results.length >= total;
  const next = isAll || results.length === 0 ? null : (meta?.next_cursor ?? null);
  return { works: results.map((each) => knownWork(each, ref)), total, next };
}
