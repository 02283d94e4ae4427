import { body, fault, header, on, status, ONE, type Fault } from './fault.js';

export const viewer: readonly Fault[] = [
  fault(
    'viewer.signed-out',
    'nowhere to sign in',
    /has no signInUrl/,
    on(
      /\/viewer$/,
      body((it) => delete it.signInUrl),
    ),
  ),
  fault(
    'viewer.signed-in',
    'a token that nobody looks at',
    /the token is not taken for a viewer/,
    on(
      /\/viewer$/,
      body((it) => (it.signedIn = false)),
    ),
  ),
  fault(
    'viewer.signed-in',
    'a viewer at another address',
    /answered 302, not 200/,
    on(/\/viewer$/, (_, request) =>
      request.headers.has('Authorization') ? Response.redirect(request.url, 302) : undefined,
    ),
  ),
  fault(
    'viewer.private',
    'a viewer in everybody’s cache',
    /has Cache-Control public, max-age=60/,
    on(/\/viewer$/, header('Cache-Control', 'public, max-age=60')),
  ),
  fault(
    'viewer.private',
    'a viewer in every shared cache',
    /has Cache-Control s-maxage=60/,
    on(/\/viewer$/, header('Cache-Control', 's-maxage=60')),
  ),
  fault(
    'relationship.signed-out',
    'a relationship for nobody',
    /answered 200, not 401/,
    on(/\/relationship$/, (answer, request) =>
      request.headers.has('Authorization') ? undefined : status(200)(answer, request),
    ),
  ),
  fault(
    'relationship.fields',
    'a relationship in words',
    /^following should be true or false, and is "yes"$/m,
    on(
      /\/relationship$/,
      body((it) => (it.following = 'yes')),
    ),
  ),
];

let count = 0;

export const writes: readonly Fault[] = [
  fault(
    'write.signed-out',
    'writes by anybody',
    /PUT \S+\/follow answered 200, not 401/,
    on(/^PUT/, (answer, request) =>
      request.headers.has('Authorization') ? undefined : status(200)(answer, request),
    ),
  ),
  fault(
    'write.forged',
    'a write that any page can send',
    /DELETE \S+\/follow without X-Requested-With answered 200; another page could have sent it/,
    on(/^DELETE/, (answer, request) =>
      request.headers.has('X-Requested-With') ? undefined : status(200)(answer, request),
    ),
  ),
  fault(
    'write.forged',
    'a write that is a form',
    /DELETE \S+\/follow as text\/plain answered 200/,
    on(/^DELETE/, (answer, request) =>
      request.headers.has('X-Requested-With') ? status(200)(answer, request) : undefined,
    ),
  ),
  fault(
    'follow.idempotent',
    'a follower more each time',
    /PUT \S+\/follow twice counts twice/,
    on(
      /^PUT/,
      body((it) => (it.followers = count += 1)),
    ),
  ),
  fault(
    'invitation.fields',
    'a refusal that names no field',
    /errors does not name the field subject/,
    on(
      /invitations$/,
      body((it) => delete it.errors),
    ),
  ),
  fault(
    'invitation.idempotent',
    'an invitation sent twice',
    /the same Idempotency-Key sent two invitations/,
    on(
      /invitations$/,
      body((it) => it.id && (it.id = `inv-${(count += 1)}`)),
    ),
  ),
  fault(
    'claim.pending',
    'a claim with another status',
    /answered 200, not 202/,
    on(/claim$/, (answer, request) =>
      request.headers.has('Authorization') ? status(200)(answer, request) : undefined,
    ),
  ),
];

export const transport: readonly Fault[] = [
  fault(
    'type.json',
    'JSON as text',
    /has Content-Type text\/plain/,
    on(ONE, header('Content-Type', 'text/plain')),
  ),
  fault(
    'type.json',
    'JSON in letters of another set',
    /has Content-Type application\/json; charset=iso-8859-1/,
    on(ONE, header('Content-Type', 'application/json; charset=iso-8859-1')),
  ),
  fault(
    'cors.origin',
    'no other origins',
    /Access-Control-Allow-Origin missing; no page elsewhere can read it/,
    header('Access-Control-Allow-Origin'),
  ),
  fault(
    'cors.errors',
    'errors that no page can read',
    /Access-Control-Allow-Origin missing/,
    on(/nobody-has-this-id$/, header('Access-Control-Allow-Origin')),
  ),
  fault(
    'cors.exposed',
    'a hidden Retry-After',
    /Access-Control-Expose-Headers lacks Retry-After/,
    header('Access-Control-Expose-Headers', 'ETag'),
  ),
  fault(
    'cors.preflight',
    'no Authorization',
    /Access-Control-Allow-Headers lacks authorization/,
    on(/^OPTIONS/, header('Access-Control-Allow-Headers', '*')),
  ),
  fault(
    'cors.preflight',
    'no Authorization with what is read',
    /OPTIONS \/researchers\/\S+ answered 404/,
    on(/^OPTIONS \/researchers\/[^/]+$/, status(404)),
  ),
  fault(
    'cors.preflight',
    'an answer to OPTIONS that no page can read',
    /OPTIONS \S+ has Access-Control-Allow-Origin missing/,
    on(/^OPTIONS/, header('Access-Control-Allow-Origin')),
  ),
  fault(
    'cors.personal',
    'a viewer of whom no page can read',
    /GET \/viewer has Access-Control-Allow-Origin missing/,
    on(/\/viewer$/, header('Access-Control-Allow-Origin')),
  ),
  fault(
    'cors.personal',
    'a refusal that no page can read',
    /GET \S+\/relationship has Access-Control-Allow-Origin missing/,
    on(/\/relationship$/, header('Access-Control-Allow-Origin')),
  ),
  fault(
    'cors.preflight',
    'no DELETE',
    /Access-Control-Allow-Methods lacks delete/,
    on(/^OPTIONS/, header('Access-Control-Allow-Methods', 'GET, PUT, POST')),
  ),
  fault('caching.etag', 'no ETag', /GET \S+ has no ETag/, header('ETag')),
  fault(
    'caching.control',
    'nothing about staleness',
    /Cache-Control lacks stale-while-revalidate/,
    on(ONE, header('Cache-Control', 'max-age=60')),
  ),
  fault(
    'caching.revalidation',
    'the whole answer again',
    /with If-None-Match answered 200, not 304/,
    (answer) => (answer.status === 304 ? new Response('{}', { status: 200 }) : undefined),
  ),
  fault(
    'retry-after',
    'too many requests, and no word of when',
    /answered 429 without Retry-After/,
    on(/\/works/, status(429)),
  ),
  fault(
    'retry-after',
    'a time that is none',
    /answered 503 without Retry-After/,
    on(/\/works/, async (answer, request) =>
      header('Retry-After', 'soon')((await status(503)(answer, request))!, request),
    ),
  ),
];
