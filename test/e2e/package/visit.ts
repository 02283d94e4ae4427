import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { start } from '../../tools/start.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Serves `root`, and below `/modules/` the packages of this repository. */
function folder(root: string) {
  return {
    async fetch(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url);
      const path = normalize(pathname === '/' ? '/index.html' : pathname);
      const file = path.startsWith('/modules/')
        ? join('node_modules', path.slice('/modules/'.length))
        : join(root, path);
      const body = await readFile(file).catch(() => undefined);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      return body
        ? new Response(new Uint8Array(body), { headers: { 'Content-Type': type } })
        : new Response(null, { status: 404 });
    },
  };
}

/** What the browser complained of: errors of the page, of the console, and files that are not there. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** `visible` polls by frame: mutations inside a shadow root are not seen from outside. */
const SEEN = { visible: true, timeout: 10_000 };

/**
 * Opens the page in `root` and waits for what `look` waits for.
 *
 * @throws Error that says what was missing, and what the browser complained of
 */
async function open(browser: Browser, root: string, look: (page: Page) => Promise<void>) {
  const url = await start(folder(root));
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  try {
    await page.goto(url);
    await look(page);
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

async function seesCard(page: Page): Promise<void> {
  await page.waitForSelector('researcher-card >>> [part="name"]', SEEN);
}

/** Has the page in `root` show a card, a badge, and the badge's evidence, which is code that comes later. */
export const visit = (browser: Browser, root: string): Promise<void> =>
  open(browser, root, async (page) => {
    await seesCard(page);
    const badge = await page.waitForSelector('trust-badge >>> button[part="badge"]', SEEN);
    await badge?.click();
    await page.waitForSelector('trust-badge >>> [part="evidence"]:popover-open', SEEN);
  });

/** Has the page in `root` show a card. */
export const visitCard = (browser: Browser, root: string): Promise<void> =>
  open(browser, root, seesCard);
