import type { Hono } from 'hono';
import type { Entry } from '../data/types.js';
import { answerOnce } from './answer.js';
import { researcherOf, type Call, type Env } from './env.js';
import { Problem } from './problem.js';
import { requireWriter, type Viewer } from './session.js';
import { claimOf, followersOf } from './state.js';
import { followersSeenBy, lockReason, viewerClaim } from './viewer.js';

const MAX_BODY = 64 * 1024;
const MAX_SUBJECT = 150;
const MAX_MESSAGE = 4000;

interface FieldError {
  field: string;
  message: string;
}

/** Has the viewer follow, or cease to, and says how many follow now. */
export function setFollowing(c: Call, viewer: Viewer, entry: Entry, following: boolean): number {
  const all = followersSeenBy(c, viewer, entry);
  if (following) all.add(viewer.id);
  else all.delete(viewer.id);
  return followersOf(c.env.state, entry);
}

function follow(c: Call, following: boolean): Response {
  const entry = researcherOf(c);
  const followers = setFollowing(c, requireWriter(c), entry, following);
  return answerOnce(200, { following, followers });
}

/** Takes the viewer's claim. Throws 409 where somebody else was first. */
export function takeClaim(c: Call, viewer: Viewer, entry: Entry): void {
  const { claims } = c.env.state;
  const mine = viewerClaim(c, viewer, entry);
  if (mine === 'owner' || mine === 'other') {
    throw new Problem(409, {
      kind: 'already-claimed',
      detail: 'Somebody has claimed this record already.',
    });
  }
  if (mine === 'none' && claimOf(c.env.state, entry).status === 'pending') {
    throw new Problem(409, {
      kind: 'claim-pending',
      detail: 'Somebody else’s claim on this record is being looked at.',
    });
  }
  claims.set(entry.record.id, viewer.id);
}

function claim(c: Call): Response {
  const entry = researcherOf(c);
  takeClaim(c, requireWriter(c), entry);
  return answerOnce(202, { status: 'pending' });
}

async function readJson(c: Call): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Problem(415, { detail: 'Send application/json.' });
  }
  const text = await c.req.text();
  if (text.length > MAX_BODY) throw new Problem(413, { detail: 'At most 64 kB.' });
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Answered below, like every other text that is not an object.
  }
  throw new Problem(400, { detail: 'The body must be a JSON object.' });
}

function checkText(body: Record<string, unknown>, field: string, most: number): FieldError[] {
  const value = body[field];
  if (typeof value !== 'string' || value.trim() === '')
    return [{ field, message: `Write a ${field}.` }];
  if (value.length > most)
    return [{ field, message: `At most ${most} characters; this ${field} has ${value.length}.` }];
  return [];
}

function checkInvitation(entry: Entry, body: Record<string, unknown>): void {
  const { workId } = body;
  const unknownWork =
    workId !== undefined && workId !== null && !entry.works().some((work) => work.id === workId);
  const errors = [
    ...checkText(body, 'subject', MAX_SUBJECT),
    ...checkText(body, 'message', MAX_MESSAGE),
    ...(unknownWork ? [{ field: 'workId', message: 'This researcher has no such work.' }] : []),
  ];
  if (errors.length > 0) throw new Problem(422, { kind: 'invalid-fields', more: { errors } });
}

function refuseLocked(c: Call, viewer: Viewer, entry: Entry): void {
  const reason = lockReason(c, viewer, entry);
  if (reason === null) return;
  throw new Problem(403, {
    kind: 'invitations-locked',
    detail: 'An invitation cannot be sent here.',
    more: { reason },
  });
}

/**
 * Sends an invitation once per idempotency key: the same key and body get the first answer again, another body is refused.
 * Source: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function takeInvitation(
  c: Call,
  viewer: Viewer,
  entry: Entry,
  body: Record<string, unknown>,
  key: string,
): unknown {
  const { invitations, sent } = c.env.state;
  const slot = `${viewer.id} ${entry.record.id} ${key}`;
  const fingerprint = JSON.stringify([body['subject'], body['message'], body['workId'] ?? null]);
  const before = invitations.get(slot);
  if (before !== undefined && before.fingerprint !== fingerprint) {
    throw new Problem(422, {
      kind: 'idempotency-key',
      detail: 'This key was used for another invitation.',
      more: { errors: [] },
    });
  }
  if (before !== undefined) return before.body;
  refuseLocked(c, viewer, entry);
  checkInvitation(entry, body);
  const answer = { id: `inv-${crypto.randomUUID()}`, status: 'sent' };
  invitations.set(slot, { fingerprint, body: answer });
  sent.set(viewer.id, (sent.get(viewer.id) ?? 0) + 1);
  return answer;
}

async function invite(c: Call): Promise<Response> {
  const entry = researcherOf(c);
  const viewer = requireWriter(c);
  const key = c.req.header('idempotency-key');
  if (key === undefined || key === '') {
    throw new Problem(400, {
      kind: 'idempotency-key',
      detail: 'Send an Idempotency-Key with every invitation.',
    });
  }
  return answerOnce(201, takeInvitation(c, viewer, entry, await readJson(c), key));
}

export function actionRoutes(app: Hono<Env>): void {
  app.put('/researchers/:id/follow', (c) => follow(c, true));
  app.delete('/researchers/:id/follow', (c) => follow(c, false));
  app.post('/researchers/:id/claim', claim);
  app.post('/researchers/:id/invitations', invite);
}
