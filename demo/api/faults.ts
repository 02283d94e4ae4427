import { writeProblem, Problem } from './problem.js';

/** What goes wrong under `/faults/<name>/…`. */
export interface Fault {
  about: string;
  /** Only requests of this kind are hit; all where absent. */
  on?: 'writes' | 'graph' | 'private';
  /** Milliseconds to wait before anything is answered. */
  delay?: number;
  /** Answers instead of the real handler. */
  instead?: () => Response;
  /** Spoils the real answer, after it took effect. */
  spoil?: (real: Response) => Promise<Response> | Response;
}

const problem = (
  status: number,
  headers: Record<string, string> = {},
  more: Record<string, unknown> = {},
) => ({
  instead: () =>
    writeProblem(new Problem(status, { detail: 'This fault was asked for.', headers, more })),
});

const text = (body: string, type: string, status = 200) => ({
  instead: () =>
    new Response(body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } }),
});

const JSON_TYPE = 'application/json; charset=utf-8';
const ERRORS = {
  errors: [
    { field: 'subject', message: 'This subject is refused.' },
    { field: 'message', message: 'So is this message.' },
  ],
};

/** Long enough for the head and the first half to be on their way before the connection drops. */
const CUT_AFTER_MS = 20;

/** Without a stack, which the server would print for each of them. */
const cutError = (): Error =>
  Object.assign(new Error(), { stack: 'A connection was cut on purpose.' });

/** Announces more than it sends, then drops the connection. */
async function cut(real: Response): Promise<Response> {
  const all = new TextEncoder().encode(await real.text());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent) controller.enqueue(all.slice(0, Math.ceil(all.length / 2)));
      else {
        await new Promise((done) => setTimeout(done, CUT_AFTER_MS));
        controller.error(cutError());
      }
      sent = true;
    },
  });
  const answer = new Response(body, real);
  answer.headers.set('content-length', String(all.length + 1000));
  return answer;
}

/** The real answer as JSON that stops in the middle, in a response that is otherwise complete. */
async function truncate(real: Response): Promise<Response> {
  const all = await real.text();
  return new Response(all.slice(0, Math.ceil(all.length / 2)), real);
}

/** Every field has a type that the contract does not know. */
const WRONG_SHAPE = {
  id: 7,
  name: { first: 'not', last: 'a string' },
  items: 'none',
  nodes: 5,
  trust: 'high',
  signedIn: 'perhaps',
};

/** The real answer with unknown fields, numbers that are not finite, and dates that are none. */
async function odd(real: Response): Promise<Response> {
  const all = await real.text();
  const spoiled = all
    .replaceAll(/"assessedAt":"[^"]*"/g, '"assessedAt":"yesterday"')
    .replaceAll(/"citations":(\d+|null)/g, '"citations":1e400')
    .replace(/^\{/, '{"unknownField":{"deep":[1,2,3]},');
  return new Response(spoiled, real);
}

/** 5 MB of valid JSON, more than a widget should be ready to read. */
const huge = () => JSON.stringify({ id: 'huge', name: 'x'.repeat(5 * 1024 * 1024) });

/** Codes that writes can be answered with, one fault each. */
const WRITE_FAULTS = Object.fromEntries(
  [400, 401, 403, 404, 409, 410, 422, 429, 500, 503].map((status) => {
    const headers: Record<string, string> =
      status === 429 || status === 503 ? { 'retry-after': '1' } : {};
    const fault: Fault = {
      about: `Writes answer ${status}.`,
      on: 'writes',
      ...problem(status, headers, status === 422 ? ERRORS : {}),
    };
    return [`write-${status}`, fault];
  }),
);

/** All faults by name. With `~N` behind the name, only the first N requests of the world are hit. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  slow: { about: 'Everything takes three seconds.', delay: 3000 },
  hang: { about: 'Nothing answers for a minute.', delay: 60_000 },
  'rate-limited': { about: '429, Retry-After: 2.', ...problem(429, { 'retry-after': '2' }) },
  'rate-limited-date': {
    about: '429 with Retry-After as an HTTP date two seconds away.',
    instead: () =>
      problem(429, { 'retry-after': new Date(Date.now() + 2000).toUTCString() }).instead(),
  },
  'server-error': { about: '500.', ...problem(500) },
  down503: { about: '503, Retry-After: 1.', ...problem(503, { 'retry-after': '1' }) },
  'bad-request': { about: '400.', ...problem(400) },
  unauthorised: { about: '401.', ...problem(401, { 'www-authenticate': 'Bearer realm="demo"' }) },
  forbidden: { about: '403.', ...problem(403) },
  'not-found': { about: '404.', ...problem(404) },
  gone: { about: '410.', ...problem(410) },
  'wrong-shape': {
    about: 'JSON of another shape.',
    ...text(JSON.stringify(WRONG_SHAPE), JSON_TYPE),
  },
  odd: { about: 'Unknown fields, 1e400 and dates that are none.', spoil: odd },
  null: { about: 'The JSON value null.', ...text('null', JSON_TYPE) },
  html: {
    about: 'A web page with status 200, as captive portals send.',
    ...text(
      '<!doctype html><title>Sign in to the network</title><h1>Welcome</h1>',
      'text/html; charset=utf-8',
    ),
  },
  'html-502': {
    about: 'A proxy’s own error page.',
    ...text('<h1>502 Bad Gateway</h1>', 'text/html', 502),
  },
  empty: { about: 'Status 200 and no body.', ...text('', JSON_TYPE) },
  truncated: { about: 'JSON that stops in the middle.', spoil: truncate },
  cut: { about: 'The connection drops in the middle of the body.', spoil: cut },
  huge: { about: 'Five megabytes.', instead: () => text(huge(), JSON_TYPE).instead() },
  building: {
    about: 'Graphs answer 202 forever.',
    on: 'graph',
    ...text('{"status":"building"}', JSON_TYPE, 202),
  },
  'personal-unauthorised': {
    about: 'Relationship and viewer answer 401.',
    on: 'private',
    ...problem(401),
  },
  'write-cut': {
    about: 'Writes take effect, then the connection drops.',
    on: 'writes',
    spoil: cut,
  },
  'write-slow': { about: 'Writes take three seconds.', on: 'writes', delay: 3000 },
  ...WRITE_FAULTS,
};
