import type { Call } from './env.js';

const JSON_TYPE = 'application/json; charset=utf-8';

async function strongEtag(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const bytes = String.fromCharCode(...new Uint8Array(digest).slice(0, 18));
  return `"${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_')}"`;
}

/** If-None-Match compares weakly. Source: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return (
    header.trim() === '*' ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  );
}

async function conditional(
  c: Call,
  body: unknown,
  cacheControl: string,
  extra: HeadersInit = {},
): Promise<Response> {
  const text = JSON.stringify(body);
  const etag = await strongEtag(text);
  const headers = new Headers(extra);
  headers.set('etag', etag);
  headers.set('cache-control', cacheControl);
  if (matches(c.req.header('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', JSON_TYPE);
  return new Response(text, { headers });
}

/** A public GET: cacheable, with a strong ETag, or 304 where the caller has it already. */
export const answerPublic = (c: Call, body: unknown, extra?: HeadersInit): Promise<Response> =>
  conditional(c, body, c.env.services.cacheControl, extra);

/** A GET that is about the viewer: kept by nobody else, and asked again each time. */
export const answerPrivate = (c: Call, body: unknown): Promise<Response> =>
  conditional(c, body, 'private, no-cache');

/** An answer that must not be kept: results of writes, and 202 while something is being built. */
export function answerOnce(
  status: number,
  body: unknown,
  extra: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...extra },
  });
}
