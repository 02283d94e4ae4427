import type { ResearcherRef } from '../model/ids.js';
import type { GraphSlice } from '../model/graph-slice.js';
import type { Researcher } from '../model/researcher.js';
import type { Source } from '../model/source.js';
import type { WorksPage } from '../model/work.js';
import { UnsupportedError } from '../api/errors.js';
import type { PrerenderedTag } from './elements.js';

/** Works asked for at once: the most that the contract's endpoints are sure to give. */
const PAGE = 100;

/** What is to be rendered of one researcher, each asked for once and only when it is wanted. */
export class Material {
  readonly #source: Source;
  readonly #ref: ResearcherRef;
  readonly #signal: AbortSignal;
  readonly #maxWorks: number;
  #researcher: Promise<Researcher> | undefined;
  #works: Promise<WorksPage> | undefined;
  #graph: Promise<GraphSlice> | undefined;

  /** @param maxWorks of more works, the newest so many are taken */
  constructor(source: Source, ref: ResearcherRef, signal: AbortSignal, maxWorks = 1000) {
    this.#source = source;
    this.#ref = ref;
    this.#signal = signal;
    this.#maxWorks = maxWorks;
  }

  /** @throws ResearchError */
  researcher(): Promise<Researcher> {
    const ask = { signal: this.#signal };
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

  /** What the element `tag` takes as its data. @throws ResearchError */
  for(tag: PrerenderedTag): Promise<unknown> {
    return NEEDS[tag](this);
  }

  async #askGraph(): Promise<GraphSlice> {
    const source = this.#source;
    if (!source.graph) throw new UnsupportedError(`The source ${source.name} has no graph`);
    return (await source.graph(this.#ref, undefined, { signal: this.#signal })).value;
  }

  async #allWorks(): Promise<WorksPage> {
    const first = await this.#worksFrom(undefined);
    const items = [...first.items];
    let cursor = first.nextCursor;
    while (cursor !== null && items.length < this.#maxWorks) {
      const page = await this.#worksFrom(cursor);
      items.push(...page.items);
      // An endpoint that hands out the same cursor again would never end.
      cursor = page.nextCursor === cursor ? null : page.nextCursor;
    }
    return { ...first, items, nextCursor: cursor };
  }

  async #worksFrom(cursor: string | undefined): Promise<WorksPage> {
    const source = this.#source;
    if (!source.works) throw new UnsupportedError(`The source ${source.name} has no works`);
    const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    return (await source.works(this.#ref, query, { signal: this.#signal })).value;
  }
}

const NEEDS: Readonly<Record<PrerenderedTag, (material: Material) => Promise<unknown>>> = {
  'researcher-card': (material) => material.researcher(),
  'trust-badge': (material) => material.researcher(),
};
