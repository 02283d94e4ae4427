import { isResearchError } from '../../errors.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Researcher, Researchers } from '../../../model/researcher.js';
import type { Ask } from '../../../model/source.js';
import type { PublicClient } from '../public/client.js';
import {
  AUTHOR_FIELDS,
  AuthorRecordsSchema,
  isDeleted,
  researcherFrom,
  type AuthorRecord,
} from './author.js';

/** So many are asked for one by one, which costs no credit; a list costs one. */
const MOST_SINGLES = 5;

const FILTERS = { openalex: 'ids.openalex', orcid: 'orcid' } as const;

/** Authors of one kind of id: 1 credit. A filter cannot mix kinds. */
async function fetchKind(
  client: PublicClient,
  kind: keyof typeof FILTERS,
  refs: readonly ResearcherRef[],
  ask: Ask,
): Promise<Researcher[]> {
  const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  if (ids.length === 0) return [];
  const query = {
    filter: `${FILTERS[kind]}:${ids.join('|')}`,
    per_page: ids.length,
    select: AUTHOR_FIELDS,
  };
  const { results } = await client.get(['authors'], query, AuthorRecordsSchema, ask);
  return results.filter((each) => !isDeleted(each)).map(researcherFrom);
}

const answers =
  (ref: ResearcherRef) =>
  ({ id, orcid }: Researcher): boolean =>
    ref.kind === 'orcid' ? orcid?.id === ref.id : id === ref.id;

/** One author; under the id that was asked for, since an id that was merged into another answers with that. */
async function fetchSingle(
  ref: ResearcherRef,
  fetchAuthor: (ref: ResearcherRef) => Promise<AuthorRecord>,
): Promise<Researcher | null> {
  try {
    return { ...researcherFrom(await fetchAuthor(ref)), id: ref.id };
  } catch (error) {
    if (isResearchError(error) && (error.kind === 'not-found' || error.kind === 'gone'))
      return null;
    throw error;
  }
}

/**
 * Up to a hundred authors by OpenAlex id and ORCID iD: a list for each kind of id. Merged ids are
 * not in lists, so what is missing there is asked for by itself. Of many, those that are not asked for here
 * are neither found nor said to be missing.
 *
 * @throws ResearchError
 */
export async function fetchAuthors(
  client: PublicClient,
  refs: readonly ResearcherRef[],
  ask: Ask,
  fetchAuthor: (ref: ResearcherRef) => Promise<AuthorRecord>,
): Promise<Researchers> {
  const listed = refs.length > MOST_SINGLES ? refs : [];
  const lists = await Promise.all([
    fetchKind(client, 'openalex', listed, ask),
    fetchKind(client, 'orcid', listed, ask),
  ]);
  const items = lists.flat();
  const absent = refs.filter((ref) => ref.kind !== 'native' && !items.some(answers(ref)));
  const unasked = new Set(absent.slice(MOST_SINGLES));
  const singles = await Promise.all(
    absent.slice(0, MOST_SINGLES).map((ref) => fetchSingle(ref, fetchAuthor)),
  );
  items.push(...singles.filter((each) => each !== null));
  // A nameless institution is asked for by ROR id where a person is asked for; here that could be a hundred.
  const named = items.map((each) =>
    each.affiliation?.name === '' ? { ...each, affiliation: null } : each,
  );
  const missing = refs.filter(
    (ref) => !unasked.has(ref) && !items.some((item) => item.id === ref.id || answers(ref)(item)),
  );
  return { items: named, missing: missing.map(({ id }) => id) };
}
