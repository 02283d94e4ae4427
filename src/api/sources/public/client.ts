import { decode } from '../../decode.js';
import type { ResearchError } from '../../errors.js';
import { readJson, send, type HttpAnswer } from '../../http.js';
import { restUrl, type Query } from '../rest-client.js';
import type { Reader } from '../../../model/schema.js';
import type { Answer, Ask, SourceOptions } from '../../../model/source.js';
import { OneAtATime } from './one-at-a-time.js';

/** What has to be known of a public API to ask it. */
export interface PublicApi {
  /** Where it is at home; a source's `endpoint` takes its place. */
  readonly home: string;
  /** Sent with every request: keys and addresses, never headers, which would cost a preflight. */
  readonly query?: Query;
  /** Reads the API's own error bodies; `undefined` = as the status says. */
  readonly explain?: (answer: HttpAnswer) => ResearchError | undefined;
  /** Refuses a second request of one address while the first is under way. */
  readonly oneAtATime?: boolean;
}

/** In milliseconds. */
const FRESH_FOR = 300_000;
const STALE_FOR = 3_600_000;

/** Five minutes as it stands and an hour while asked for anew: public records change slowly, and requests cost. */
export const answerOf = <T>(value: T): Answer<T> => ({
  value,
  freshFor: FRESH_FOR,
  staleFor: STALE_FOR,
});

/** Asks a public API: GET only, with no cookie, token or header that a browser would ask leave for. */
export class PublicClient {
  readonly #api: PublicApi;
  readonly #base: string;
  readonly #turns = new OneAtATime();

  constructor(api: PublicApi, { endpoint }: SourceOptions) {
    this.#api = api;
    this.#base = endpoint ?? api.home;
  }

  /**
   * What a GET of `path` answers, read by `schema`.
   *
   * @param path segments, not yet encoded
   * @throws ResearchError
   */
  async get<T>(path: readonly string[], query: Query, schema: Reader<T>, ask: Ask): Promise<T> {
    const { explain, oneAtATime } = this.#api;
    const url = restUrl(this.#base, path, { ...query, ...this.#api.query });
    // `orcid:…` and lists are one segment each, which APIs and their caches know by its plain spelling.
    url.pathname = url.pathname.replaceAll('%3A', ':').replaceAll('%2C', ',');
    const { signal, revalidate } = ask;
    const act = () => send({ url, signal, revalidate, ...(explain && { explain }) });
    const answer = await (oneAtATime ? this.#turns.run(signal, act) : act());
    const where = `GET ${url.origin}${url.pathname}`;
    return decode(schema, readJson(answer, where), where);
  }
}
