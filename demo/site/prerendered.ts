import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context, Hono } from 'hono';
import { isResearchError } from '../../src/api/errors.js';
import { fillPage } from './html.js';

type Rendering = typeof import('../../src/ssr/index.js');

/** Where the pages and the built package are, and whom they ask. */
export interface PrerenderOptions {
  readonly pages: string;
  readonly dist: string;
  readonly endpoint: (hostname: string) => string;
}

type Handler = ReturnType<Rendering['createFragmentHandler']>;

/** As it was built: a browser takes over only what has the templates of `dist/cdn`, to the letter. */
const rendering = ({ dist }: PrerenderOptions): Promise<Rendering> =>
  import(pathToFileURL(join(dist, 'ssr/index.js')).href) as Promise<Rendering>;

/** The demo's page, its holes for head and body left open. */
function template({ pages }: PrerenderOptions, endpoint: string): string {
  const partial = (name: string): string =>
    readFileSync(join(pages, 'partials', `${name}.html`), 'utf8');
  const open = ['lang', 'dir', 'head', 'body'].map((name) => [name, () => `{{${name}}}`] as const);
  return fillPage(partial('prerendered'), partial, {
    ...Object.fromEntries(open),
    endpoint: () => endpoint,
  });
}

async function page(c: Context, options: PrerenderOptions): Promise<Response> {
  const url = new URL(c.req.url);
  const id = decodeURIComponent(c.req.param('file') ?? '').replace(/\.html$/, '');
  const endpoint = options.endpoint(url.hostname);
  try {
    const { renderProfilePage } = await rendering(options);
    const html = await renderProfilePage({
      id,
      endpoint,
      asOf: new Date().toISOString().slice(0, 10),
      url: `${url.origin}${url.pathname}`,
      lang: url.searchParams.get('lang') ?? 'en',
      script: '/dist/cdn/widgets.js',
      template: template(options, endpoint),
      signal: c.req.raw.signal,
    });
    return c.html(html, 200, { 'cache-control': 'no-cache' });
  } catch (error) {
    const missing = isResearchError(error) && ['not-found', 'gone'].includes(error.kind);
    return c.html(
      '<!doctype html><title>No such page</title><p>No such page.',
      missing ? 404 : 502,
    );
  }
}

/** `/prerendered/<id>.html`, `/fragments/<tag>?researcher=…` and `/badge.svg?researcher=…`. */
export function prerenderRoutes(app: Hono, options: PrerenderOptions): void {
  const handlers = new Map<string, Handler>();
  const fragment = async (c: Context): Promise<Response> => {
    const { createFragmentHandler } = await rendering(options);
    const endpoint = options.endpoint(new URL(c.req.url).hostname);
    const handler = handlers.get(endpoint) ?? createFragmentHandler({ endpoint });
    handlers.set(endpoint, handler);
    return handler(c.req.raw);
  };
  app.get('/prerendered/:file', (c) => page(c, options));
  app.on(['GET', 'OPTIONS'], ['/fragments/*', '/badge.svg'], fragment);
}
