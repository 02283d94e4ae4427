import type { ResearcherRef } from '../../model/ids.js';
import { RestClient } from './rest-client.js';
import { ResearcherSchema, ResearchersSchema } from '../../model/researcher.js';
import type { Ask, Capabilities, Source, SourceOptions } from '../../model/source.js';

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

  readonly works = this.#late(async () => (await import('./rest-works.js')).worksOf);
  readonly graph = this.#late(async () => (await import('./rest-graph.js')).graphOf);
  readonly viewer = this.#late(async () => (await import('./rest-actions.js')).viewer);
  readonly relationship = this.#late(async () => (await import('./rest-actions.js')).relationship);
  readonly follow = this.#late(async () => (await import('./rest-actions.js')).follow);
  readonly claim = this.#late(async () => (await import('./rest-actions.js')).claim);
  readonly invite = this.#late(async () => (await import('./rest-actions.js')).invite);

  /** A call whose code is fetched with the first of its kind. */
  #late<Asked extends unknown[], Told>(
    fetchCode: () => Promise<(client: RestClient, ...asked: Asked) => Promise<Told>>,
  ) {
    return async (...asked: Asked): Promise<Told> => (await fetchCode())(this.#client, ...asked);
  }
}
