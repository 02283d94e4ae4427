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

/**
 * Opens the page in `root` and has it show a card, a badge, and the badge's evidence, which is code
 * that comes later.
 *
 * @throws Error that says what was missing, and what the browser complained of
 */
export async function visit(browser: Browser, root: string): Promise<void> {
  const url = await start(folder(root));
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  try {
    await page.goto(url);
    // `visible` polls by frame: mutations inside a shadow root are not seen from outside.
    const seen = { visible: true, timeout: 10_000 };
    await page.waitForSelector('researcher-card >>> [part="name"]', seen);
    const badge = await page.waitForSelector('trust-badge >>> button[part="badge"]', seen);
    await badge?.click();
    await page.waitForSelector('trust-badge >>> [part="evidence"]:popover-open', seen);
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
