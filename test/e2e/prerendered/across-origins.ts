import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { createFragmentHandler } from '../../../src/ssr/index.js';
import { start } from '../../tools/start.js';

interface Heard {
  readonly method: string;
  readonly condition: string | null;
  readonly status: number;
}

/** What a page of another origin reads of an answer. */
interface Read {
  readonly status: number;
  readonly etag: string | null;
  readonly length: number;
}

/** Runs in the page: asks in the two ways that a site would. */
const askTwice = `async (url) => {
  const read = async (response) => ({
    status: response.status,
    etag: response.headers.get('etag'),
    length: (await response.text()).length,
  });
  const first = await read(await fetch(url));
  const cached = await read(await fetch(url, { cache: 'no-cache' }));
  const headers = { 'If-None-Match': first.etag };
  const own = await read(await fetch(url, { headers, cache: 'no-store' }));
  const bad = await fetch(url.replace('ada', ''));
  return { first, cached, own, bad: bad.status };
}`;

/**
 * A page of another origin has a fragment, asks again whether it is still right, by its browser's cache and by
 * itself, and is answered 304 with no body: over HTTP, with the preflight that a condition of its own needs.
 */
export async function isAskedAgainAcrossOrigins(browser: Browser): Promise<void> {
  const heard: Heard[] = [];
  const data = { id: 'ada', name: 'Ada Byron' };
  const handler = createFragmentHandler({
    source: 'rest',
    endpoint: await start({ fetch: () => Response.json(data) }),
    now: () => Date.UTC(2026, 10, 23),
  });
  const fragments = await start({
    async fetch(request) {
      const answer = await handler(request);
      const { method, headers } = request;
      heard.push({ method, condition: headers.get('if-none-match'), status: answer.status });
      return answer;
    },
  });
  const host = await start({
    fetch: () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
  });
  const page = await browser.newPage();
  await page.goto(host);
  const url = `${fragments}/fragments/researcher-card?researcher=ada`;
  const read = (await page.evaluate(`(${askTwice})('${url}')`)) as Record<string, Read>;
  await page.close();
  const { first, cached, own, bad } = read;
  assert.match(first!.etag ?? '', /^"[0-9a-f]{32}"$/, 'the ETag can be read');
  assert.deepEqual(cached, first, 'the cache gives what it has');
  assert.deepEqual(own, { status: 304, etag: first!.etag, length: 0 });
  assert.equal(bad, 400, 'a refusal can be read too');
  const condition = first!.etag;
  assert.deepEqual(heard, [
    { method: 'GET', condition: null, status: 200 },
    { method: 'GET', condition, status: 304 },
    { method: 'OPTIONS', condition: null, status: 204 },
    { method: 'GET', condition, status: 304 },
    { method: 'GET', condition: null, status: 400 },
  ]);
}
