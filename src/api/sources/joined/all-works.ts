import type { ResearcherRef } from '../../../model/ids.js';
import type { Answer, Ask, Source } from '../../../model/source.js';
import type { Work, WorksPage, WorksQuery } from '../../../model/work.js';
import { FIRST } from '../public/works-shelf.js';

/** How many pages of a hundred are fetched of one source: what is merged has to be there whole. */
const MOST_PAGES = 5;

/** Works of one source, and whether these are all. */
export interface AllWorks {
  readonly works: readonly Work[];
  readonly complete: boolean;
}

/** The newest works of a researcher from a source, all of them up to five hundred. @throws ResearchError */
export async function allWorks(source: Source, ref: ResearcherRef, ask: Ask): Promise<AllWorks> {
  // A list that grows between two pages has some works on both.
  const works = new Map<string, Work>();
  const held = (complete: boolean): AllWorks => ({ works: [...works.values()], complete });
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: WorksQuery = { limit: FIRST, ...(cursor !== null && { cursor }) };
    const answer: Answer<WorksPage> | undefined = await source.works?.(ref, query, ask);
    if (!answer) return held(true);
    for (const work of answer.value.items) works.set(work.id, work);
    cursor = answer.value.nextCursor;
    if (cursor === null) return held(true);
  }
  return held(false);
}
