import type { ResearcherRef } from '../../model/ids.js';
import type { Answer, Ask } from '../../model/source.js';
import { RelationshipSchema, ViewerSchema } from '../../model/viewer.js';
import type { Relationship, Viewer } from '../../model/viewer.js';
import type { RestClient } from './rest-client.js';

/** Who is looking. @throws ResearchError */
export function viewer(client: RestClient, ask: Ask): Promise<Answer<Viewer>> {
  return client.get(['viewer'], {}, ViewerSchema, ask);
}

/** What the viewer may do with a researcher. @throws ResearchError */
export function relationshipWith(
  client: RestClient,
  ref: ResearcherRef,
  ask: Ask,
): Promise<Answer<Relationship>> {
  return client.get(['researchers', ref.id, 'relationship'], {}, RelationshipSchema, ask);
}
