import type { Hono } from 'hono';
import type { Entry } from '../data/types.js';
import { escapeHtml } from '../site/html.js';
import { setFollowing, takeClaim, takeInvitation } from './actions.js';
import { confirmPage, type Page } from './confirm-page.js';
import { researcherOf, type Call, type Env } from './env.js';
import { Problem } from './problem.js';
import { csrfTokenOf, signInUrl, viewerOf, type Viewer } from './session.js';
import { isFollowing, lockReason, viewerClaim } from './viewer.js';

/*
 * Where an action is confirmed that was begun on a page which may be framed by a stranger: a page of
 * the endpoint's own, in a window of its own, that nobody can frame.
 */

/** The one who is signed in by cookie; `null` as well for a session that has ended. */
function viewerHere(c: Call): Viewer | null {
  try {
    return viewerOf(c);
  } catch {
    return null;
  }
}

/** Who may be told that the action was confirmed: an origin, and nothing but one. */
function openerOf(c: Call): string | null {
  const written = c.req.query('opener') ?? '';
  return URL.canParse(written) && new URL(written).origin === written ? written : null;
}

const name = (entry: Entry): string => `<bdi>${escapeHtml(entry.record.name)}</bdi>`;

const hidden = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `<input type="hidden" name="${key}" value="${escapeHtml(value)}">`)
    .join('');

interface Asked {
  readonly title: string;
  readonly inner: string;
  readonly button: string;
}

/** What the page asks for each action, or why there is nothing to ask. */
function question(c: Call, viewer: Viewer, entry: Entry): Asked | string {
  const action = c.req.query('action');
  if (action === 'follow') {
    const following = isFollowing(c, viewer, entry);
    const title = following ? `Stop following ${name(entry)}?` : `Follow ${name(entry)}?`;
    const inner = hidden({ following: String(!following) });
    return { title, inner, button: following ? 'Stop following' : 'Follow' };
  }
  if (action === 'claim') {
    if (viewerClaim(c, viewer, entry) !== 'none') return 'This record cannot be claimed now.';
    const inner = '<p>Only the researcher in person can claim the record.</p>';
    return { title: `Are you ${name(entry)}?`, inner, button: 'Claim this record' };
  }
  if (action !== 'invite') throw new Problem(400, { detail: 'There is no such action.' });
  if (lockReason(c, viewer, entry) !== null) return 'An invitation cannot be sent here now.';
  const inner = `${hidden({ key: crypto.randomUUID() })}
    <label>Subject <input name="subject" required maxlength="150"></label>
    <label>Message <textarea name="message" required maxlength="4000" rows="6"></textarea></label>`;
  return { title: `Write to ${name(entry)}`, inner, button: 'Send invitation' };
}

function ask(c: Call): Response {
  const entry = researcherOf(c);
  const viewer = viewerHere(c);
  if (viewer === null) {
    const back = `${c.env.home}/researchers/${encodeURIComponent(entry.record.id)}/confirm`;
    const url = `${signInUrl(c)}?return=${encodeURIComponent(`${back}${new URL(c.req.url).search}`)}`;
    return confirmPage({
      title: 'Sign in first',
      body: `<p><a href="${escapeHtml(url)}">Sign in</a> to go on.</p>`,
    });
  }
  const asked = question(c, viewer, entry);
  if (typeof asked === 'string')
    return confirmPage({ title: name(entry), body: `<p>${asked}</p>` });
  return confirmPage({
    title: asked.title,
    body: `<form method="post">${hidden({ csrf: csrfTokenOf(c, viewer) })}${asked.inner}
      <p><button>${asked.button}</button></p></form>
      <p class="who">Signed in as <bdi>${escapeHtml(viewer.state.name)}</bdi></p>`,
  });
}

function act(c: Call, viewer: Viewer, entry: Entry, form: FormData): string {
  const text = (field: string): string => String(form.get(field) ?? '');
  const action = c.req.query('action');
  if (action === 'follow') {
    setFollowing(c, viewer, entry, text('following') === 'true');
    return text('following') === 'true' ? 'You follow them now.' : 'You no longer follow them.';
  }
  if (action === 'claim') {
    takeClaim(c, viewer, entry);
    return 'Your claim has arrived and is being reviewed.';
  }
  if (action !== 'invite') throw new Problem(400, { detail: 'There is no such action.' });
  const letter = { subject: text('subject'), message: text('message') };
  takeInvitation(c, viewer, entry, letter, text('key'));
  return 'Your invitation is on its way.';
}

/** Only this page's own form will do: its token, and no other origin. */
function requireOwnForm(c: Call, viewer: Viewer | null, form: FormData): Viewer {
  const origin = c.req.header('origin');
  const own = origin === undefined || origin === new URL(c.req.url).origin;
  if (viewer === null) throw new Problem(401, { detail: 'Sign in first.' });
  if (!own || form.get('csrf') !== csrfTokenOf(c, viewer)) throw new Problem(403, { kind: 'csrf' });
  return viewer;
}

async function confirm(c: Call): Promise<Response> {
  const entry = researcherOf(c);
  const form = await c.req.formData();
  try {
    const viewer = requireOwnForm(c, viewerHere(c), form);
    const done = act(c, viewer, entry, form);
    const page: Page = { title: 'Done', body: `<p>${done}</p>` };
    const action = c.req.query('action') ?? '';
    return confirmPage({ ...page, tell: { action, opener: openerOf(c) } });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const body = `<p>${escapeHtml(error.message)}</p><p><a href="">Try again</a></p>`;
    return confirmPage({ title: 'That did not work', body }, error.status);
  }
}

export function confirmRoutes(app: Hono<Env>): void {
  app.get('/researchers/:id/confirm', ask);
  app.post('/researchers/:id/confirm', confirm);
}
