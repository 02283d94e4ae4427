/** One way to break one rule, and what the report says of it. */
export interface Fault {
  readonly rule: string;
  readonly about: string;
  readonly words: RegExp;
  /** The answer that goes out instead; `undefined` leaves it as it is. */
  readonly spoil: (
    answer: Response,
    request: Request,
  ) => Response | undefined | Promise<Response | undefined>;
}

type Spoil = Fault['spoil'];

/** Acts only on requests whose `METHOD /path?query` fits. */
const on =
  (pattern: RegExp, spoil: Spoil): Spoil =>
  (answer, request) => {
    const { pathname, search } = new URL(request.url);
    return pattern.test(`${request.method} ${pathname}${search}`)
      ? spoil(answer, request)
      : undefined;
  };

const header =
  (name: string, value?: string): Spoil =>
  (answer) => {
    const changed = new Response(answer.body, answer);
    if (value === undefined) changed.headers.delete(name);
    else changed.headers.set(name, value);
    return changed;
  };

const status =
  (code: number): Spoil =>
  async (answer) =>
    new Response(await answer.text(), { status: code, headers: answer.headers });

/** What tests change in the JSON of an answer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- wrong on purpose, in many shapes
type Body = any;

const body =
  (change: (body: Body) => void): Spoil =>
  async (answer) => {
    const json = (await answer.json()) as Body;
    change(json);
    return new Response(JSON.stringify(json), answer);
  };

const fault = (rule: string, about: string, words: RegExp, spoil: Spoil): Fault => ({
  rule,
  about,
  words,
  spoil,
});

const ONE = /^GET \/researchers\/(josiah-carberry|0000-[^/]*)$/;
const BATCH = /^GET \/researchers\?ids=/;
const WORKS = /^GET \/researchers\/[^/]+\/works/;
const GRAPH = /^GET \/researchers\/[^/]+\/graph/;

const researchers: readonly Fault[] = [
  fault(
    'researcher.fields',
    'a name that is a number',
    /^name should be a text, and is 7$/m,
    on(
      ONE,
      body((it) => (it.name = 7)),
    ),
  ),
  fault(
    'researcher.fields',
    'no name',
    /^name is missing$/m,
    on(
      ONE,
      body((it) => delete it.name),
    ),
  ),
  fault(
    'researcher.fields',
    'a count that is no whole number',
    /^counts\.works should be a whole number, and is 1\.5$/m,
    on(
      ONE,
      body((it) => (it.counts.works = 1.5)),
    ),
  ),
  fault(
    'researcher.fields',
    'a date that is none',
    /^trust\.assessedAt should be an ISO 8601 date, and is "yesterday"$/m,
    on(
      ONE,
      body((it) => (it.trust.assessedAt = 'yesterday')),
    ),
  ),
  fault(
    'researcher.fields',
    'an address that is a script',
    /^profileUrl should be an absolute http\(s\) address/m,
    on(
      ONE,
      body((it) => (it.profileUrl = 'javascript:alert(1)')),
    ),
  ),
  fault('researcher.orcid', 'no ORCID iDs', /answered 404, not 200/, on(/0000-0002/, status(404))),
  fault(
    'researcher.unknown',
    'an empty researcher instead of 404',
    /answered 200, not 404/,
    on(/rw-check-nobody-has-this-id$/, status(200)),
  ),
  fault(
    'researcher.unknown',
    'an error page',
    /Content-Type text\/html; errors are application\/problem\+json/,
    on(/rw-check-nobody-has-this-id$/, header('Content-Type', 'text/html')),
  ),
  fault(
    'researcher.encoding',
    'ids cut at an encoded slash',
    /answered 500, not 404/,
    on(/%2F/, status(500)),
  ),
  fault(
    'batch.fields',
    'unknown ids left unsaid',
    /missing lacks 1 of the 1 ids nobody has/,
    on(
      BATCH,
      body((it) => (it.missing = [])),
    ),
  ),
  fault(
    'batch.fields',
    'a list with no items',
    /items lacks josiah-carberry/,
    on(
      BATCH,
      body((it) => (it.items = [])),
    ),
  ),
  fault(
    'batch.size',
    'too few ids',
    /answered 400, not 200/,
    on(/ids=([^%]+%2C){50}/, status(400)),
  ),
];

const works: readonly Fault[] = [
  fault(
    'works.fields',
    'a year in words',
    /^items\[0\]\.year should be a whole number, and is "2026"$/m,
    on(
      WORKS,
      body((it) => (it.items[0].year = '2026')),
    ),
  ),
  fault(
    'works.paging',
    'a cursor that goes nowhere',
    /paging showed .* twice/,
    (answer, request) =>
      request.url.includes('cursor=')
        ? fetch(request.url.replace(/&?cursor=[^&]*/, ''))
        : on(WORKS, () => undefined)(answer, request),
  ),
  fault(
    'works.paging',
    'an end too soon',
    /nextCursor is null after 2 of 300 works/,
    on(
      WORKS,
      body((it) => (it.nextCursor = null)),
    ),
  ),
  fault(
    'works.paging',
    'more works than asked for',
    /limit=2 answered 4 works/,
    on(
      /limit=2(&|$)/,
      body((it) => it.items.push(...it.items)),
    ),
  ),
  fault(
    'works.sort',
    'oldest first all the same',
    /sort=oldest: work \d+ is out of order/,
    on(
      /sort=oldest/,
      body((it) => it.items.reverse()),
    ),
  ),
  fault(
    'works.sort',
    'an unknown order',
    /answered 400, not 200/,
    on(/sort=most-cited/, status(400)),
  ),
  fault(
    'works.filter',
    'a filter that filters nothing',
    /year=\d+ answered \S+ of year 1850/,
    on(
      /year=/,
      body((it) => (it.items[0].year = 1850)),
    ),
  ),
  fault(
    'works.filter',
    'a total of something else',
    /has total 9999, its facet says/,
    on(
      /type=/,
      body((it) => (it.total = 9999)),
    ),
  ),
  fault(
    'works.search',
    'a search that finds nothing',
    /q=\S+ does not find/,
    on(
      /[?&]q=/,
      body((it) => (it.items = [])),
    ),
  ),
];

