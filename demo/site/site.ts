import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { fillPage, markCurrent } from './html.js';
import { packageRoutes } from './package-files.js';
import { prerenderRoutes } from './prerendered.js';
import { pageValues } from './values.js';

/** The switch of the endpoint, which the pages' own origin holds. */
export interface EndpointSwitch {
  readonly running: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Folder of the pages, with `partials/` in it. */
  pages: string;
  /** Folder of the built package. */
  dist: string;
  /** The endpoint's base address for a page that was asked for under this host name. */
  endpoint: (hostname: string) => string;
  endpointSwitch: EndpointSwitch;
}

const pageName = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

function servePage(c: Context, options: SiteOptions): Response | Promise<Response> {
  const url = new URL(c.req.url);
  const name = pageName(url.pathname);
  const file = join(options.pages, name);
  if (!/^\/[\w-]+\.html$/.test(name) || !existsSync(file)) {
    return c.html(
      '<!doctype html><title>No such page</title><p>No such page. <a href="/">Start</a>',
      404,
    );
  }
  const partial = (which: string): string =>
    readFileSync(join(options.pages, 'partials', `${which}.html`), 'utf8');
  const values = pageValues(options.endpoint(url.hostname), url.searchParams, name);
  const html = fillPage(readFileSync(file, 'utf8'), partial, values);
  return c.html(markCurrent(html, name === '/index.html' ? '/' : name), 200, {
    'cache-control': 'no-cache',
  });
}

/** Only this site's own script may use the switch: the header cannot be sent by a form or, without our leave, by another origin. */
async function useSwitch(c: Context, { endpointSwitch }: SiteOptions): Promise<Response> {
  if (c.req.header('x-requested-with') !== 'demo')
    return c.json({ error: 'Not from this page.' }, 403);
  const running = (await c.req.text()) === '{"running":true}';
  await (running ? endpointSwitch.start() : endpointSwitch.stop());
  return c.json({ running: endpointSwitch.running });
}

/** The demo's pages, the built package under `/dist/` and `/widgets/<version>/`, and the switch that stops and starts the endpoint. */
export function createSite(options: SiteOptions): Hono {
  const app = new Hono();
  app.get('/demo/endpoint', (c) =>
    c.json({ running: options.endpointSwitch.running }, 200, { 'cache-control': 'no-store' }),
  );
  prerenderRoutes(app, options);
  app.post('/demo/endpoint', (c) => useSwitch(c, options));
  packageRoutes(app, options);
  app.get('*', (c, next) =>
    extname(pageName(c.req.path)) === '.html' ? servePage(c, options) : next(),
  );
  app.use('*', serveStatic({ root: options.pages }));
  return app;
}
