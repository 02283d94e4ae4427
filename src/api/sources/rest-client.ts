import type { Reader } from '../../model/schema.js';
import type { Answer, Ask, SourceOptions } from '../../model/source.js';
import { readJson, send, type HttpAnswer, type HttpRequest } from '../http.js';
import { decode } from '../decode.js';
import { ResearchError } from '../errors.js';
import { withFreshness } from '../freshness.js';

/** What follows the `?`; what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** An answer, its body as JSON, and its name for messages. */
export interface RestAnswer {
  readonly answer: HttpAnswer;
  readonly json: unknown;
  readonly where: string;
}

/**
 * Puts the paths of the contract behind a base URL, whose own path and query are kept.
 *
 * @param path segments, not yet encoded
 * @throws ResearchError `misconfigured` when there is no usable endpoint
 */
export function restUrl(endpoint: string | null, path: readonly string[], query: Query = {}): URL {
  if (endpoint === null) throw new ResearchError('misconfigured', 'No endpoint is named');
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ResearchError('misconfigured', 'The endpoint is not an http(s) URL');
  }
  url.pathname = [url.pathname.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url;
}

/** Speaks to one endpoint of the contract; the token goes nowhere else. */
export class RestClient {
  readonly #options: SourceOptions;

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /**
   * What a call about the viewer lets the browser send. All others go without cookies: the contract
   * answers them for any origin, which a browser refuses to combine with cookies.
   */
  get personal(): Pick<HttpRequest, 'credentials'> {
    return { credentials: this.#options.credentials };
  }

  /** What a GET of `path` answers, read by `schema`. @throws ResearchError */
  async get<T>(
    path: readonly string[],
    query: Query,
    schema: Reader<T>,
    ask: Ask,
    more: Partial<HttpRequest> = {},
  ): Promise<Answer<T>> {
    const { answer, json, where } = await this.fetch(path, query, ask, more);
    return withFreshness(decode(schema, json, where), answer.headers);
  }

  /** Sends a request. @throws ResearchError */
  async fetch(
    path: readonly string[],
    query: Query,
    { signal, revalidate }: Ask,
    more: Partial<HttpRequest> = {},
  ): Promise<RestAnswer> {
    const { endpoint, getAccessToken } = this.#options;
    const url = restUrl(endpoint, path, query);
    const token = await getAccessToken?.();
    // Own ones only: a page's Object.prototype may have `headers` too.
    const given = Object.hasOwn(more, 'headers') ? more.headers : {};
    const headers = { ...given, ...(token && { Authorization: `Bearer ${token}` }) };
    const answer = await send({ ...more, url, signal, revalidate, headers });
    const where = `${more.method ?? 'GET'} ${url.pathname}`;
    return { answer, json: readJson(answer, where), where };
  }
}