const graph: readonly Fault[] = [
  fault(
    'graph.fields',
    '202 without a time',
    /answered 202 without Retry-After/,
    on(GRAPH, header('Retry-After')),
  ),
  fault(
    'graph.fields',
    'a node without a label',
    /^nodes\[0\]\.label is missing$/m,
    on(
      GRAPH,
      body((it) => it.nodes && delete it.nodes[0].label),
    ),
  ),
  fault(
    'graph.sound',
    'an edge to nowhere',
    /1 edges lead to nodes that are not there/,
    on(
      GRAPH,
      body((it) => it.edges && (it.edges[0].target = 'nowhere')),
    ),
  ),
  fault(
    'graph.sound',
    'two nodes of one id',
    /1 nodes share an id/,
    on(
      GRAPH,
      body((it) => it.nodes?.push(it.nodes[0])),
    ),
  ),
  fault(
    'graph.limit',
    'a limit that is not kept',
    /limit=3 answered [4-9]\d* nodes/,
    on(
      GRAPH,
      body((it) => it.nodes?.push(...it.nodes.map((node: Body) => ({ ...node })))),
    ),
  ),
  fault(
    'graph.around',
    'the researcher’s own slice for one around a topic',
    /around=t\d+ answered a slice around r:josiah-carberry/,
    on(
      GRAPH,
      body((it) => it.nodes && (it.focus = 'r:josiah-carberry')),
    ),
  ),
  fault(
    'graph.around',
    'topics that are expandable, and not found',
    /graph\?around=t\d+ answered 404/,
    on(/graph\?around=/, status(404)),
  ),
];

const viewer: readonly Fault[] = [
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
    'viewer.private',
    'a viewer in everybody’s cache',
    /has Cache-Control public, max-age=60/,
    on(/\/viewer$/, header('Cache-Control', 'public, max-age=60')),
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

const writes: readonly Fault[] = [
  fault(
    'write.signed-out',
    'writes by anybody',
    /PUT \S+\/follow answered 200, not 401/,
    on(/^PUT/, (answer, request) =>
      request.headers.has('Authorization') ? undefined : status(200)(answer, request),
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

const transport: readonly Fault[] = [
  fault(
    'type.json',
    'JSON as text',
    /has Content-Type text\/plain/,
    on(ONE, header('Content-Type', 'text/plain')),
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
];

/** At least one for every rule. */
export const faults: readonly Fault[] = [
  ...researchers,
  ...works,
  ...graph,
  ...viewer,
  ...writes,
  ...transport,
];
