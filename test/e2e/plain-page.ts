import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createApp } from '../../demo/app.js';
import { start } from '../tools/start.js';

/** One request as the endpoint received it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page of nobody's, the built package and an endpoint, each on an origin of its own. */
export interface PlainPage {
  readonly page: string;
  readonly dist: string;
  readonly api: string;
  /** What the endpoint was asked. */
  readonly asked: Asked[];
}

/** Serves a page with the script tag; `body` is what stands in it. */
export async function servePlainPage(body = ''): Promise<PlainPage> {
  const asked: Asked[] = [];
  const endpoint = createApp({ graphBuild: { of: [] } });
  const api = await start({
    fetch(request: Request) {
      const { method, url, headers } = request;
      asked.push({ method, url, headers: Object.fromEntries(headers.entries()) });
      return endpoint.fetch(request);
    },
  });
  const files = new Hono();
  files.use('*', async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
  });
  files.use('*', serveStatic({ root: 'dist' }));
  const dist = await start(files);
  const script = `<script type="module" src="${dist}/cdn/widgets.js" data-endpoint="${api}"></script>`;
  const html = `<!doctype html><html lang="en"><title>A page</title>${script}<main>${body}</main></html>`;
  const pages = new Hono();
  pages.get('/', (context) => context.html(html));
  return { page: await start(pages), dist, api, asked };
}
