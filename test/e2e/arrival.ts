/**
 * `npm run test:arrival`: what a page has on its way before it is needed. Servers that hold back one thing
 * until another was asked for answer nothing at all to a page that waits.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, createServer as createProxy } from 'node:net';
import { extname } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CDN, filesFor, preloadLinks } from '../../scripts/preload.js';
import { createApp } from '../../demo/app.js';
import { findBrowser } from '../tools/find-browser.js';
import { start } from '../tools/start.js';
import { runTests } from './run-tests.js';

const endpoint = `${await start(createApp({ basePath: '/api' }))}/api`;

/** Answers what is asked, once it may. */
interface Held {
  readonly page: string;
  /** When a file of dist/cdn/ may be sent. */
  readonly until: (file: string) => Promise<void>;
  readonly whenAsked?: (file: string) => unknown;
}

async function served<T>(held: Held, use: (url: string) => Promise<T>): Promise<T> {
  const server: Server = createServer((request, response) => {
    const file = request.url!.replace('/cdn/', '');
    if (file === '/') return void response.setHeader('Content-Type', 'text/html').end(held.page);
    if (extname(file) !== '.js') return void response.writeHead(404).end();
    held.whenAsked?.(file);
    void held.until(file).then(() => {
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(`${CDN}/${file}`));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  try {
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const pageWith = (head: string, of: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}<script type="module" src="/cdn/widgets.js" data-endpoint="${of}"></script></head><body><trust-badge researcher="zhen-qin"></trust-badge></body></html>`;

/** Opens the page; fails where its badge is not shown. */
async function showsBadge(browser: Browser, held: Held): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await served(held, async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await page.waitForSelector('trust-badge >>> [part~=badge]', { visible: true });
    });
  } finally {
    await page.close();
  }
}

/** The endpoint behind an address of its own, which tells of the first connection. */
async function watched(): Promise<{ url: string; connected: Promise<void> }> {
  const { hostname, port } = new URL(endpoint);
  let tell = (): void => {};
  const connected = new Promise<void>((resolve) => (tell = resolve));
  const server = createProxy((socket) => {
    tell();
    const behind = connect(Number(port), hostname);
    for (const [from, to] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      from.on('error', () => to.destroy()).pipe(to);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address() as { port: number };
  return { url: `http://127.0.0.1:${address.port}/api`, connected };
}

async function connectsAhead(browser: Browser): Promise<void> {
  const { url, connected } = await watched();
  await showsBadge(browser, {
    page: pageWith('', url),
    until: (file) => (file === 'widgets.js' ? Promise.resolve() : connected),
  });
}

/** Shows the badge of `page`, whose code comes only once that of `module` was asked for. */
async function asksBeside(browser: Browser, module: string, page: string): Promise<void> {
  let tell = (): void => {};
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const [core] = filesFor(['trust-badge']);
  const awaited = filesFor([module]).at(-1);
  await showsBadge(browser, {
    page,
    whenAsked: (file) => file === awaited && tell(),
    until: (file) => (file === core ? asked : Promise.resolve()),
  });
}

async function fetchesAhead(browser: Browser): Promise<void> {
  const files = filesFor(['trust-badge']);
  const missing = new Set(files);
  let tell = (): void => {};
  const allAsked = new Promise<void>((resolve) => (tell = resolve));
  await showsBadge(browser, {
    page: pageWith(preloadLinks('/cdn/', files).join(''), endpoint),
    whenAsked: (file) => {
      missing.delete(file);
      if (missing.size === 0) tell();
    },
    until: (file) => (file === 'widgets.js' ? allAsked : Promise.resolve()),
  });
}

const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);

await runTests({
  'the endpoint is connected to while the code that asks it is on its way': () =>
    connectsAhead(browser),
  'what finds the words of another language is asked for beside the code that speaks them': () =>
    asksBeside(browser, 'src/i18n/languages.ts', pageWith('', endpoint, 'de')),
  'and so is what finds another source, where the script tag names one': () =>
    asksBeside(
      browser,
      'src/api/sources/others.ts',
      pageWith('', endpoint).replace('data-endpoint', 'data-source="rest" data-endpoint'),
    ),
  'code that is named in the head is fetched before the script has come': () =>
    fetchesAhead(browser),
});
