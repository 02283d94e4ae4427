import { ResearchError } from '../../errors.js';
import type { GraphSlice } from '../../../model/graph-slice.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Researcher } from '../../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../../model/source.js';
import type { AssertedBy } from '../../../model/trust.js';
import type { WorksPage, WorksQuery } from '../../../model/work.js';
import { RorClient } from '../ror/organization.js';
import { PublicClient, answerOf, type PublicApi } from './client.js';
import { researcherFromCredits } from './credit.js';
import { worksGraph } from './graph.js';
import { Held } from './held.js';
import { isComplete, type Listed } from './known-work.js';
import { WorksShelf } from './works-shelf.js';

/** An API that knows works by the ORCID iDs of their authors, and nothing of people but that. */
export interface CreditingApi {
  readonly name: string;
  readonly assertedBy: AssertedBy;
  readonly api: PublicApi;
  /** @param orcid a bare ORCID iD. @throws ResearchError */
  readonly list: (
    client: PublicClient,
    orcid: string,
    query: WorksQuery,
    ask: Ask,
  ) => Promise<Listed>;
}

/**
 * A source made of lists of works: one request for the newest hundred serves the person, the list
 * and a thin graph of co-authors.
 */
export class CreditedSource implements Source {
  readonly name: string;
  readonly can: Capabilities = {
    works: true,
    search: true,
    sort: true,
    graph: true,
    batch: 1,
    trust: false,
    actions: false,
  };
  readonly #api: CreditingApi;
  readonly #shelf: WorksShelf;
  readonly #ror: RorClient;

  constructor(api: CreditingApi, options: SourceOptions) {
    this.name = api.name;
    this.#api = api;
    const client = new PublicClient(api.api, options);
    this.#shelf = new WorksShelf(new Held(), ({ id }, query, ask) =>
      api.list(client, id, query, ask),
    );
    this.#ror = new RorClient(options);
  }

  async researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>> {
    const found = await this.#researcher(ref, ask);
    return answerOf({ ...found, affiliation: await this.#ror.named(found.affiliation, ask) });
  }

  async works(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>> {
    return answerOf(await this.#shelf.page(this.#known(ref), query, ask));
  }

  async graph(
    ref: ResearcherRef,
    limit: number | undefined,
    ask: Ask,
  ): Promise<Answer<GraphSlice>> {
    const { id, name, profileUrl: url } = await this.#researcher(ref, ask);
    const first = await this.#shelf.first(ref, ask);
    const focus = { id: `p:${id}`, name, url, is: isBy(id) };
    return answerOf(worksGraph(focus, first.works, limit, !isComplete(first)));
  }

  async #researcher(ref: ResearcherRef, ask: Ask): Promise<Researcher> {
    const { assertedBy } = this.#api;
    const listed = await this.#shelf.first(this.#known(ref), ask);
    const found = researcherFromCredits(ref.id, listed, assertedBy);
    if (found) return found;
    throw new ResearchError('not-found', `${assertedBy.name} knows no work of this ORCID iD`);
  }

  /** @throws ResearchError `not-found` for an id of another system's */
  #known(ref: ResearcherRef): ResearcherRef {
    if (ref.kind === 'orcid') return ref;
    throw new ResearchError(
      'not-found',
      `${this.#api.assertedBy.name} knows researchers by ORCID iD only`,
    );
  }
}

const isBy =
  (orcid: string) =>
  (author: { readonly orcid: string | null }): boolean =>
    author.orcid === orcid;
