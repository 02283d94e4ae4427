import { ResearchError } from '../../errors.js';
import { MOST_EMPTY } from '../../paging.js';
import type { Ask, SourceOptions } from '../../../model/source.js';
import type { WorksQuery } from '../../../model/work.js';
import type { PublicApi, PublicClient } from '../public/client.js';
import { CreditedSource } from '../public/credited-source.js';
import { inWordsOf } from '../public/explain.js';
import { totalLeft, type KnownWork, type Listed } from '../public/known-work.js';
import { typeWord } from '../public/type-word.js';
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

/** Types of ours and not of Crossref's, by what the notices that are called so do to other works. */
const UPDATES: Readonly<Record<string, readonly string[]>> = {
  retraction: ['retraction', 'partial_retraction', 'withdrawal', 'removal'],
  erratum: ['correction', 'corrigendum', 'erratum', 'err'],
};

/** Crossref's types (https://api.crossref.org/types), of which several may be one kind of work. */
const TYPES =
  'book-section monograph report-component report peer-review book-track journal-article book-part other book journal-volume book-set reference-entry proceedings-article journal component book-chapter proceedings-series report-series proceedings database standard reference-book posted-content journal-issue dissertation grant dataset book-series edited-book'.split(
    ' ',
  );

/** Filters of one name widen each other, those of several names narrow. */
function typeFilter(type: string): string[] {
  const updates = Object.hasOwn(UPDATES, type) ? UPDATES[type] : undefined;
  if (updates) return updates.map((each) => `update-type:${each}`);
  const ofKind = TYPES.filter((each) => typeWord(each) === type);
  return (ofKind.length > 0 ? ofKind : [clean(type)]).map((each) => `type:${each}`);
}

function filterOf(orcid: string, { type, year }: WorksQuery): string {
  const parts = [`orcid:${orcid}`];
  if (type) parts.push(...typeFilter(type));
  if (year) parts.push(`from-pub-date:${clean(year)}`, `until-pub-date:${clean(year)}`);
  return parts.join(',');
}

/**
 * A page of what the researcher wrote. Crossref's pages hold what they helped others with too: an academic
 * editor's may hold nothing else, and an empty page looks like no works.
 */
async function list(
  client: PublicClient,
  orcid: string,
  query: WorksQuery,
  ask: Ask,
): Promise<Listed> {
  let listed = await listOnce(client, orcid, query, ask);
  for (let passed = 0; passed < MOST_EMPTY; passed += 1) {
    const { works, next, credits } = listed;
    if (works.length > 0 || next === null) break;
    const more = await listOnce(client, orcid, { ...query, cursor: next }, ask);
    const isAll = more.next === null && !query.cursor;
    listed = { credits, ...more, total: isAll ? more.works.length : null };
  }
  return listed;
}

async function listOnce(
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
  return ownWorks(
    items.map((item) => knownWork(item, orcid)),
    total,
    isLast ? null : cursor,
    !query.cursor,
  );
}

/** Without what is others'. */
function ownWorks(
  all: readonly KnownWork[],
  total: number | null,
  next: string | null,
  isFirst: boolean,
): Listed {
  const works = all.filter(({ part }) => part !== 'helped');
  const left = totalLeft(all, works, total, isFirst && next === null);
  if (works.length === all.length) return { works, total: left, next };
  const credits = all.flatMap(({ part, credit }) => (part === 'helped' && credit) || []);
  return { works, credits, total: left, next };
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
