import { Hono } from 'hono';
import { actionRoutes } from './api/actions.js';
import { confirmRoutes } from './api/confirm.js';
import { cors, isLoopback, isPersonal } from './api/cors.js';
import type { BuildTime, Env, Services } from './api/env.js';
import { FAULTS, type Fault } from './api/faults.js';
import { graphRoutes } from './api/graph.js';
import { Problem, writeProblem } from './api/problem.js';
import { researcherRoutes } from './api/researchers.js';
import { createWorlds, type State } from './api/state.js';
import { viewerRoutes } from './api/viewer.js';
import { workRoutes } from './api/works.js';
import { createRegistry } from './data/registry.js';

/** How a demo endpoint differs from the ordinary one. */
export interface AppOptions {
  /** Path in front of every call, such as `/api`. None by default. */
  basePath?: string;
  /** Where the demo's pages are, for links to them. `http://localhost:8080` by default. */
  site?: string;
  /** How many of the 10,000 generated researchers `GET /researchers` lists. All by default. */
  generated?: number;
  /** Whose graphs have to be built, and for how long. Two seconds for `zhen-qin` by default. */
  graphBuild?: BuildTime;
  /** Seconds that public answers may be kept, and used while a fresh one is fetched. 60 and 600 by default. */
  cache?: { maxAge: number; staleWhileRevalidate: number };
  /** Which origins may send the demo's cookie. Pages on this machine by default. */
  trusts?: (origin: string) => boolean;
  /** Milliseconds since the epoch; the clock by default. */
  now?: () => number;
  /** Resolves after so many milliseconds, for the slow faults. A timer by default. */
  wait?: (ms: number) => Promise<void>;
}

/** What a path says in front of the call: `/worlds/<name>` and `/faults/<name>`, in any order. */
interface Route {
  world: string;
  faults: string[];
  path: string;
}

function readRoute(pathname: string): Route {
  const route: Route = { world: '', faults: [], path: pathname };
  for (;;) {
    const match = /^\/(worlds|faults)\/([^/]+)(?=\/)/.exec(route.path);
    if (match === null) return route;
    const [prefix, kind, name = ''] = match;
    if (kind === 'worlds') route.world = name;
    else route.faults.push(name);
    route.path = route.path.slice(prefix.length);
  }
}

const METHODS: readonly [string, string][] = [
  ['/researchers', 'GET, HEAD'],
  ['/researchers/:id', 'GET, HEAD'],
  ['/researchers/:id/works', 'GET, HEAD'],
  ['/researchers/:id/graph', 'GET, HEAD'],
  ['/researchers/:id/relationship', 'GET, HEAD'],
  ['/viewer', 'GET, HEAD'],
  ['/researchers/:id/follow', 'PUT, DELETE'],
  ['/researchers/:id/claim', 'POST'],
  ['/researchers/:id/invitations', 'POST'],
  ['/researchers/:id/confirm', 'GET, HEAD, POST'],
];

/** The contract's calls, with no prefixes. */
function createCalls(): Hono<Env> {
  const app = new Hono<Env>();
  researcherRoutes(app);
  workRoutes(app);
  graphRoutes(app);
  viewerRoutes(app);
  actionRoutes(app);
  confirmRoutes(app);
  for (const [path, allow] of METHODS) {
    app.all(path, () => writeProblem(new Problem(405, { headers: { allow } })));
  }
  app.notFound(() => writeProblem(new Problem(404, { detail: 'The contract has no such path.' })));
  app.onError((error) => writeProblem(error instanceof Problem ? error : new Problem(500)));
  return app;
}

function hits(fault: Fault, method: string, path: string): boolean {
  if (fault.on === 'writes') return method !== 'GET' && method !== 'HEAD';
  if (fault.on === 'graph') return path.endsWith('/graph');
  return fault.on === 'private' ? isPersonal(path) && method === 'GET' : true;
}

/** The fault of this name, unless its `~N` hits are used up. Throws 404 for a name that is not in the table. */
function faultFor(named: string, state: State, method: string, path: string): Fault | null {
  const [, name = '', times] = /^([^~]*)(?:~(\d+))?$/.exec(named) ?? [];
  const fault = Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined;
  if (fault === undefined)
    throw new Problem(404, { detail: `There is no fault called “${named}”.` });
  if (!hits(fault, method, path)) return null;
  const count = (state.faultHits.get(named) ?? 0) + 1;
  state.faultHits.set(named, count);
  return times !== undefined && count > Number(times) ? null : fault;
}

/** Lets one fault after the other have its way with the real answer. */
async function suffer(
  faults: readonly Fault[],
  wait: (ms: number) => Promise<void>,
  real: () => Promise<Response>,
): Promise<Response> {
  const [fault, ...rest] = faults;
  if (fault === undefined) return real();
  if (fault.delay !== undefined) await wait(fault.delay);
  if (fault.instead !== undefined) return fault.instead();
  const answer = await suffer(rest, wait, real);
  return fault.spoil === undefined ? answer : fault.spoil(answer);
}

/**
 * The demonstration endpoint: the whole contract over HTTP, on web standards alone, so that it also runs on an edge platform.
 * Each app has a data set of its own state; under `/worlds/<name>/` every name has yet another.
 */
export function createApp(options: AppOptions = {}): Hono {
  const { maxAge, staleWhileRevalidate } = options.cache ?? {
    maxAge: 60,
    staleWhileRevalidate: 600,
  };
  const services: Services = {
    registry: createRegistry(options.generated ?? Number.POSITIVE_INFINITY),
    site: (options.site ?? 'http://localhost:8080').replace(/\/+$/, ''),
    graphBuild: options.graphBuild ?? { of: ['zhen-qin'], ms: 2000 },
    cacheControl: `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`,
    now: options.now ?? Date.now,
  };
  const wait = options.wait ?? ((ms) => new Promise<void>((done) => void setTimeout(done, ms)));
  const base = options.basePath ?? '';
  const worlds = createWorlds();
  const calls = createCalls();

  const app = new Hono();
  app.use('*', cors(options.trusts ?? isLoopback));
  app.all('*', async (c) => {
    const url = new URL(c.req.url);
    if (!url.pathname.startsWith(`${base}/`)) return c.notFound();
    const { world, faults, path } = readRoute(url.pathname.slice(base.length));
    const state = worlds(world);
    const home = url.href.slice(0, url.origin.length + url.pathname.length - path.length);
    url.pathname = path;
    const active = faults
      .map((name) => faultFor(name, state, c.req.method, path))
      .filter((fault) => fault !== null);
    const request = new Request(url, c.req.raw);
    return suffer(active, wait, async () => calls.fetch(request, { services, state, home }));
  });
  app.notFound(() => writeProblem(new Problem(404, { detail: 'The contract has no such path.' })));
  app.onError((error) => writeProblem(error instanceof Problem ? error : new Problem(500)));
  return app;
}
