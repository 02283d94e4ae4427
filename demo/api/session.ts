import type { Call } from './env.js';
import { Problem } from './problem.js';
import { VIEWER_STATES, type ViewerState } from './viewers.js';

/** Who asks. */
export interface Viewer {
  id: string;
  state: ViewerState;
  /** A cookie comes along unasked, so writes that rely on it need the CSRF token as well. */
  by: 'token' | 'cookie';
}

/** The cookie that the demo's sign-in page sets; its value is one of the viewer states. */
const COOKIE = /(?:^|;\s*)demo_viewer=([\w-]+)/;

const BEARER = /^Bearer\s+demo-([\w-]+)$/i;

/** Where to sign in; `return` takes the address to come back to. */
export const signInUrl = (c: Call): string => `${c.env.services.site}/sign-in.html`;

function signedOut(c: Call, detail: string): Problem {
  return new Problem(401, {
    kind: 'signed-out',
    detail,
    more: { signInUrl: signInUrl(c) },
    headers: { 'www-authenticate': 'Bearer realm="demo"' },
  });
}

/** The viewer of this request, or null where nobody is signed in. Throws 401 for a token that is not, or no longer, good. */
export function viewerOf(c: Call): Viewer | null {
  const authorization = c.req.header('authorization');
  const by = authorization === undefined ? 'cookie' : 'token';
  const id =
    authorization === undefined
      ? COOKIE.exec(c.req.header('cookie') ?? '')?.[1]
      : BEARER.exec(authorization)?.[1];
  if (id === undefined && by === 'cookie') return null;
  const state =
    id !== undefined && Object.hasOwn(VIEWER_STATES, id) ? VIEWER_STATES[id] : undefined;
  if (id === undefined || state === undefined) throw signedOut(c, 'This token is not one of ours.');
  if (state.expired === true) throw signedOut(c, 'Your session has ended. Sign in again.');
  return { id, state, by };
}

/** The viewer, who must be signed in (401) and allowed to act (403). */
export function requireViewer(c: Call): Viewer {
  const viewer = viewerOf(c);
  if (viewer === null) throw signedOut(c, 'Sign in to do this.');
  if (viewer.state.barred === true) {
    throw new Problem(403, { kind: 'barred', detail: 'This account may not do that.' });
  }
  return viewer;
}

/** The token that a viewer's writes carry when a cookie signs them in; one per viewer and world. */
export function csrfTokenOf(c: Call, viewer: Viewer): string {
  const tokens = c.env.state.csrfTokens;
  const token = tokens.get(viewer.id) ?? crypto.randomUUID();
  tokens.set(viewer.id, token);
  return token;
}

/** What a form can send; a request of these types may come from any page without asking first. */
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * The viewer of a write, after ruling out that another page made the browser send it: no form content type (415), and a header
 * that a form cannot set (403); with a cookie that header must hold the CSRF token.
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function requireWriter(c: Call): Viewer {
  if (FORM_TYPES.test(c.req.header('content-type') ?? '')) {
    throw new Problem(415, { detail: 'Send JSON; forms are not accepted here.' });
  }
  const viewer = requireViewer(c);
  const token = c.req.header('x-csrf-token');
  const marked = token !== undefined || c.req.header('x-requested-with') !== undefined;
  const good = viewer.by === 'cookie' ? token === csrfTokenOf(c, viewer) : marked;
  if (!good) {
    throw new Problem(403, {
      kind: 'csrf',
      detail:
        viewer.by === 'cookie'
          ? 'Send the csrfToken of /viewer as X-CSRF-Token.'
          : 'Send X-Requested-With or X-CSRF-Token with every write.',
    });
  }
  return viewer;
}
