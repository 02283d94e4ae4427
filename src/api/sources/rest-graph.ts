import { GraphBuildingSchema, GraphSliceSchema, type GraphSlice } from '../../model/graph-slice.js';
import type { ResearcherRef } from '../../model/ids.js';
import type { Answer, Ask } from '../../model/source.js';
import { decode } from '../decode.js';
import { withFreshness } from '../freshness.js';
import { readRetryAfter } from '../retry.js';
import { untilBuilt, type BuildingStep } from './building.js';
import type { RestClient } from './rest-client.js';

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

/**
 * A researcher's neighbourhood, or that of the node `around`, waited for while the endpoint answers 202.
 *
 * @throws ResearchError
 */
export function graphOf(
  client: RestClient,
  ref: ResearcherRef,
  limit: number | undefined,
  ask: Ask,
  around?: string,
): Promise<Answer<GraphSlice>> {
  const path = ['researchers', ref.id, 'graph'];
  return untilBuilt(ask, async (): Promise<BuildingStep<Answer<GraphSlice>>> => {
    const { answer, json, where } = await client.fetch(path, { limit, around }, ask);
    if (answer.status !== 202) {
      // A large slice would hold up the page if it were parsed, read and shown in one task.
      await nextTask();
      const slice = decode(GraphSliceSchema, json, where);
      await nextTask();
      return { ready: withFreshness(slice, answer.headers) };
    }
    decode(GraphBuildingSchema, json, where);
    return { wait: readRetryAfter(answer.headers.get('Retry-After'), Date.now()) };
  });
}
