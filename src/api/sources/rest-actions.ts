import type { ResearcherRef } from '../../model/ids.js';
import { RelationshipSchema, type Relationship } from '../../model/relationship.js';
import type { Reader } from '../../model/schema.js';
import type { Answer, Ask } from '../../model/source.js';
import {
  ClaimReceiptSchema,
  FollowSchema,
  InvitationReceiptSchema,
  ViewerSchema,
  type ClaimReceipt,
  type Follow,
  type Invitation,
  type InvitationReceipt,
  type Viewer,
} from '../../model/viewer.js';
import { decode } from '../decode.js';
import { ResearchError, errorOfStatus } from '../errors.js';
import type { HttpAnswer, HttpRequest } from '../http.js';
import { readProblem } from '../problem.js';
import { readRetryAfter } from '../retry.js';
import type { RestClient } from './rest-client.js';

/** Who is looking. @throws ResearchError */
export function viewer(client: RestClient, ask: Ask): Promise<Answer<Viewer>> {
  return client.get(['viewer'], {}, ViewerSchema, ask, client.personal);
}

/** What the viewer may do with a researcher. @throws ResearchError */
export function relationship(
  client: RestClient,
  ref: ResearcherRef,
  ask: Ask,
): Promise<Answer<Relationship>> {
  const path = ['researchers', ref.id, 'relationship'];
  return client.get(path, {}, RelationshipSchema, ask, client.personal);
}

/** Follows, or ceases to; the same twice is the same once. @throws ResearchError */
export function follow(
  client: RestClient,
  ref: ResearcherRef,
  following: boolean,
  ask: Ask,
): Promise<Follow> {
  const method = following ? 'PUT' : 'DELETE';
  return write(client, ['researchers', ref.id, 'follow'], { method }, FollowSchema, ask);
}

/** Says that the record is the viewer's own. @throws ResearchError */
export function claim(client: RestClient, ref: ResearcherRef, ask: Ask): Promise<ClaimReceipt> {
  return write(client, ['researchers', ref.id, 'claim'], {}, ClaimReceiptSchema, ask);
}

/** Writes to the researcher, once per `key`. @throws ResearchError */
export function invite(
  client: RestClient,
  ref: ResearcherRef,
  { subject, message, workId }: Invitation,
  key: string,
  ask: Ask,
): Promise<InvitationReceipt> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  const body = JSON.stringify({ subject, message, ...(workId !== null && { workId }) });
  const path = ['researchers', ref.id, 'invitations'];
  return write(client, path, { headers, body }, InvitationReceiptSchema, ask);
}

/**
 * Sends a write, once: what became of one that failed is not known, so it is never repeated unasked.
 *
 * @throws ResearchError with the server's own `problem`, where it sent one
 */
async function write<T>(
  client: RestClient,
  path: readonly string[],
  request: Partial<HttpRequest>,
  schema: Reader<T>,
  ask: Ask,
): Promise<T> {
  // A form of another page can set none of these.
  const proof = { 'X-Requested-With': 'rw', ...(await cookieProof(client, ask)) };
  const headers = { ...request.headers, ...proof };
  const whole = { ...client.personal, method: 'POST', ...request, headers, explain } as const;
  const { json, where } = await client.fetch(path, {}, ask, whole);
  return decode(schema, json, where);
}

/** With cookies, the token of the session that is there now: another tab may have begun a new one. */
async function cookieProof(
  client: RestClient,
  { signal }: Ask,
): Promise<Readonly<Record<string, string>>> {
  if (client.personal.credentials !== 'include') return {};
  const { value } = await viewer(client, { signal, revalidate: true }).catch((error: unknown) => {
    throw Object.assign(error as ResearchError, { unsent: true });
  });
  if (!value.signedIn) throw new ResearchError('signed-out', 'Nobody is signed in');
  return value.csrfToken === null ? {} : { 'X-CSRF-Token': value.csrfToken };
}

/** Reads the problem details (RFC 9457) of a write that was refused. */
function explain({ status, headers, text }: HttpAnswer): ResearchError {
  const retryAfter = readRetryAfter(headers.get('Retry-After'), Date.now());
  return errorOfStatus(status, 'A write', { retryAfter, problem: readProblem(text) });
}
