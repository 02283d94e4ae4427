import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { createApp } from '../../../demo/app.js';
import { createRegistry } from '../../../demo/data/registry.js';
import { findBrowser } from '../../tools/find-browser.js';
import { start } from '../../tools/start.js';
import type { Freshness, Site } from './assumptions.js';

/** A site of the simulation in the real world: its pages, its endpoint, and its visitors' browsers. */
export interface RealSite {
  /** Opens a page and stays until all its widgets show their data, and nothing is asked for any more. */
  view(visitor: number, page: number): Promise<void>;
  /** What the endpoint was asked so far. */
  counted(): { requests: number; unchanged: number };
  close(): Promise<void>;
}

/** Researchers of the demo with works and a graph each. */
function idOf(researcher: number): string {
  const registry = createRegistry(Number.POSITIVE_INFINITY);
  return registry.idAt(1000 + researcher)!;
}

function widgets({ content }: Site, researchers: readonly number[]): string {
  const tag = 'profile' in content ? 'researcher-profile' : 'trust-badge';
  return researchers
    .map((researcher) => `<${tag} researcher="${idOf(researcher)}"></${tag}>`)
    .join('\n');
}

/** Counts what it lets through to the demo's endpoint. */
async function startEndpoint({ maxAge, staleWhileRevalidate }: Freshness) {
  const count = { requests: 0, unchanged: 0 };
  const app = createApp({ graphBuild: { of: [], ms: 0 }, cache: { maxAge, staleWhileRevalidate } });
  const url = await start({
    async fetch(request: Request) {
      const answer = await app.fetch(request);
      count.requests += 1;
      if (answer.status === 304) count.unchanged += 1;
      return answer;
    },
  });
  return { url, count };
}

async function startPages(site: Site, named: readonly (readonly number[])[], endpoint: string) {
  const app = new Hono();
  app.get('/page/:page', (context) => {
    const researchers = named[Number(context.req.param('page'))]!;
    return context.html(
      `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="/cdn/widgets.js" data-endpoint="${endpoint}"></script>${widgets(site, researchers)}`,
    );
  });
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  return start(app);
}

/** Whether every widget of the page shows its data; the sections of a profile are widgets too. Runs in it. */
function allShown(): boolean {
  const tags = 'trust-badge,researcher-profile,work-list,graph-slice';
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(tags) ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const found = within(document);
  return found.length > 0 && found.every((element) => element.matches(':state(ready)'));
}

async function visit(page: Page, address: string): Promise<void> {
  // High enough that nothing is off screen: what is there is asked for.
  await page.setViewport({ width: 1000, height: 6000 });
  await page.goto(address);
  await page.waitForFunction(allShown, { timeout: 45_000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.close();
}

export async function openSite(
  site: Site,
  named: readonly (readonly number[])[],
  freshness: Freshness,
): Promise<RealSite> {
  const endpoint = await startEndpoint(freshness);
  const pages = await startPages(site, named, endpoint.url);
  const { launchOptions } = await findBrowser();
  const browser: Browser = await puppeteer.launch(launchOptions);
  const visitors = new Map<number, BrowserContext>();
  return {
    async view(visitor, page) {
      const context = visitors.get(visitor) ?? (await browser.createBrowserContext());
      visitors.set(visitor, context);
      const opened = await context.newPage();
      await opened.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await visit(opened, `${pages}/page/${page}`);
    },
    counted: () => ({ ...endpoint.count }),
    close: () => browser.close(),
  };
}
