import type { GraphSlice } from '../../model/graph-slice.js';
import type { ResearcherRef } from '../../model/ids.js';
import { ResearcherSchema, ResearchersSchema } from '../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../model/source.js';
import type {
  ClaimReceipt,
  Follow,
  Invitation,
  InvitationReceipt,
  Relationship,
  Viewer,
} from '../../model/viewer.js';
import type { WorksPage, WorksQuery } from '../../model/work.js';
import { RestClient } from './rest-client.js';

type GraphQuestion = Parameters<NonNullable<Source['graph']>>;

const CAN: Capabilities = {
  works: true,
  search: true,
  sort: true,
  graph: true,
  batch: 100,
  trust: true,
  actions: true,
};

/** The endpoint of the contract. What a badge or a card does not need is fetched when wanted. */
export class RestSource implements Source {
  readonly name = 'rest';
  readonly can = CAN;
  readonly #client: RestClient;

  constructor(options: SourceOptions) {
    this.#client = new RestClient(options);
  }

  researcher(ref: ResearcherRef, ask: Ask) {
    return this.#client.get(['researchers', ref.id], {}, ResearcherSchema, ask);
  }

  researchers(refs: readonly ResearcherRef[], ask: Ask) {
    const ids = refs.map(({ id }) => id).join(',');
    return this.#client.get(['researchers'], { ids }, ResearchersSchema, ask);
  }

  async works(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>> {
    const { worksOf } = await import('./rest-works.js');
    return worksOf(this.#client, ref, query, ask);
  }

  async graph(...asked: GraphQuestion): Promise<Answer<GraphSlice>> {
    const { graphOf } = await import('./rest-graph.js');
    return graphOf(this.#client, ...asked);
  }

  async viewer(ask: Ask): Promise<Answer<Viewer>> {
    const { viewer } = await import('./rest-actions.js');
    return viewer(this.#client, ask);
  }

  async relationship(ref: ResearcherRef, ask: Ask): Promise<Answer<Relationship>> {
    const { relationshipWith } = await import('./rest-actions.js');
    return relationshipWith(this.#client, ref, ask);
  }

  async follow(ref: ResearcherRef, following: boolean, ask: Ask): Promise<Follow> {
    const { follow } = await import('./rest-actions.js');
    return follow(this.#client, ref, following, ask);
  }

  async claim(ref: ResearcherRef, ask: Ask): Promise<ClaimReceipt> {
    const { claim } = await import('./rest-actions.js');
    return claim(this.#client, ref, ask);
  }

  async invite(
    ref: ResearcherRef,
    invitation: Invitation,
    key: string,
    ask: Ask,
  ): Promise<InvitationReceipt> {
    const { invite } = await import('./rest-actions.js');
    return invite(this.#client, ref, invitation, key, ask);
  }
}
