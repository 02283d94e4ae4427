import { ResearchError, isResearchError } from '../../errors.js';
import type { GraphSlice } from '../../../model/graph-slice.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Researcher } from '../../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../../model/source.js';
import type { Work, WorksPage, WorksQuery } from '../../../model/work.js';
import { PublicClient, answerOf } from '../public/client.js';
import { worksGraph } from '../public/graph.js';
import { Held } from '../public/held.js';
import type { KnownWork } from '../public/known-work.js';
import { queryWorks } from '../public/query-works.js';
import { RorClient } from '../ror/organization.js';
import { orcidApi } from './api.js';
import { BulkSchema, MOST_IN_BULK, withContributors } from './contributors.js';
import { EmploymentsSchema, PersonSchema, researcherFrom } from './person.js';
import { ownWorks } from './own-works.js';
import { WorksSchema, worksFrom } from './works.js';

/**
 * The ORCID registry: a person takes two requests, the works one (a single list, so that everything
 * asked of it is answered here) or two with books among them, the graph one more for the contributors of the
 * newest hundred.
 */
export class OrcidSource implements Source {
  readonly name = 'orcid';
  readonly can: Capabilities = {
    works: true,
    search: true,
    sort: true,
    graph: true,
    batch: 1,
    trust: false,
    actions: false,
  };
  readonly #client: PublicClient;
  readonly #held = new Held();
  readonly #ror: RorClient;

  constructor(options: SourceOptions) {
    this.#client = new PublicClient(orcidApi, options);
    this.#ror = new RorClient(options);
  }

  async researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>> {
    const found = await this.#person(idOf(ref), ask);
    return answerOf({ ...found, affiliation: await this.#ror.named(found.affiliation, ask) });
  }

  async works(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>> {
    return answerOf(queryWorks(await this.#works(idOf(ref), ask), query));
  }

  async graph(
    ref: ResearcherRef,
    limit: number | undefined,
    ask: Ask,
  ): Promise<Answer<GraphSlice>> {
    const id = idOf(ref);
    const [person, all] = await Promise.all([this.#person(id, ask), this.#works(id, ask)]);
    const newest = queryWorks(all, { limit: MOST_IN_BULK }).items;
    const known = newest.length > 0 ? await this.#newest(id, newest, ask) : [];
    const works = known.filter(({ part }) => part !== 'helped');
    const focus = {
      id: `p:${id}`,
      name: person.name,
      url: person.profileUrl,
      is: ({ orcid }: Work['authors'][number]) => orcid === id,
    };
    return answerOf(worksGraph(focus, works, limit, all.length > known.length));
  }

  #person(id: string, ask: Ask): Promise<Researcher> {
    return this.#held.get(`person ${id}`, ask, async (inner) => {
      const [person, employments] = await Promise.all([
        this.#client.get([id, 'person'], {}, PersonSchema, inner),
        this.#client.get([id, 'employments'], {}, EmploymentsSchema, inner).catch(noneIfMissing),
      ]);
      return researcherFrom(id, person, employments);
    });
  }

  #works(id: string, ask: Ask): Promise<readonly Work[]> {
    return this.#held.get(`works ${id}`, ask, async (inner) => {
      const all = worksFrom(await this.#client.get([id, 'works'], {}, WorksSchema, inner));
      return ownWorks(all, inner, (works, asked) => this.#contributors(id, works, asked));
    });
  }

  #newest(id: string, works: readonly Work[], ask: Ask): Promise<KnownWork[]> {
    return this.#held.get(`contributors ${id}`, ask, (inner) =>
      this.#contributors(id, works, inner),
    );
  }

  async #contributors(id: string, works: readonly Work[], ask: Ask): Promise<KnownWork[]> {
    const path = [id, 'works', works.map((work) => work.id).join(',')];
    return withContributors(works, await this.#client.get(path, {}, BulkSchema, ask), id);
  }
}

/** @throws ResearchError `not-found` for an id of another system's */
function idOf({ kind, id }: ResearcherRef): string {
  if (kind === 'orcid') return id;
  throw new ResearchError('not-found', 'ORCID knows researchers by ORCID iD only');
}

/** Employments that a proxy does not pass on are no reason to show no person. */
function noneIfMissing(error: unknown) {
  if (isResearchError(error) && error.kind === 'not-found') return EmploymentsSchema({});
  throw error;
}
