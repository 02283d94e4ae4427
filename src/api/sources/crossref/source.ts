import { ResearchError } from '../../errors.js';
import type { Ask, SourceOptions } from '../../../model/source.js';
import type { WorksQuery } from '../../../model/work.js';
import type { PublicApi, PublicClient } from '../public/client.js';
import { CreditedSource } from '../public/credited-source.js';
import { inWordsOf } from '../public/explain.js';
import type { Listed } from '../public/known-work.js';
import { WORK_FIELDS, WorkRecordsSchema, knownWork } from './work.js';

const SORTS: Readonly<Record<string, { sort: string; order: string }>> = {
  newest: { sort: 'published', order: 'desc' },
  oldest: { sort: 'published', order: 'asc' },
  'most-cited': { sort: 'is-referenced-by-count', order: 'desc' },
};

/** @throws ResearchError `unsupported` for an order that Crossref does not know (of more works than fit one request) */
function sortOf({ sort = 'newest', q }: WorksQuery) {
  // Its search finds works that hold any of the words: in another order than the best first it would be no use.
  if (q) return { sort: 'relevance', order: 'desc' };
  const found = SORTS[sort];
  if (found) return found;
  throw new ResearchError('unsupported', `Crossref cannot sort by ${sort}`);
}

/** A comma would begin another filter. */
const clean = (value: string): string => value.replaceAll(',', ' ');

function filterOf(orcid: string, { type, year }: WorksQuery): string {
  const parts = [`orcid:${orcid}`];
  if (type) parts.push(`type:${clean(type)}`);
  if (year) parts.push(`from-pub-date:${clean(year)}`, `until-pub-date:${clean(year)}`);
  return parts.join(',');
}

async function list(
  client: PublicClient,
  orcid: string,
  query: WorksQuery,
  ask: Ask,
): Promise<Listed> {
  const parameters = {
    filter: filterOf(orcid, query),
    'query.bibliographic': query.q?.trim(),
    ...sortOf(query),
    rows: query.limit,
    cursor: query.cursor ?? '*',
    select: WORK_FIELDS,
  };
  const { message } = await client.get(['works'], parameters, WorkRecordsSchema, ask);
  const { items, 'total-results': total, 'next-cursor': cursor } = message;
  // A cursor comes with the last page too: a page that is not full is the last.
  const isLast = items.length < (query.limit ?? 0) || items.length === total;
  const works = items.map((item) => knownWork(item, orcid));
  return { works, total, next: isLast ? null : cursor };
}

/**
 * Crossref's public pool, or its polite one where the site gives an address. The public one answers
 * one request at a time (`x-concurrency-limit: 1`, June 2026).
 */
const crossrefApi = ({ contact }: SourceOptions): PublicApi => ({
  home: 'https://api.crossref.org',
  query: { mailto: contact },
  explain: inWordsOf('Crossref'),
  oneAtATime: true,
});

/** Crossref: works by ORCID iD, as their publishers deposited them. */
export class CrossrefSource extends CreditedSource {
  constructor(options: SourceOptions) {
    const assertedBy = { name: 'Crossref', url: 'https://www.crossref.org' };
    super({ name: 'crossref', assertedBy, api: crossrefApi(options), list }, options);
  }
}
