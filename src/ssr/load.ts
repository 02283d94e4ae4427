import type { ResearcherRef } from '../model/ids.js';
import type { GraphSlice } from '../model/graph-slice.js';
import type { Researcher } from '../model/researcher.js';
import type { Holder, Source } from '../model/source.js';
import type { WorksPage } from '../model/work.js';
import { ResearchError, isResearchError } from '../api/errors.js';
import { MOST_EMPTY } from '../api/paging.js';
import type { Handed } from '../elements/shared/prerendered.js';
import type { PrerenderedTag } from './elements.js';

/** Works asked for at once: the most that the contract's endpoints are sure to give. */
const PAGE = 100;

/** Failures that leave an element out of a page: the source has no such thing for anybody, or not yet. */
const LEFT_OUT = new Set(['unsupported', 'still-building']);

/** What is to be rendered of one researcher, each asked for once and only when it is wanted. */
export class Material {
  readonly #source: Source;
  readonly #ref: ResearcherRef;
  readonly #signal: AbortSignal;
  readonly #maxWorks: number;
  #researcher: Promise<Researcher> | undefined;
  #works: Promise<WorksPage> | undefined;
  #graph: Promise<GraphSlice> | undefined;
  /** Whether the source is still at work on the graph. */
  isBuilding = false;
  /** Several sources know how many works there are once these are joined. */
  readonly #holder: Holder = {
    update: (change) => {
      this.#researcher = this.#researcher?.then(change as (value: unknown) => never);
    },
  };

  /** @param maxWorks of more works, the newest so many are taken */
  constructor(source: Source, ref: ResearcherRef, signal: AbortSignal, maxWorks = 1000) {
    this.#source = source;
    this.#ref = ref;
    this.#signal = signal;
    this.#maxWorks = maxWorks;
  }

  /** @throws ResearchError */
  researcher(): Promise<Researcher> {
    const ask = { signal: this.#signal, held: this.#holder };
    this.#researcher ??= this.#source.researcher(this.#ref, ask).then(({ value }) => value);
    return this.#researcher;
  }

  /** All works, newest first. @throws ResearchError */
  works(): Promise<WorksPage> {
    this.#works ??= this.#allWorks();
    return this.#works;
  }

  /** @throws ResearchError */
  graph(): Promise<GraphSlice> {
    this.#graph ??= this.#askGraph();
    return this.#graph;
  }

  /** What the element `tag` is handed. @throws ResearchError */
  async for(tag: PrerenderedTag): Promise<Handed> {
    if (tag === 'work-list') return { data: await this.works() };
    if (tag === 'graph-slice') return { data: await this.graph() };
    const data = await this.researcher();
    if (tag !== 'researcher-profile') return { data };
    const { works, graph } = this.#source;
    const more = {
      ...(works && { works: await this.works() }),
      ...(graph && (await this.#graphIfBuilt())),
    };
    return { data: await this.researcher(), ...more };
  }

  /** As `for`; `undefined` where the source has no such thing for anybody, or not yet. @throws ResearchError */
  async ifThere(tag: PrerenderedTag): Promise<Handed | undefined> {
    try {
      return await this.for(tag);
    } catch (error) {
      if (isResearchError(error) && LEFT_OUT.has(error.kind)) return undefined;
      throw error;
    }
  }

  /** Attributes without which an element would offer what its source has not. */
  attributesFor(tag: PrerenderedTag): Readonly<Record<string, string>> {
    const actions = this.#source.can.actions || tag !== 'researcher-profile';
    return actions ? {} : { hide: 'actions' };
  }

  /** A profile is readable without its graph, and a server may take long to build one. */
  async #graphIfBuilt(): Promise<Handed> {
    try {
      return { graph: await this.graph() };
    } catch (error) {
      if (this.isBuilding) return {};
      throw error;
    }
  }

  async #askGraph(): Promise<GraphSlice> {
    const source = this.#source;
    if (!source.graph)
      throw new ResearchError('unsupported', `The source ${source.name} has no graph`);
    try {
      return (await source.graph(this.#ref, undefined, { signal: this.#signal })).value;
    } catch (error) {
      this.isBuilding = isResearchError(error) && error.kind === 'still-building';
      throw error;
    }
  }

  async #allWorks(): Promise<WorksPage> {
    const first = await this.#worksFrom(undefined);
    // A list that grows between two pages has some works on both.
    const items = new Map(first.items.map((work) => [work.id, work]));
    let cursor = first.nextCursor;
    let empty = 0;
    while (cursor !== null && items.size < this.#maxWorks) {
      const page = await this.#worksFrom(cursor);
      const before = items.size;
      for (const work of page.items) items.set(work.id, work);
      empty = items.size > before ? 0 : empty + 1;
      // An endpoint that hands out the same cursor again would never end.
      cursor = page.nextCursor === cursor || empty > MOST_EMPTY ? null : page.nextCursor;
    }
    // What is handed in is all there is: no button may promise more.
    return { ...first, items: [...items.values()].slice(0, this.#maxWorks), nextCursor: null };
  }

  async #worksFrom(cursor: string | undefined): Promise<WorksPage> {
    const source = this.#source;
    if (!source.works)
      throw new ResearchError('unsupported', `The source ${source.name} has no works`);
    const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return (await source.works(this.#ref, query, { signal: this.#signal })).value;
  }
}
