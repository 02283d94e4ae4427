import { GraphBuildingSchema, GraphSliceSchema, type GraphSlice } from '../../model/graph-slice.js';
import type { ResearcherRef } from '../../model/ids.js';
import { ResearcherSchema, ResearchersSchema } from '../../model/researcher.js';
import type { Answer, Ask, Capabilities, Source, SourceOptions } from '../../model/source.js';
import type { Schema } from '../../model/schema.js';
import { RelationshipSchema, ViewerSchema } from '../../model/viewer.js';
import { WorksPageSchema, type WorksQuery } from '../../model/work.js';
import { decode } from '../decode.js';
import { MisconfiguredError } from '../errors.js';
import { withFreshness } from '../freshness.js';
import { readJson, send, type HttpAnswer, type HttpRequest } from '../http.js';
import { readRetryAfter } from '../retry.js';
import { untilBuilt, type BuildingStep } from './building.js';

const CAN: Capabilities = {
  works: true,
  search: true,
  sort: true,
  graph: true,
  batch: 100,
  trust: true,
  actions: true,
};

type Query = Readonly<Record<string, string | number | undefined>>;

/** Puts the paths of the contract behind a base URL, whose own path and query are kept. */
export function restUrl(endpoint: string | null, path: readonly string[], query: Query = {}): URL {
  if (endpoint === null) throw new MisconfiguredError('No endpoint is named');
  if (!URL.canParse(endpoint)) throw new MisconfiguredError('The endpoint is not a URL');
  const url = new URL(endpoint);
  if (!/^https?:$/.test(url.protocol)) throw new MisconfiguredError('The endpoint is not http(s)');
  const base = url.pathname.replace(/\/+$/, '');
  url.pathname = [base, ...path.map(encodeURIComponent)].join('/');
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url;
}

/** Headers that say who asks; a token goes nowhere but to `options.endpoint`. */
export async function authorization(options: SourceOptions): Promise<Record<string, string>> {
  const token = await options.getAccessToken?.();
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** The endpoint of the contract. */
export class RestSource implements Source {
  readonly name = 'rest';
  readonly can = CAN;
  readonly #options: SourceOptions;

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  researcher(ref: ResearcherRef, ask: Ask) {
    return this.#get(['researchers', ref.id], {}, ResearcherSchema, ask);
  }

  researchers(refs: readonly ResearcherRef[], ask: Ask) {
    const ids = refs.map(({ id }) => id).join(',');
    return this.#get(['researchers'], { ids }, ResearchersSchema, ask);
  }

  works(ref: ResearcherRef, query: WorksQuery, ask: Ask) {
    return this.#get(['researchers', ref.id, 'works'], { ...query }, WorksPageSchema, ask);
  }

  graph(ref: ResearcherRef, limit: number | undefined, ask: Ask): Promise<Answer<GraphSlice>> {
    const path = ['researchers', ref.id, 'graph'];
    return untilBuilt(ask, async (): Promise<BuildingStep<Answer<GraphSlice>>> => {
      const { answer, json, where } = await this.#fetch(path, { limit }, ask);
      if (answer.status !== 202) {
        return { ready: withFreshness(decode(GraphSliceSchema, json, where), answer.headers) };
      }
      decode(GraphBuildingSchema, json, where);
      return { wait: readRetryAfter(answer.headers.get('Retry-After'), Date.now()) };
    });
  }

  viewer(ask: Ask) {
    return this.#get(['viewer'], {}, ViewerSchema, ask);
  }

  relationship(ref: ResearcherRef, ask: Ask) {
    return this.#get(['researchers', ref.id, 'relationship'], {}, RelationshipSchema, ask);
  }

  async #get<T>(
    path: readonly string[],
    query: Query,
    schema: Schema<T>,
    ask: Ask,
  ): Promise<Answer<T>> {
    const { answer, json, where } = await this.#fetch(path, query, ask);
    return withFreshness(decode(schema, json, where), answer.headers);
  }

  async #fetch(path: readonly string[], query: Query, ask: Ask) {
    const url = restUrl(this.#options.endpoint, path, query);
    const answer: HttpAnswer = await send(await this.#request(url, ask));
    const where = `GET ${url.pathname}`;
    return { answer, json: readJson(answer, where), where };
  }

  async #request(url: URL, ask: Ask): Promise<HttpRequest> {
    return {
      url,
      signal: ask.signal,
      headers: await authorization(this.#options),
      ...(ask.revalidate ? { revalidate: true } : {}),
      ...(this.#options.credentials ? { credentials: this.#options.credentials } : {}),
    };
  }
}
