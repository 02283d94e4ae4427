import { isResearchError, type ResearchError } from '../api/errors.js';
import { loadSource } from '../api/sources/index.js';
import { parseResearcher, type ResearcherRef } from '../model/ids.js';
import type { Source } from '../model/source.js';
import type { Researcher } from '../model/researcher.js';
import type { WorksPage } from '../model/work.js';
import { badgeImage } from './badge-image.js';
import { elementClass, isPrerenderedTag, type PrerenderedTag } from './elements.js';
import { escapeHtml } from './escape.js';
import { FRAME_POLICY, framePage } from './frame-page.js';
import { documentOf, personOf, profilePage, workOf, type JsonLd } from './json-ld.js';
import { Material } from './load.js';
import { asOfLine, jsonLdScript, titleOf } from './page.js';
import { render } from './render.js';
import { speakerFor, type Speaker } from './speaker.js';

/** Where fragments come from, and how long they keep. */
export interface FragmentOptions {
  /** A source, or the name of one; `rest` when not said. */
  readonly source?: Source | string;
  /** Base URL that the named source asks. */
  readonly endpoint?: string;
  /** Path before `fragments/` or `badge.svg`; any when not said. */
  readonly basePath?: string;
  /** Seconds that an answer may be kept; 300 when not said. */
  readonly maxAge?: number;
  /** Seconds after that during which it may be used while a new one is fetched; a day when not said. */
  readonly staleWhileRevalidate?: number;
  /** Language of those that do not ask for one with `lang`. */
  readonly lang?: string;
  /** Of more works, a `work-list` shows the newest so many; 1,000 when not said. */
  readonly maxWorks?: number;
  /** Hears why an answer is a 502, which visitors are told in general words only: for the server's log. */
  readonly onError?: (error: unknown, request: Request) => void;
  /** Milliseconds since the epoch; the clock when not said. */
  readonly now?: () => number;
}

/** One fragment, as it was asked for. */
interface Wish {
  readonly tag: PrerenderedTag | 'badge.svg';
  readonly ref: ResearcherRef;
  readonly query: URLSearchParams;
}

/** The option that asks for a whole document, for a frame. */
const FRAME = 'frame';

/** How long an answer about a missing researcher is kept, in seconds: it may be there soon. */
const MISSING_AGE = 60;

/** Attributes that say where data is from: a fragment has it already. */
const NOT_BY_QUERY = new Set(['endpoint', 'source', 'researcher', 'loading', 'lang', 'dir']);

/**
 * A handler on web standards, for Node, edge platforms and workers alike:
 * `/fragments/<tag>?researcher=…` answers an element rendered to HTML, `/fragments/badge.svg` (or
 * `/badge.svg`) the trust badge as an image. The element's attributes and `lang` go in the query; with
 * `&frame` the answer is a document of its own, for an `<iframe>`, in which no script runs, and with
 * `&inert` it is for a page that brings no script of ours.
 *
 * It answers 400 when no researcher is named, 404 for an unknown tag or researcher, and 502 when the
 * source cannot be asked, each with a sentence that can stand in a page. It never rejects.
 */
export function createFragmentHandler(
  options: FragmentOptions,
): (request: Request) => Promise<Response> {
  let source: Promise<Source> | undefined;
  const ask = (): Promise<Source> => {
    source ??= sourceOf(options).catch((error: unknown) => {
      // Its code may be there the next time.
      source = undefined;
      throw error;
    });
    return source;
  };
  return async (request) => {
    const speaker = await speakerFor(
      new URL(request.url).searchParams.get('lang') ?? options.lang,
    ).catch(() => speakerFor('en'));
    if (request.method === 'OPTIONS') return preflight();
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
    const wish = readWish(request, options);
    if (typeof wish === 'number') return refusal(wish, 'misconfigured', speaker);
    try {
      const answer = await answerTo(wish, await ask(), speaker, options, request.signal);
      return await conditional(request, answer, wish.tag, options);
    } catch (error) {
      const response = failure(error, speaker);
      if (response.status === 502) report(error, request, options);
      return response;
    }
  };
}

/** What goes wrong with a log is no reason to withhold the answer. */
function report(error: unknown, request: Request, { onError }: FragmentOptions): void {
  try {
    onError?.(error, request);
  } catch {
    // Said by nobody: the log is the server's own.
  }
}

async function sourceOf({ source = 'rest', endpoint }: FragmentOptions): Promise<Source> {
  if (typeof source !== 'string') return source;
  return loadSource(source, { endpoint: endpoint ?? null });
}

