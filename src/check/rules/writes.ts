import { ClaimReceiptSchema, FollowSchema, InvitationReceiptSchema } from '../../model/viewer.js';
import type { Relationship } from '../../model/relationship.js';
import { wrongFields } from '../fields.js';
import type { Probe, Reply } from '../probe.js';
import { NotTried, unless, type Rule } from '../rule.js';
import { hasStatus, isProblem } from './researchers.js';

const follow = (probe: Probe, method: 'PUT' | 'DELETE'): Promise<Reply> =>
  probe.asViewer(probe.researcher('/follow'), { method });

/** Follows or not, twice: the second time must change nothing. */
async function checkTwice(probe: Probe, method: 'PUT' | 'DELETE'): Promise<string[]> {
  const [first, second] = [await follow(probe, method), await follow(probe, method)];
  const wrong = [first, second].flatMap((reply) => [
    ...hasStatus(reply, 200),
    ...wrongFields(FollowSchema.json, reply.json),
  ]);
  const { following } = (first.json ?? {}) as { following?: boolean };
  return [
    ...new Set(wrong),
    ...unless(following === (method === 'PUT'), `${first.name} says following: ${following}`),
    ...unless(first.text === second.text, `${first.name} twice counts twice`),
  ];
}

async function relationship(probe: Probe): Promise<Partial<Relationship>> {
  const { json, status } = await probe.asViewer(probe.researcher('/relationship'));
  if (status !== 200) throw new NotTried('there is no relationship to go by');
  return (json ?? {}) as Partial<Relationship>;
}

async function checkFollow(probe: Probe): Promise<string[]> {
  const { following } = await relationship(probe);
  const wrong = [...(await checkTwice(probe, 'PUT')), ...(await checkTwice(probe, 'DELETE'))];
  if (following) await follow(probe, 'PUT');
  return wrong;
}

const invite = (probe: Probe, body: unknown, key: string): Promise<Reply> =>
  probe.asViewer(probe.researcher('/invitations'), {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
  });

async function checkInvitation(probe: Probe): Promise<string[]> {
  const { invite: may } = await relationship(probe);
  const body = { subject: 'Endpoint check', message: 'Sent by rw-check-endpoint. Please ignore.' };
  const key = crypto.randomUUID();
  const first = await invite(probe, body, key);
  if (!may?.allowed) return [...hasStatus(first, 403), ...isProblem(first)];
  const wrong = [
    ...hasStatus(first, 201),
    ...wrongFields(InvitationReceiptSchema.json, first.json),
  ];
  if (wrong.length > 0) return wrong;
  const again = await invite(probe, body, key);
  const sent = [first, again].map(({ json }) => (json as { id: string }).id);
  return [
    ...hasStatus(again, 201),
    ...unless(sent[0] === sent[1], 'the same Idempotency-Key sent two invitations'),
  ];
}

async function checkRefusedFields(probe: Probe): Promise<string[]> {
  const { invite: may } = await relationship(probe);
  if (!may?.allowed) throw new NotTried('this viewer may not write to this researcher');
  const reply = await invite(probe, { subject: '', message: '' }, crypto.randomUUID());
  const { errors = [] } = (reply.json ?? {}) as { errors?: readonly { field: string }[] };
  const named = errors.map(({ field }) => field);
  return [
    ...hasStatus(reply, 422),
    ...isProblem(reply),
    ...unless(named.includes('subject'), 'errors does not name the field subject'),
  ];
}

async function checkClaim(probe: Probe): Promise<string[]> {
  const reply = await probe.asViewer(probe.researcher('/claim'), { method: 'POST' });
  if (reply.status === 409) return isProblem(reply);
  return [...hasStatus(reply, 202), ...wrongFields(ClaimReceiptSchema.json, reply.json)];
}

/**
 * What a form of another page can have a browser send. It asks for what is so already: where it is not refused, nothing is
 * changed by it.
 */
async function checkForged(probe: Probe): Promise<string[]> {
  const { following } = await relationship(probe);
  const method = following ? 'PUT' : 'DELETE';
  const path = probe.researcher('/follow');
  const headers = { Authorization: `Bearer ${probe.options.token}` };
  const unmarked = await probe.send(path, { method, headers });
  const form = { 'Content-Type': 'text/plain' };
  const typed = await probe.asViewer(path, { method, headers: form });
  return [
    ...unless(
      unmarked.status >= 400,
      `${unmarked.name} without X-Requested-With answered ${unmarked.status}; another page could have sent it`,
    ),
    ...unless(
      typed.status >= 400,
      `${typed.name} as text/plain answered ${typed.status}; a form of another page can send that`,
    ),
  ];
}

async function checkSignedOut(probe: Probe): Promise<string[]> {
  const replies = await Promise.all([
    probe.send(probe.researcher('/follow'), { method: 'PUT' }),
    probe.send(probe.researcher('/claim'), { method: 'POST' }),
    probe.send(probe.researcher('/invitations'), {
      method: 'POST',
      body: { subject: 'x', message: 'x' },
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    }),
  ]);
  return replies.flatMap((reply) => hasStatus(reply, 401));
}

/** What changes something: tried only when that is allowed. */
export const writeRules: readonly Rule[] = [
  {
    id: 'write.signed-out',
    says: 'Writes by those who are signed out get 401',
    level: 'must',
    needs: 'writes',
    check: checkSignedOut,
  },
  {
    id: 'write.forged',
    says: 'A write without X-Requested-With, or with the content type of a form, is refused',
    level: 'must',
    needs: 'writes',
    check: checkForged,
  },
  {
    id: 'follow.idempotent',
    says: 'PUT and DELETE /researchers/{id}/follow answer alike however often they are sent',
    level: 'must',
    needs: 'writes',
    check: checkFollow,
  },
  {
    id: 'invitation.fields',
    says: 'An invitation with empty fields gets 422 and the names of the fields',
    level: 'must',
    needs: 'writes',
    check: checkRefusedFields,
  },
  {
    id: 'invitation.idempotent',
    says: 'An invitation is sent once per Idempotency-Key, or refused with 403',
    level: 'must',
    needs: 'writes',
    check: checkInvitation,
  },
  {
    id: 'claim.pending',
    says: 'POST /researchers/{id}/claim gets 202 and status pending, or 409 when it is claimed',
    level: 'must',
    needs: 'writes',
    check: checkClaim,
  },
];
