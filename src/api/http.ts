import { readBody } from './body.js';
import { pauseBefore, readRetryAfter, sleep } from './retry.js';
import { ResearchError, errorOfStatus, isResearchError } from './errors.js';
import { TIME_OUT } from './time-out.js';

/** What is sent. */
export interface HttpRequest {
  readonly url: URL;
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly credentials?: 'omit' | 'include' | undefined;
  readonly signal: AbortSignal;
  /** Have the browser ask whether its cached answer is still right (`If-None-Match`, with no preflight). */
  readonly revalidate?: boolean | undefined;
  /** Lets a source read a vendor's error body; `undefined` = as the status says. */
  readonly explain?: (answer: HttpAnswer) => ResearchError | undefined;
}

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** How a request is named in messages: no query, since that may hold what a visitor typed. */
const nameOf = (request: HttpRequest): string =>
  `${request.method ?? 'GET'} ${request.url.origin}${request.url.pathname}`;

/**
 * Sends a request; a GET is tried again, at most twice, when the failure may pass.
 *
 * @throws a `ResearchError`, or the reason of the aborted signal
 */
export async function send(given: HttpRequest): Promise<HttpAnswer> {
  const request = bare(given);
  for (let tried = 1; ; tried += 1) {
    try {
      return await trySending(request);
    } catch (error) {
      request.signal.throwIfAborted();
      const retries = (request.method ?? 'GET') === 'GET' && isResearchError(error);
      const pause = retries ? pauseBefore(error, tried, Math.random()) : undefined;
      if (pause === undefined) throw error;
      await sleep(pause, request.signal);
    }
  }
}

/** The JSON in an answer; `undefined` for an empty body of 204 and 205. */
export function readJson(answer: HttpAnswer, where: string): unknown {
  if (answer.status === 204 || answer.status === 205) return undefined;
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw new ResearchError('not-contract', `${where} did not answer with JSON`, {
      status: answer.status,
      cause,
    });
  }
}

/** A copy with no prototype: what a page has put on Object.prototype must not become an option. */
function bare<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}

async function trySending(request: HttpRequest): Promise<HttpAnswer> {
  request.signal.throwIfAborted();
  const clock = new AbortController();
  const pass = (): void => clock.abort(request.signal.reason);
  request.signal.addEventListener('abort', pass, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    clock.abort();
  }, TIME_OUT);
  try {
    return await exchange(request, clock.signal);
  } catch (error) {
    request.signal.throwIfAborted();
    if (late)
      throw new ResearchError('timed-out', `${nameOf(request)} took over ${TIME_OUT / 1000} s`);
    throw isResearchError(error) ? error : noAnswer(request, error);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', pass);
  }
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { method = 'GET', headers, body, credentials = 'omit' } = request;
  const init: RequestInit = {
    method,
    headers: { Accept: 'application/json', ...headers },
    credentials,
    signal,
    cache: request.revalidate ? 'no-cache' : 'default',
    // Neither a token nor a write may be led on to another origin.
    redirect: method !== 'GET' || (headers && 'Authorization' in headers) ? 'error' : 'follow',
    // A visitor may leave right after the press. Not with a body: of those, browsers take 64 kB at most.
    keepalive: method !== 'GET' && !body,
    ...(body === undefined ? {} : { body }),
  };
  const response = await fetch(request.url, bare(init));
  const text = await readBody(response, nameOf(request));
  const answer = { status: response.status, headers: response.headers, text };
  if (!response.ok) throw request.explain?.(answer) ?? failure(request, answer);
  return answer;
}

function failure(request: HttpRequest, answer: HttpAnswer): ResearchError {
  return errorOfStatus(answer.status, nameOf(request), {
    retryAfter: readRetryAfter(answer.headers.get('Retry-After'), Date.now()),
  });
}

function noAnswer(request: HttpRequest, cause: unknown): ResearchError {
  return globalThis.navigator?.onLine === false
    ? new ResearchError('offline', 'The browser is offline', { cause })
    : new ResearchError('unreachable', `${nameOf(request)} could not be reached`, { cause });
}
