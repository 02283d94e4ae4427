import { isResearchError, type ResearchError } from '../../errors.js';
import type { GraphSlice } from '../../../model/graph-slice.js';
import type { ResearcherRef } from '../../../model/ids.js';
import type { Researcher } from '../../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../../model/source.js';
import type { Author, WorksPage, WorksQuery } from '../../../model/work.js';
import { answerOf } from '../public/client.js';
import { restUrl } from '../rest-client.js';
import { worksGraph } from '../public/graph.js';
import { Held } from '../public/held.js';
import { queryWorks } from '../public/query-works.js';
import { allWorks } from './all-works.js';
import { Lists, asListed } from './listed.js';
import { mergeResearchers } from './merge-researchers.js';
import { mergeWorks } from './merge-works.js';

/** What every source said: its value, or why there is none. */
interface Poll<T> {
  readonly given: readonly { readonly source: string; readonly value: T }[];
  /** Those that failed for another reason than not knowing the person. */
  readonly unanswered: readonly string[];
}

/** As whom each source is asked, and which of them named the ORCID iD where the page did not. */
interface Asked {
  readonly refFor: (source: Source) => ResearcherRef;
  readonly namedBy: string | null;
  /** What sources have said of whom the page names, by their names. */
  readonly said: ReadonlyMap<string, Researcher>;
}

/**
 * Several sources as one: a person by ORCID iD, works by DOI, then by title and year. The first
 * named source that says anything of a field wins it, and the field's origin is kept.
 */
export class JoinedSource implements Source {
  readonly name: string;
  readonly can: Capabilities;
  readonly #sources: readonly Source[];
  readonly #held = new Held();
  readonly #lists = new Lists();

  constructor(sources: readonly Source[]) {
    this.name = sources.map(({ name }) => name).join(' ');
    this.can = {
      works: sources.some(({ can }) => can.works),
      search: true,
      sort: true,
      graph: true,
      batch: 1,
      trust: sources.some(({ can }) => can.trust),
      actions: false,
    };
    this.#sources = sources;
  }

  async researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>> {
    const value = await this.#researcher(ref, ask);
    // How many works there are is known once they are joined, which costs too much to be done for a card.
    const listed = this.#lists.follow(keyOf(ref), ask.held);
    return brief(listed ? asListed(value, listed) : value, value.unanswered);
  }

  async works(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>> {
    const { works, complete, unanswered } = await this.#works(ref, ask);
    const page = queryWorks(works, query);
    // Of more works than were fetched, how many there are after merging is known to nobody.
    const total = complete ? page.total : null;
    return brief({ ...page, total, unanswered }, unanswered);
  }

  async graph(
    ref: ResearcherRef,
    limit: number | undefined,
    ask: Ask,
  ): Promise<Answer<GraphSlice>> {
    const researcher = await this.#researcher(ref, ask);
    const { works, complete, unanswered } = await this.#works(ref, ask);
    const { id, name, profileUrl: url } = researcher;
    const is = (author: Author): boolean =>
      author.id === id || (author.orcid !== null && author.orcid === orcidOf(researcher));
    const known = works.map((work) => ({ work }));
    return brief(worksGraph({ id: `p:${id}`, name, url, is }, known, limit, !complete), unanswered);
  }

  #researcher(ref: ResearcherRef, ask: Ask): Promise<Researcher> {
    return this.#held.get(`person ${keyOf(ref)}`, ask, async (inner) => {
      const { refFor, namedBy, said } = await this.#asked(ref, inner);
      const { given, unanswered } = await poll(this.#sources, async (source) => {
        return said.get(source.name) ?? (await source.researcher(refFor(source), inner)).value;
      });
      const records = given.map(({ source, value }) => ({ source, record: value }));
      return mergeResearchers(records, unanswered, namedBy);
    });
  }

  #works(ref: ResearcherRef, ask: Ask) {
    return this.#held.get(`works ${keyOf(ref)}`, ask, async (inner) => {
      const { refFor } = await this.#asked(ref, inner);
      const sources = this.#sources.filter(({ can }) => can.works);
      const { given, unanswered } = await poll(sources, (source) =>
        allWorks(source, refFor(source), inner),
      );
      const works = mergeWorks(given.map(({ source, value }) => ({ source, works: value.works })));
      const complete = given.every(({ value }) => value.complete);
      this.#lists.set(keyOf(ref), {
        works: works.length,
        isAll: complete && unanswered.length === 0,
        sources: given.flatMap(({ source, value }) => (value.works.length > 0 ? source : [])),
      });
      return { works, complete, unanswered };
    });
  }

  /** Who knows the id as it is written is asked by that, the others by the ORCID iD that one of these names. */
  async #asked(ref: ResearcherRef, ask: Ask): Promise<Asked> {
    if (ref.kind === 'orcid') return { refFor: () => ref, namedBy: null, said: new Map() };
    return this.#held.get(`asked ${keyOf(ref)}`, ask, async (inner) => {
      const { given } = await poll(this.#sources, async (source) => {
        return (await source.researcher(ref, inner)).value;
      });
      const said = new Map(given.map(({ source, value }) => [source, value]));
      const found = given.find(({ value }) => orcidOf(value));
      const id = found && orcidOf(found.value);
      if (!id) return { refFor: () => ref, namedBy: null, said };
      const orcid: ResearcherRef = { kind: 'orcid', id };
      return { refFor: ({ name }) => (said.has(name) ? ref : orcid), namedBy: found.source, said };
    });
  }
}

const keyOf = ({ kind, id }: ResearcherRef): string => `${kind}:${id}`;

const orcidOf = ({ orcid }: Researcher): string | null => orcid?.id ?? null;

/** Asks every source at once. @throws the first source's ResearchError when none has an answer */
async function poll<T>(
  sources: readonly Source[],
  question: (source: Source) => Promise<T>,
): Promise<Poll<T>> {
  const outcomes = await Promise.allSettled(sources.map(question));
  const given: { source: string; value: T }[] = [];
  const failures: { source: string; error: ResearchError }[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const source = sources[at]!.name;
    if (outcome.status === 'fulfilled') given.push({ source, value: outcome.value });
    else if (isResearchError(outcome.reason)) failures.push({ source, error: outcome.reason });
    else throw outcome.reason;
  }
  const unanswered = failures.filter(({ error }) => error.kind !== 'not-found');
  if (given.length === 0) throw (unanswered[0] ?? failures[0])!.error;
  return { given, unanswered: unanswered.map(({ source }) => source) };
}

/** An answer that a source is missing from is asked for again soon. */
function brief<T>(value: T, unanswered: readonly string[]): Answer<T> {
  const answer = answerOf(value);
  return unanswered.length > 0 ? { ...answer, freshFor: 0 } : answer;
}

/**
 * Makes one source of several.
 *
 * @param options an `endpoint` is a proxy that has each source under its name: `<endpoint>/openalex`
 * @param load makes a source by name
 * @throws ResearchError `misconfigured` for an endpoint that is no address
 */
export async function joinSources(
  names: readonly string[],
  options: SourceOptions,
  load: (name: string, options: SourceOptions) => Promise<Source>,
): Promise<Source> {
  const { endpoint } = options;
  const optionsOf = (name: string): SourceOptions =>
    endpoint === null ? options : { ...options, endpoint: restUrl(endpoint, [name]).href };
  return new JoinedSource(await Promise.all(names.map((name) => load(name, optionsOf(name)))));
}
