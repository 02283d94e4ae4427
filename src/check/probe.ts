import { TIME_OUT } from '../api/time-out.js';

/** How the endpoint is to be tried. */
export interface ProbeOptions {
  /** Base URL. */
  readonly endpoint: string;
  /** A researcher that the endpoint knows, best one with works. */
  readonly researcher: string;
  /** A signed-in viewer's token. */
  readonly token?: string | undefined;
  /** Follow, claim and invite for real. */
  readonly allowWrites?: boolean;
  /** Leave out whatever concerns a viewer. */
  readonly readOnly?: boolean;
  /** The ids of the rules to try; all when it is left out. */
  readonly only?: readonly string[] | undefined;
}

/** An answer, read to its end. */
export interface Reply {
  /** `GET /researchers/ada`, for messages. */
  readonly name: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
}

/** What a request carries. */
export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** No answer at all. */
export class NoAnswer extends Error {}

/** The origin of a page that embeds the widgets: a stranger to the endpoint. */
export const FOREIGN_ORIGIN = 'https://a-page-elsewhere.example';

/** No endpoint has a researcher of this id. */
export const UNKNOWN_ID = 'rw-check-nobody-has-this-id';

/** Asks an endpoint as a browser on a foreign page would; a GET is sent once, however many rules look at it. */
export class Probe {
  readonly options: ProbeOptions;
  /** Every answer so far. */
  readonly replies: Reply[] = [];
  readonly #gets = new Map<string, Promise<Reply>>();

  constructor(options: ProbeOptions) {
    this.options = options;
  }

  /** The path of the researcher, or of something of theirs. */
  researcher(rest = '', id: string = this.options.researcher): string {
    return `/researchers/${encodeURIComponent(id)}${rest}`;
  }

  /** The answer to a GET, by a viewer who is signed out. @throws NoAnswer */
  get(path: string): Promise<Reply> {
    let reply = this.#gets.get(path);
    if (!reply) {
      reply = this.send(path);
      this.#gets.set(path, reply);
    }
    return reply;
  }

  /** Sends a request as the signed-in viewer. @throws NoAnswer */
  asViewer(path: string, { headers, ...rest }: Sending = {}): Promise<Reply> {
    const signed = { Authorization: `Bearer ${this.options.token}`, 'X-Requested-With': 'rw' };
    return this.send(path, { ...rest, headers: { ...headers, ...signed } });
  }

  /** Sends a request. @throws NoAnswer */
  async send(path: string, { method = 'GET', headers, body }: Sending = {}): Promise<Reply> {
    const name = `${method} ${decodeURIComponent(path)}`;
    try {
      const response = await fetch(this.#url(path), {
        method,
        headers: {
          Accept: 'application/json',
          Origin: FOREIGN_ORIGIN,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        signal: AbortSignal.timeout(TIME_OUT),
        // As a widget: neither a token nor a write is led on to another address.
        redirect: method !== 'GET' || (headers && 'Authorization' in headers) ? 'manual' : 'follow',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const { status } = response;
      const reply = { name, status, headers: response.headers, text, json: parsed(text) };
      this.replies.push(reply);
      return reply;
    } catch (cause) {
      throw new NoAnswer(`${name} got no answer: ${reasonOf(cause)}`, { cause });
    }
  }

  #url(path: string): URL {
    const url = new URL(this.options.endpoint);
    const [pathname, query] = path.split('?');
    url.pathname = url.pathname.replace(/\/+$/, '') + pathname;
    for (const [key, value] of new URLSearchParams(query)) url.searchParams.set(key, value);
    return url;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node hides the reason of a failed fetch one level down. */
function reasonOf(error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `nothing within ${TIME_OUT / 1000} seconds`;
  return cause?.code ?? cause?.message ?? message;
}
