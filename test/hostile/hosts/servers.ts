import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { createApp } from '../../../demo/app.js';
import { headersOf, htmlOf, link, NONCE, RESEARCHER, type Places } from './host-page.js';
import type { HostCase } from './factors.js';

/** A page that a scenario serves by itself. */
export interface OwnPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The origins of the tests: the hosts' pages, the built package, the endpoint, rendered fragments. */
export interface Stand {
  readonly places: Places;
  /** The address of a page of the matrix. */
  urlOf(host: HostCase): string;
  /** Serves a page, and gives its address. */
  serve(name: string, page: OwnPage): string;
  /** Where built sample apps are. */
  readonly apps: string;
  /** What the endpoint was asked since it was last forgotten: method and path. */
  readonly asked: string[];
  close(): void;
}

interface Listening {
  readonly url: string;
  close(): void;
}

function listen(app: {
  fetch: (request: Request) => Response | Promise<Response>;
}): Promise<Listening> {
  return new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) =>
      done({
        url: `http://127.0.0.1:${(address as AddressInfo).port}`,
        close: () => {
          if ('closeAllConnections' in server) server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

/** A page that notes by itself what happens. */
const watched = (html: string, watcher: string): string =>
  watcher ? html.replace('<head>', () => `<head><script>${watcher}</script>`) : html;

/** dist/ as a server of the package would have it; `/other-version/` is the same under a later version. */
function distApp(watcher: string): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
  });
  app.get('/other-version/cdn/widgets.js', (context: Context) => {
    const text = readFileSync('dist/cdn/widgets.js', 'utf8').replace(/`\d+\.\d+\.\d+`/, '`99.0.0`');
    return context.body(text, 200, { 'Content-Type': 'text/javascript' });
  });
  if (watcher) {
    const page = watched(readFileSync('dist/embed/index.html', 'utf8'), watcher);
    app.get('/embed/index.html', (context) => context.html(page));
  }
  const strip = (path: string): string => path.replace(/^\/other-version/, '');
  app.use('/node_modules/*', serveStatic({ root: '.' }));
  app.use('*', serveStatic({ root: 'dist', rewriteRequestPath: strip }));
  return app;
}

function pageApp(pages: ReadonlyMap<string, OwnPage>, places: () => Places): Hono {
  const app = new Hono();
  app.get('/matrix', (context) => {
    const host = context.req.query() as unknown as HostCase;
    return new Response(htmlOf(host, places()), { headers: headersOf(host, places()) });
  });
  app.get('/own/:name', (context) => {
    const page = pages.get(context.req.param('name'));
    if (!page) return context.text('No such page', 404);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...page.headers };
    return new Response(page.html, { headers });
  });
  app.get('/apps/:app/index.html', (context) => {
    const text = readFileSync(
      `node_modules/.cache/apps/${context.req.param('app')}/index.html`,
      'utf8',
    );
    return context.html(watched(text, places().watcher));
  });
  app.use('/apps/*', serveStatic({ root: 'node_modules/.cache' }));
  return app;
}

type Rendering = typeof import('../../../src/ssr/index.js');

/** What was built to render with. */
const rendering = (): Promise<Rendering> =>
  import(pathToFileURL('dist/ssr/index.js').href) as Promise<Rendering>;

/** A badge from `dist/ssr`, as a server of the host's own would put it into the page. */
async function prerender(api: string): Promise<string> {
  const { render } = await rendering();
  const researcher: unknown = await (await fetch(`${api}/researchers/${RESEARCHER}`)).json();
  const attributes = { researcher: RESEARCHER };
  return render('trust-badge', researcher, { attributes, children: link, nonce: NONCE });
}

/**
 * Starts them on free ports.
 *
 * @param watcher see `Places`
 */
export async function startStand(watcher = ''): Promise<Stand> {
  const asked: string[] = [];
  const endpoint = createApp();
  const api = await listen({
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== 'OPTIONS') asked.push(`${request.method} ${pathname}`);
      return endpoint.fetch(request);
    },
  });
  const dist = await listen(distApp(watcher));
  const { files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
    files: Record<string, string>;
  };
  const closed = await listen({
    fetch: async (request) => {
      const answer = await endpoint.fetch(request);
      const headers = new Headers(answer.headers);
      headers.delete('access-control-allow-origin');
      return new Response(answer.body, { status: answer.status, headers });
    },
  });
  const prerendered = await prerender(api.url);
  const { createFragmentHandler } = await rendering();
  const fragments = await listen({ fetch: createFragmentHandler({ endpoint: api.url }) });
  const places: Places = {
    closed: closed.url,
    dist: dist.url,
    api: api.url,
    integrity: files,
    prerendered,
    fragments: fragments.url,
    watcher,
  };
  const pages = new Map<string, OwnPage>();
  const hosts = await listen(pageApp(pages, () => places));
  return {
    places,
    asked,
    apps: `${hosts.url}/apps`,
    urlOf: (host) => `${hosts.url}/matrix?${new URLSearchParams({ ...host })}`,
    serve(name, page) {
      pages.set(name, page);
      return `${hosts.url}/own/${name}`;
    },
    close: () => [api, closed, dist, fragments, hosts].forEach((server) => server.close()),
  };
}
