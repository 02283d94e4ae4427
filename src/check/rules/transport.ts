import { readRetryAfter } from '../../api/retry.js';
import { FOREIGN_ORIGIN, UNKNOWN_ID, type Probe, type Reply } from '../probe.js';
import { NotTried, unless, type Rule } from '../rule.js';

const listed = (header: string | null): string[] =>
  (header ?? '').split(',').map((name) => name.trim().toLowerCase());

/** The public answers that every widget lives on. */
const publicReplies = (probe: Probe): Promise<Reply[]> =>
  Promise.all([
    probe.get(probe.researcher()),
    probe.get(`/researchers?ids=${encodeURIComponent(probe.options.researcher)}`),
    probe.get(probe.researcher('/works?limit=5')),
  ]);

/** The complaints of `check` about each public answer that was one. */
async function aboutEach(probe: Probe, check: (reply: Reply) => string[]): Promise<string[]> {
  const replies = (await publicReplies(probe)).filter(({ status }) => status === 200);
  if (replies.length === 0) throw new NotTried('no public call answered 200');
  return replies.flatMap(check);
}

const allowsAny = ({ headers }: Reply): boolean =>
  ['*', FOREIGN_ORIGIN].includes(headers.get('Access-Control-Allow-Origin') ?? '');

const corsComplaint = (reply: Reply): string[] =>
  unless(
    allowsAny(reply),
    `${reply.name} has Access-Control-Allow-Origin ${reply.headers.get('Access-Control-Allow-Origin') ?? 'missing'}; no page elsewhere can read it`,
  );

const preflight = (
  probe: Probe,
  path: string,
  method: string,
  asked: readonly string[],
): Promise<Reply> =>
  probe.send(path, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': asked.join(','),
    },
  });

/** What an answer to OPTIONS withholds from a page that asks to send these headers. */
function withheld(reply: Reply, asked: readonly string[]): string[] {
  const allowed = listed(reply.headers.get('Access-Control-Allow-Headers'));
  const refused = asked.filter(
    (name) => !allowed.includes(name) && (name === 'authorization' || !allowed.includes('*')),
  );
  return [
    ...unless(reply.status < 300, `${reply.name} answered ${reply.status}`),
    ...unless(
      refused.length === 0,
      `${reply.name}: Access-Control-Allow-Headers lacks ${refused.join(', ')}`,
    ),
  ];
}

/** Of what is read as well as of what is written: the token goes with every request. */
async function checkPreflight(probe: Probe): Promise<string[]> {
  const written = ['authorization', 'content-type', 'idempotency-key', 'x-requested-with'];
  const [write, read] = await Promise.all([
    preflight(probe, probe.researcher('/invitations'), 'POST', written),
    preflight(probe, probe.researcher(), 'GET', ['authorization']),
  ]);
  const methods = listed(write.headers.get('Access-Control-Allow-Methods'));
  const lacking = ['put', 'delete'].filter((method) => !methods.includes(method));
  return [
    ...withheld(write, written),
    ...withheld(read, ['authorization']),
    ...corsComplaint(read),
    ...unless(lacking.length === 0, `Access-Control-Allow-Methods lacks ${lacking.join(', ')}`),
  ];
}

/** An endpoint may trust some pages alone with its viewers: this is no must. */
async function checkPersonal(probe: Probe): Promise<string[]> {
  const replies = await Promise.all([
    probe.get('/viewer'),
    probe.get(probe.researcher('/relationship')),
    preflight(probe, probe.researcher('/follow'), 'PUT', ['authorization']),
  ]);
  return replies.flatMap(corsComplaint);
}

async function checkRevalidation(probe: Probe): Promise<string[]> {
  // Asked anew: a write may have changed it since.
  const { name, headers } = await probe.send(probe.researcher());
  const etag = headers.get('ETag');
  if (!etag) throw new NotTried('there is no ETag to send back');
  const again = await probe.send(probe.researcher(), { headers: { 'If-None-Match': etag } });
  return [
    ...unless(again.status === 304, `${name} with If-None-Match answered ${again.status}, not 304`),
    ...unless(again.text === '', 'the answer to If-None-Match has a body'),
  ];
}

/** What holds for every answer. */
export const transportRules: readonly Rule[] = [
  {
    id: 'type.json',
    says: 'Answers are application/json; charset=utf-8',
    level: 'must',
    check: (probe) =>
      aboutEach(probe, ({ name, headers }) => {
        const type = headers.get('Content-Type') ?? 'missing';
        return unless(
          /^application\/json\b/i.test(type) && !/charset=(?!"?utf-8)/i.test(type),
          `${name} has Content-Type ${type}`,
        );
      }),
  },
  {
    id: 'cors.origin',
    says: 'Public GETs answer pages of any origin',
    level: 'must',
    check: (probe) => aboutEach(probe, corsComplaint),
  },
  {
    id: 'cors.errors',
    says: 'Errors, too, can be read by pages of any origin',
    level: 'must',
    check: async (probe) => corsComplaint(await probe.get(probe.researcher('', UNKNOWN_ID))),
  },
  {
    id: 'cors.exposed',
    says: 'Retry-After is exposed to pages',
    level: 'must',
    check: (probe) =>
      aboutEach(probe, ({ name, headers }) => {
        const exposed = listed(headers.get('Access-Control-Expose-Headers'));
        return unless(
          exposed.includes('retry-after') || exposed.includes('*'),
          `${name}: Access-Control-Expose-Headers lacks Retry-After`,
        );
      }),
  },
  {
    id: 'cors.preflight',
    says: 'OPTIONS allows PUT and DELETE, and the headers that a signed-in widget sends',
    level: 'must',
    needs: 'personal',
    check: checkPreflight,
  },
  {
    id: 'cors.personal',
    says: 'What is about the viewer, refusals too, can be read by pages of any origin that has a token',
    level: 'should',
    needs: 'personal',
    check: checkPersonal,
  },
  {
    id: 'caching.etag',
    says: 'Public GETs carry an ETag',
    level: 'should',
    check: (probe) =>
      aboutEach(probe, ({ name, headers }) => unless(headers.has('ETag'), `${name} has no ETag`)),
  },
  {
    id: 'caching.control',
    says: 'Public GETs carry Cache-Control with max-age and stale-while-revalidate',
    level: 'should',
    check: (probe) =>
      aboutEach(probe, ({ name, headers }) => {
        const control = headers.get('Cache-Control') ?? '';
        const lacking = ['max-age', 'stale-while-revalidate'].filter((it) => !control.includes(it));
        return unless(
          lacking.length === 0,
          `${name}: Cache-Control lacks ${lacking.join(' and ')}`,
        );
      }),
  },
  {
    id: 'caching.revalidation',
    says: 'If-None-Match gets 304 and no body',
    level: 'should',
    check: checkRevalidation,
  },
  {
    id: 'retry-after',
    says: 'Every 429 and 503 says when to come back',
    level: 'must',
    async check({ replies }) {
      const refusals = replies.filter(({ status }) => status === 429 || status === 503);
      if (refusals.length === 0) throw new NotTried('nothing was answered with 429 or 503');
      const silent = refusals.filter(
        ({ headers }) => readRetryAfter(headers.get('Retry-After'), Date.now()) === undefined,
      );
      return silent.map(({ name, status }) => `${name} answered ${status} without Retry-After`);
    },
  },
];
