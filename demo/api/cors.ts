import type { Context, MiddlewareHandler } from 'hono';

/** Calls whose answer depends on who asks. Everything else is public. */
const PERSONAL = /\/(viewer|relationship|follow|claim|invitations)$/;

const ALLOW_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, X-Requested-With, X-CSRF-Token, If-None-Match';
const EXPOSE_HEADERS = 'Retry-After, ETag, Link';

export const isPersonal = (path: string): boolean => PERSONAL.test(path);

/** Pages on this machine, the only strangers that a demonstration lends its cookie to. */
export function isLoopback(origin: string): boolean {
  try {
    const { hostname } = new URL(origin);
    return (
      hostname === 'localhost' ||
      hostname.endsWith('.localhost') ||
      hostname === '127.0.0.1' ||
      hostname === '[::1]'
    );
  } catch {
    return false;
  }
}

function addOrigin(c: Context, headers: Headers, trusted: (origin: string) => boolean): void {
  if (!isPersonal(c.req.path)) {
    headers.set('access-control-allow-origin', '*');
    return;
  }
  headers.append('vary', 'Origin, Authorization, Cookie');
  const origin = c.req.header('origin');
  if (origin === undefined) return;
  headers.set('access-control-allow-origin', origin);
  if (trusted(origin)) headers.set('access-control-allow-credentials', 'true');
}

function preflight(headers: Headers): Response {
  headers.set('access-control-allow-methods', 'GET, HEAD, PUT, POST, DELETE');
  headers.set('access-control-allow-headers', ALLOW_HEADERS);
  headers.set('access-control-max-age', '600');
  return new Response(null, { status: 204, headers });
}

/**
 * Cross-origin rules. Public GETs answer any origin, without credentials. Personal calls name the origin that asks, and let it
 * send cookies only if it is trusted; a bearer token works from anywhere, since no browser adds one unasked.
 */
export function cors(trusted: (origin: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') {
      const headers = new Headers();
      addOrigin(c, headers, trusted);
      c.res = preflight(headers);
      return;
    }
    await next();
    // Responses of fetch-like origins have immutable headers, so the answer is copied.
    const answer = new Response(c.res.body, c.res);
    addOrigin(c, answer.headers, trusted);
    answer.headers.set('access-control-expose-headers', EXPOSE_HEADERS);
    answer.headers.set('cross-origin-resource-policy', 'cross-origin');
    answer.headers.set('timing-allow-origin', '*');
    c.res = undefined;
    c.res = answer;
  };
}