/** The wish, or the status of its refusal. */
function readWish(request: Request, { basePath = '' }: FragmentOptions): Wish | number {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith(basePath)) return 404;
  const name = /\/(?:fragments\/([\w.-]+)|(badge\.svg))$/.exec(pathname);
  const tag = name?.[1] ?? name?.[2] ?? '';
  if (tag !== 'badge.svg' && !isPrerenderedTag(tag)) return 404;
  const ref = parseResearcher(searchParams.get('researcher'));
  return ref ? { tag, ref, query: searchParams } : 400;
}

async function answerTo(
  { tag, ref, query }: Wish,
  source: Source,
  speaker: Speaker,
  { maxWorks, now = Date.now }: FragmentOptions,
  signal: AbortSignal,
): Promise<string> {
  const material = new Material(source, ref, signal, maxWorks);
  if (tag === 'badge.svg') return badgeImage(await material.researcher(), speaker);
  const { data, ...more } = await material.for(tag);
  const attributes = {
    researcher: query.get('researcher'),
    ...material.attributesFor(tag),
    ...attributesFrom(tag, query),
  };
  const framed = query.has(FRAME);
  const inert = framed || query.has('inert');
  const html = await render(tag, data, { attributes, lang: speaker.lang, inert, ...more });
  const asOf = new Date(now()).toISOString().slice(0, 10);
  if (framed) {
    const title = titleOf(await material.researcher(), speaker);
    return framePage(title, `${html}\n${asOfLine(asOf, speaker)}`, speaker, query.get('theme'));
  }
  const described = describe(tag, data, more.works);
  return [html, asOfLine(asOf, speaker), described ? jsonLdScript(described) : ''].join('\n');
}

/** The attributes that an element knows, from the query. */
function attributesFrom(tag: PrerenderedTag, query: URLSearchParams): Record<string, string> {
  const known = elementClass(tag).observedAttributes;
  return Object.fromEntries(
    [...query].filter(([name]) => known.includes(name) && !NOT_BY_QUERY.has(name)),
  );
}

/** What an element says of the world, as JSON-LD; nothing for those that describe no thing. */
function describe(tag: PrerenderedTag, data: unknown, works: unknown): JsonLd | null {
  if (tag === 'researcher-card') return documentOf(personOf(data as Researcher));
  if (tag === 'researcher-profile') {
    return profilePage(data as Researcher, (works as WorksPage | undefined)?.items);
  }
  if (tag !== 'work-list') return null;
  const { items } = data as WorksPage;
  return items.length ? documentOf(...items.map(workOf)) : null;
}

/**
 * For pages of any origin, without credentials. An answer depends on its address alone, so there is nothing to
 * name in `Vary`. Source: https://fetch.spec.whatwg.org/#http-cors-protocol
 */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
  'x-content-type-options': 'nosniff',
};

async function conditional(
  request: Request,
  body: string,
  tag: Wish['tag'],
  { maxAge = 300, staleWhileRevalidate = 86_400 }: FragmentOptions,
): Promise<Response> {
  const etag = await etagOf(body);
  const headers = new Headers({
    'cache-control': `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`,
    etag,
    ...OPEN,
  });
  if (knows(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', typeOf(tag));
  // What an image may do is nothing: opened on its own, it is a document of our origin.
  if (tag === 'badge.svg') headers.set('content-security-policy', SVG_POLICY);
  else if (new URL(request.url).searchParams.has(FRAME))
    headers.set('content-security-policy', FRAME_POLICY);
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const typeOf = (tag: Wish['tag']): string =>
  tag === 'badge.svg' ? 'image/svg+xml; charset=utf-8' : 'text/html; charset=utf-8';

/** A strong ETag: the first half of the SHA-256 of the body. */
export async function etagOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const bytes = [...new Uint8Array(digest).slice(0, 16)];
  return `"${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** If-None-Match compares weakly. Source: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
const knows = (header: string | null, etag: string): boolean =>
  header?.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, ''))) ?? false;

function failure(error: unknown, speaker: Speaker): Response {
  const kind = isResearchError(error) ? error.kind : 'server-fault';
  const missing = kind === 'not-found' || kind === 'gone';
  const response = refusal(missing ? 404 : 502, kind, speaker);
  const wait = (error as Partial<ResearchError>).retryAfter;
  if (!missing && wait) response.headers.set('retry-after', String(Math.ceil(wait / 1000)));
  return response;
}

function refusal(status: number, kind: string, speaker: Speaker): Response {
  const text = escapeHtml(speaker.word('failure', kind));
  const { lang, dir } = speaker;
  return new Response(`<p class="rw-failed" lang="${escapeHtml(lang)}" dir="${dir}">${text}</p>`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': status === 404 ? `public, max-age=${MISSING_AGE}` : 'no-store',
      ...OPEN,
    },
  });
}

const notAllowed = (): Response =>
  new Response(null, { status: 405, headers: { allow: 'GET, HEAD, OPTIONS', ...OPEN } });

/** A page of another origin that sets a condition of its own has its browser ask first. */
const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  });
