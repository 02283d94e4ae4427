import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { madeUpSlice } from '../../graph/slices.js';
import { madeUpResearcher } from '../data/researchers.js';
import { madeUpWorks } from '../data/works.js';

/** Makes the page of a contestant at a size. */
export type PageMaker = (contestant: string, size: number) => string;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

function file(root: string, path: string): Response {
  const full = join(root, normalize(`/${path}`));
  if (!existsSync(full)) return new Response('Not found', { status: 404 });
  const type = types[extname(full)] ?? 'application/octet-stream';
  return new Response(readFileSync(full), {
    headers: { 'content-type': type, 'cache-control': 'max-age=3600' },
  });
}

/** Works on a page of the endpoint. */
const PAGE = 20;

/** Has a page fetch what its script imports at the same time, as the pages of bundlers do. */
function withPreloads(page: string, preloads: Record<string, readonly string[]>): string {
  return page.replace(
    /<script type="module" src="\/assets\/([^"]+)">/,
    (script, name: string) =>
      (preloads[name] ?? [])
        .map((file) => `<link rel="modulepreload" href="/assets/${file}">`)
        .join('') + script,
  );
}

/** Counts what the endpoint was asked since it was last read. */
export interface Served {
  readonly url: string;
  takeAsked(): number;
  close(): void;
}

/** Serves the contestants' pages, their code, our build and an endpoint, all on one free port. */
export function startServer(assets: string, pages: Record<string, PageMaker>): Promise<Served> {
  let asked = 0;
  const preloads = JSON.parse(readFileSync(`${assets}/preloads.json`, 'utf8')) as Record<
    string,
    string[]
  >;
  const app = new Hono();
  app.get('/page/:workload/:contestant', (context) => {
    const { workload, contestant } = context.req.param();
    const page = pages[workload]?.(contestant, Number(context.req.query('n')));
    return page === undefined ? context.notFound() : context.html(withPreloads(page, preloads));
  });
  app.get('/assets/*', ({ req }) => file(assets, req.path.slice('/assets/'.length)));
  app.get('/cdn/*', ({ req }) => file('dist/cdn', req.path.slice('/cdn/'.length)));
  app.get('/peers/*', ({ req }) =>
    file('test/bench/node_modules', req.path.slice('/peers/'.length)),
  );
  app.get('/api/researchers', (context) => {
    asked += 1;
    const ids = (context.req.query('ids') ?? '').split(',');
    return context.json({ items: ids.map(madeUpResearcher), missing: [] });
  });
  app.get('/api/researchers/:id', ({ req, json }) => json(madeUpResearcher(req.param('id'))));
  app.get('/api/researchers/:id/works', ({ json }) =>
    json({ items: madeUpWorks(PAGE), total: PAGE, nextCursor: null }),
  );
  app.get('/api/researchers/:id/graph', ({ req, json }) =>
    json(madeUpSlice(Number(req.param('id').slice(1)))),
  );
  return new Promise((started) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      started({
        url: `http://127.0.0.1:${port}`,
        takeAsked: () => {
          const count = asked;
          asked = 0;
          return count;
        },
        close: () => server.close(),
      }),
    );
  });
}
