import type { ResearcherRef } from '../../../model/ids.js';
import type { Ask } from '../../../model/source.js';
import type { WorksPage, WorksQuery } from '../../../model/work.js';
import type { Held } from './held.js';
import { isComplete, type Listed } from './known-work.js';
import { PAGE, heldOffset, queryWorks } from './query-works.js';

/** Asks the API for works. `query.limit` is set and at most `FIRST`; `query.cursor` is the API's own. */
export type List = (ref: ResearcherRef, query: WorksQuery, ask: Ask) => Promise<Listed>;

/** How many works the first request asks for: who has no more is answered in full from it. */
export const FIRST = 100;

const isPlain = ({ sort = 'newest', type, year, q }: WorksQuery): boolean =>
  sort === 'newest' && !type && !year && !q;

/**
 * A researcher's works from an API that lists them. The newest hundred are asked for once and kept,
 * for the list and for the graph; where these are all, every further question is answered here.
 */
export class WorksShelf {
  readonly #held: Held;
  readonly #list: List;

  constructor(held: Held, list: List) {
    this.#held = held;
    this.#list = list;
  }

  /** The newest hundred. @throws ResearchError */
  first(ref: ResearcherRef, ask: Ask): Promise<Listed> {
    return this.#held.get(`works ${ref.kind}:${ref.id}`, ask, (inner) =>
      this.#list(ref, { limit: FIRST }, inner),
    );
  }

  /** A page of works as `query` wants it. @throws ResearchError */
  async page(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<WorksPage> {
    const first = await this.first(ref, ask);
    const offset = heldOffset(query.cursor);
    if (isComplete(first)) return queryWorks(worksOf(first), query);
    if (isPlain(query) && offset !== null) return heldPage(first, offset, query.limit ?? PAGE);
    const cursor = offset === null ? query.cursor : undefined;
    const limit = Math.min(query.limit ?? PAGE, FIRST);
    const { cursor: _, ...rest } = query;
    const listed = await this.#list(ref, { ...rest, limit, ...(cursor && { cursor }) }, ask);
    return pageOf(worksOf(listed), listed.total, listed.next);
  }
}

const worksOf = ({ works }: Listed) => works.map(({ work }) => work);

/** Of more works than are held, those at hand; after the last of them the API's own cursor takes over. */
function heldPage(first: Listed, offset: number, limit: number): WorksPage {
  const end = offset + limit;
  const next = end < first.works.length ? `@${end}` : first.next;
  return pageOf(worksOf(first).slice(offset, end), first.total, next);
}

const pageOf = (items: WorksPage['items'], total: number | null, next: string | null) => ({
  items,
  total,
  nextCursor: next,
  facets: null,
  unanswered: [],
});
