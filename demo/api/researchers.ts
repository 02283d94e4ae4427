import type { Hono } from 'hono';
import type { Entry, Researcher } from '../data/types.js';
import { answerPublic } from './answer.js';
import { readCursor, writeCursor } from './cursor.js';
import { countFrom, researcherOf, type Call, type Env } from './env.js';
import { Problem } from './problem.js';
import { claimOf, followersOf } from './state.js';

/** More ids than this in one request are refused. */
const MAX_IDS = 100;

/** The contract's Researcher: the record, what viewers changed, and links to where the demo is served. */
function present(c: Call, entry: Entry): Researcher | { id: string; name: string } {
  const { services, state, home } = c.env;
  const { record } = entry;
  if (!entry.linked) return { id: record.id, name: record.name };
  const id = encodeURIComponent(record.id);
  return {
    ...record,
    profileUrl: `${services.site}/profile.html?researcher=${id}`,
    claim: claimOf(state, entry),
    counts: { ...record.counts, followers: followersOf(state, entry) },
    actions: {
      signInUrl: `${services.site}/sign-in.html`,
      explorerUrl: `${services.site}/explorer.html?researcher=${id}`,
      signInReturnParam: 'return',
      confirmUrl: `${home}/researchers/${id}/confirm`,
      reportUrl: `${services.site}/report.html?researcher=${id}`,
    },
  };
}

function batch(c: Call, ids: string): Promise<Response> {
  const asked = [...new Set(ids.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (asked.length > MAX_IDS) {
    throw new Problem(400, {
      kind: 'too-many-ids',
      detail: `At most ${MAX_IDS} ids in one request; ${asked.length} were sent.`,
    });
  }
  const found = asked.map((id) => [id, c.env.services.registry.find(id)] as const);
  return answerPublic(c, {
    items: found.flatMap(([, entry]) => (entry === null ? [] : [present(c, entry)])),
    missing: found.flatMap(([id, entry]) => (entry === null ? [id] : [])),
  });
}

/** All listed researchers, page by page: an extension of the contract, for prerendering. */
function list(c: Call): Promise<Response> {
  const services = c.env.services;
  const limit = countFrom(c, 'limit', 50, MAX_IDS);
  const from = readCursor(c.req.query('cursor'), 'researchers');
  const items: unknown[] = [];
  for (let at = from; items.length < limit && at < services.registry.size; at += 1) {
    const entry = services.registry.find(services.registry.idAt(at) ?? '');
    if (entry !== null) items.push(present(c, entry));
  }
  const end = from + limit;
  const nextCursor = end < services.registry.size ? writeCursor(end, 'researchers') : null;
  return answerPublic(
    c,
    { items, total: services.registry.size, nextCursor },
    nextLink(c, nextCursor),
  );
}

/** The next page as a header, for clients that page by links. Source: https://www.rfc-editor.org/rfc/rfc8288 */
export function nextLink(c: Call, nextCursor: string | null): Record<string, string> {
  if (nextCursor === null) return {};
  const query = new URLSearchParams(new URL(c.req.url).search);
  query.set('cursor', nextCursor);
  return { link: `<?${query.toString()}>; rel="next"` };
}

export function researcherRoutes(app: Hono<Env>): void {
  app.get('/researchers', (c) => {
    const ids = c.req.query('ids');
    return ids === undefined ? list(c) : batch(c, ids);
  });
  app.get('/researchers/:id', (c) => answerPublic(c, present(c, researcherOf(c))));
}
