import type { ResearcherRef } from '../../model/ids.js';
import type { Answer, Ask } from '../../model/source.js';
import { WorksPageSchema, type WorksPage, type WorksQuery } from '../../model/work.js';
import type { RestClient } from './rest-client.js';

/** A page of a researcher's works. @throws ResearchError */
export function worksOf(
  client: RestClient,
  ref: ResearcherRef,
  query: WorksQuery,
  ask: Ask,
): Promise<Answer<WorksPage>> {
  return client.get(['researchers', ref.id, 'works'], { ...query }, WorksPageSchema, ask);
}
