import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

/** The version of what was built last; `null` before the first build. */
function builtVersion(dist: string): string | null {
  const file = join(dist, 'cdn/integrity.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The built package: under `/dist/`, and under `/widgets/<version>/` as a site should have it, with a
 * folder for each version, so that an address that was once pasted never means something else.
 */
export function packageRoutes(app: Hono, { dist }: { readonly dist: string }): void {
  const files = serveStatic({
    root: dist,
    rewriteRequestPath: (path) => path.replace(/^\/dist|^\/widgets\/[^/]+/, ''),
  });
  for (const path of ['/dist/*', '/widgets/:version/*']) {
    app.use(path, async (c, next) => {
      await next();
      // Module scripts are fetched with CORS, and these are meant for pages of any origin.
      c.header('access-control-allow-origin', '*');
      c.header('cache-control', 'no-cache');
    });
  }
  app.use('/dist/*', files);
  app.use('/widgets/:version/*', (c, next) =>
    c.req.param('version') === builtVersion(dist) ? files(c, next) : next(),
  );
  app.get('/dist/*', (c) => c.text('Not built yet: run “npm run build” first.', 404));
  app.get('/widgets/*', (c) => c.text('There is no such version here.', 404));
}
