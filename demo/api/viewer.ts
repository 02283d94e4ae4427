import type { Hono } from 'hono';
import type { Entry } from '../data/types.js';
import { answerPrivate } from './answer.js';
import { researcherOf, type Call, type Env } from './env.js';
import { csrfTokenOf, requireViewer, signInUrl, viewerOf, type Viewer } from './session.js';
import { claimOf, setOf } from './state.js';

/** How many invitations one viewer may send. */
const INVITATIONS_EACH = 5;

export type ViewerClaim = 'none' | 'pending' | 'owner' | 'other';
export type LockReason = 'unclaimed' | 'not-open' | 'self' | 'limit';

/** The viewers who follow. One who is born following is among them from the first look, and can stop. */
export function followersSeenBy(c: Call, viewer: Viewer, entry: Entry): Set<string> {
  const { followers, settled } = c.env.state;
  const all = setOf(followers, entry.record.id);
  const pair = `${viewer.id} ${entry.record.id}`;
  if (viewer.state.follows === true && !settled.has(pair)) all.add(viewer.id);
  settled.add(pair);
  return all;
}

export const isFollowing = (c: Call, viewer: Viewer, entry: Entry): boolean =>
  followersSeenBy(c, viewer, entry).has(viewer.id);

/** What the record is to this viewer. A record claimed by nobody can still be theirs, or theirs to be. */
export function viewerClaim(c: Call, viewer: Viewer, entry: Entry): ViewerClaim {
  const { claim, owns } = viewer.state;
  if (claim === 'owner' || owns === entry.record.id) return 'owner';
  const claimant = c.env.state.claims.get(entry.record.id);
  if (claimant === viewer.id) return 'pending';
  const status = claimOf(c.env.state, entry).status;
  if (claim === 'other' || status === 'claimed') return 'other';
  return claim === 'pending' ? 'pending' : 'none';
}

/** Why an invitation cannot be sent, or null where it can. */
export function lockReason(c: Call, viewer: Viewer, entry: Entry): LockReason | null {
  const claim = viewerClaim(c, viewer, entry);
  if (claim === 'owner') return 'self';
  const sent = c.env.state.sent.get(viewer.id) ?? 0;
  const usedUp = entry.invitationsUsedUp === true || sent >= INVITATIONS_EACH;
  if (viewer.state.invite === 'limit' || usedUp) return 'limit';
  if (viewer.state.invite === 'allowed') return null;
  if (entry.record.claim.status !== 'claimed' && claim !== 'other') return 'unclaimed';
  return entry.record.openToCollaborate === true ? null : 'not-open';
}

function relationship(c: Call): Promise<Response> {
  const entry = researcherOf(c);
  const viewer = requireViewer(c);
  const reason = lockReason(c, viewer, entry);
  return answerPrivate(c, {
    following: isFollowing(c, viewer, entry),
    claim: viewerClaim(c, viewer, entry),
    invite: { allowed: reason === null, reason },
  });
}

function viewer(c: Call): Promise<Response> {
  const found = viewerOf(c);
  if (found === null) {
    const signInReturnParam = 'return';
    return answerPrivate(c, { signedIn: false, signInUrl: signInUrl(c), signInReturnParam });
  }
  return answerPrivate(c, {
    signedIn: true,
    id: found.id,
    name: found.state.name,
    csrfToken: csrfTokenOf(c, found),
  });
}

export function viewerRoutes(app: Hono<Env>): void {
  app.get('/viewer', viewer);
  app.get('/researchers/:id/relationship', relationship);
}
