import { ResearchError } from '../../errors.js';
import type { Ask, SourceOptions } from '../../../model/source.js';
import type { WorksQuery } from '../../../model/work.js';
import type { PublicApi, PublicClient } from '../public/client.js';
import { CreditedSource } from '../public/credited-source.js';
import { inWordsOf } from '../public/explain.js';
import { totalLeft, type Listed } from '../public/known-work.js';
import { DoisSchema, knownWork, withoutVersions } from './work.js';

const SORTS: Readonly<Record<string, string>> = {
  newest: '-published',
  oldest: 'published',
  'most-cited': '-citation-count',
};

/** @throws ResearchError `unsupported` for an order that DataCite does not know (of more works than fit one request) */
function sortOf(sort = 'newest'): string {
  const found = SORTS[sort];
  if (found) return found;
  throw new ResearchError('unsupported', `DataCite cannot sort by ${sort}`);
}

/** What has a meaning in the query language, taken out of what people type; `OR` has one in capitals alone. */
const plain = (value: string): string =>
  value
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Works of one of our types: DataCite's own, in the spelling of its ids of types (`journal-article`), or a
 * depositor's word beside one of DataCite's that says nothing, as it may have been spelt.
 */
function typeQuery(type: string): string {
  const words = plain(type).split(/\s+/);
  const spelt = ['-', ' ', '_', ''].map((gap) => `"${words.join(gap)}"`);
  const own = `resource_type_id:"${words.join('-')}"`;
  return `(${own} OR (resource_type_id:("text" OR "other") AND types.resourceType:(${spelt.join(' OR ')})))`;
}

/** Some depositors write an ORCID iD as an address, some bare. */
function queryOf(orcid: string, { type, year, q }: WorksQuery): string {
  const field = 'creators.nameIdentifiers.nameIdentifier';
  const parts = [`${field}:("https://orcid.org/${orcid}" OR "${orcid}")`];
  if (type && plain(type)) parts.push(typeQuery(type));
  if (year) parts.push(`publicationYear:${plain(year)}`);
  if (q && plain(q)) parts.push(`titles.title:(${plain(q).split(/\s+/).join(' AND ')})`);
  return parts.join(' AND ');
}

async function list(
  client: PublicClient,
  orcid: string,
  query: WorksQuery,
  ask: Ask,
): Promise<Listed> {
  const page = Number(query.cursor ?? 1);
  const size = query.limit ?? 0;
  const parameters = {
    query: queryOf(orcid, query),
    'page[size]': size,
    'page[number]': page,
    sort: sortOf(query.sort),
    affiliation: 'true',
    'disable-facets': 'true',
  };
  const { meta, data } = await client.get(['dois'], parameters, DoisSchema, ask);
  const total = meta?.total ?? null;
  const isLast = data.length < size || page * size >= (total ?? Infinity);
  const works = withoutVersions(data).map((item) => knownWork(item, orcid));
  const next = isLast ? null : String(page + 1);
  return { works, total: totalLeft(data, works, total, page === 1 && isLast), next };
}

const dataCiteApi: PublicApi = {
  home: 'https://api.datacite.org',
  explain: inWordsOf('DataCite'),
};

/** DataCite: data sets, software and texts by ORCID iD, as repositories deposited them. */
export class DataCiteSource extends CreditedSource {
  constructor(options: SourceOptions) {
    const assertedBy = { name: 'DataCite', url: 'https://datacite.org' };
    super({ name: 'datacite', assertedBy, api: dataCiteApi, list }, options);
  }
}
