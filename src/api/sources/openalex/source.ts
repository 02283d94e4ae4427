import { ResearchError } from '../../errors.js';
import type { GraphSlice } from '../../../model/graph-slice.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Researcher, Researchers } from '../../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../../model/source.js';
import type { WorksPage, WorksQuery } from '../../../model/work.js';
import { PublicClient, answerOf } from '../public/client.js';
import { NODES, worksGraph } from '../public/graph.js';
import { isComplete, type Listed } from '../public/known-work.js';
import { Held } from '../public/held.js';
import { FIRST, WorksShelf } from '../public/works-shelf.js';
import { RorClient } from '../ror/organization.js';
import { openAlexApi, shortId } from './api.js';
import {
  AUTHOR_FIELDS,
  AuthorRecordSchema,
  existing,
  researcherFrom,
  type AuthorRecord,
} from './author.js';
import { fetchAuthors } from './batch.js';
import { GroupsSchema, groupsGraph } from './graph.js';
import { aroundTopic, topicOf } from './topic.js';
import { isMeant } from './work.js';
import { byAuthor, listWorks } from './works.js';

/**
 * OpenAlex. What it costs without a key, of 1,000 credits a day for one address: an author nothing,
 * a list or a grouping 1, a search 10. A full profile is at most three requests and two credits: the
 * author, one page of works that list and graph share, and a grouping for those with more than a page. What
 * is around a topic of the graph is one list more, and two for those with more than a page.
 */
export class OpenAlexSource implements Source {
  readonly name = 'openalex';
  readonly can: Capabilities = {
    works: true,
    search: true,
    sort: true,
    graph: true,
    batch: 100,
    trust: false,
    actions: false,
  };
  readonly #client: PublicClient;
  readonly #held = new Held();
  readonly #shelf: WorksShelf;
  readonly #ror: RorClient;

  constructor(options: SourceOptions) {
    this.#client = new PublicClient(openAlexApi(options), options);
    this.#shelf = new WorksShelf(this.#held, (ref, query, ask) => this.#list(ref, query, ask));
    this.#ror = new RorClient(options);
  }

  async researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>> {
    const found = researcherFrom(await this.#author(ref, ask));
    return answerOf({ ...found, affiliation: await this.#ror.named(found.affiliation, ask) });
  }

  async researchers(refs: readonly ResearcherRef[], ask: Ask): Promise<Answer<Researchers>> {
    return answerOf(await fetchAuthors(this.#client, refs, ask, (ref) => this.#author(ref, ask)));
  }

  async works(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>> {
    return answerOf(await this.#shelf.page(known(ref), query, ask));
  }

  async graph(
    ref: ResearcherRef,
    limit: number | undefined,
    ask: Ask,
    around?: string,
  ): Promise<Answer<GraphSlice>> {
    const author = await this.#author(ref, ask);
    const few = (author.works_count ?? 0) <= FIRST;
    const topic = topicOf(around);
    if (topic !== null) {
      const own = few ? (await this.#shelf.first(known(ref), ask)).works : null;
      const current = currentRef(known(ref), author);
      return answerOf(await aroundTopic(this.#client, topic, current, own, limit, ask));
    }
    return answerOf(
      few
        ? await this.#fromWorks(known(ref), author, limit, ask)
        : await this.#fromGroups(known(ref), author, limit, ask),
    );
  }

  /** Works, also of an id that was merged into another: lists know only that one, and authors answer with it. */
  async #list(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Listed> {
    const listed = await listWorks(this.#client, ref, query, ask);
    if (ref.kind === 'orcid' || listed.total !== 0) return listed;
    const current = currentRef(ref, await this.#author(ref, ask));
    return current.id === ref.id ? listed : listWorks(this.#client, current, query, ask);
  }

  async #fromWorks(ref: ResearcherRef, author: AuthorRecord, limit: number | undefined, ask: Ask) {
    const first = await this.#shelf.first(ref, ask);
    const id = shortId(author.id);
    const isResearcher = isMeant(ref);
    const focus = {
      id: `p:${id}`,
      name: author.display_name ?? '',
      url: `https://openalex.org/${id}`,
      is: (each: Parameters<typeof isResearcher>[0]) => each.id === id || isResearcher(each),
    };
    const slice = worksGraph(focus, first.works, limit ?? NODES, !isComplete(first));
    return { ...slice, expandable: ['topic'] };
  }

  async #fromGroups(ref: ResearcherRef, author: AuthorRecord, limit: number | undefined, ask: Ask) {
    // Groups come two hundred at a time unless `per_page` says fewer, and that may not say so many.
    const query = { filter: byAuthor(currentRef(ref, author)), group_by: 'authorships.author.id' };
    const groups = await this.#held.get(`groups ${ref.kind}:${ref.id}`, ask, (inner) =>
      this.#client.get(['works'], query, GroupsSchema, inner),
    );
    return groupsGraph(author, groups.group_by, limit);
  }

  #author(ref: ResearcherRef, ask: Ask): Promise<AuthorRecord> {
    const { kind, id } = known(ref);
    const path = ['authors', kind === 'orcid' ? `orcid:${id}` : id];
    return this.#held.get(`author ${kind}:${id}`, ask, async (inner) =>
      existing(await this.#client.get(path, { select: AUTHOR_FIELDS }, AuthorRecordSchema, inner)),
    );
  }
}

/** The id that an author has now, where it was merged into another. */
const currentRef = (ref: ResearcherRef, { id }: AuthorRecord): ResearcherRef =>
  ref.kind === 'orcid' ? ref : { ...ref, id: shortId(id) };

/** @throws ResearchError `not-found` for an id of another system's */
function known(ref: ResearcherRef): ResearcherRef {
  if (ref.kind !== 'native') return ref;
  throw new ResearchError(
    'not-found',
    'OpenAlex knows researchers by OpenAlex id or ORCID iD only',
  );
}
