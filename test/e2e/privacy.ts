/**
 * `npm run test:privacy`: every element on one page, with a viewer signed in, in a browser whose whole
 * traffic passes a recording proxy: who is asked, with which headers, and what is kept.
 */
import assert from 'node:assert/strict';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.js';
import { TAGS } from '../../src/embed/tags.js';
import { writeTally } from '../tools/tally.js';
import { servePlainPage } from './plain-page.js';
import { startProxy } from './proxy.js';
import { runTests, type Tests } from './run-tests.js';

/** What the demo takes for the token of a viewer who may do everything; found again wherever it leaks. */
const TOKEN = 'demo-signed-in';

const dataTags = Object.keys(TAGS).filter((tag) => tag !== 'research-source');

/** Headers that a request of ours may have beyond those of the page's own bare `fetch`. */
const OWN_HEADERS = [
  'accept',
  'authorization',
  'x-requested-with',
  'content-type',
  'idempotency-key',
  // Retry has the browser ask past its cache, whether what it holds from the same endpoint is still good.
  'cache-control',
  'if-none-match',
];

const showing = (researcher: string): string =>
  dataTags.map((tag) => `<${tag} researcher="${researcher}"></${tag}>`).join('');

/** Failures must not tell either: each once more, of somebody whom the endpoint does not know. */
const body = `<research-source>${showing('josiah-carberry')}${showing('nobody')}</research-source>`;

/** Notes events and gives the token; runs in the page before its own scripts. */
function prepare(token: string): void {
  const told: unknown[] = [];
  Object.assign(window, { told });
  const names = ['loaded', 'failed', 'follow-changed', 'action-failed', 'selected', 'opened'];
  for (const name of names) window.addEventListener(`rw-${name}`, (event) => told.push(event));
  document.addEventListener('DOMContentLoaded', () => {
    const source = document.querySelector('research-source')!;
    Object.assign(source, { getAccessToken: () => token });
  });
}

/** Presses every button of every widget, scrolling to each; runs in the page. */
async function useEverything(): Promise<void> {
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 300));
  const roots = function* (from: ParentNode): Iterable<ShadowRoot> {
    for (const { shadowRoot } of from.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      yield shadowRoot;
      yield* roots(shadowRoot);
    }
  };
  window.open = () => null;
  for (const root of [...roots(document)]) {
    root.host.scrollIntoView();
    await pause();
    for (const button of root.querySelectorAll('button')) button.click();
    for (const details of root.querySelectorAll('details')) details.open = true;
    await pause();
  }
}

/** Everything that can be read of the page, as text: trees, attributes, events and errors; runs in it. */
function everythingTold(): string {
  const seen = new Set<unknown>();
  const write = (value: unknown, depth = 0): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (seen.has(value) || depth > 6 || value instanceof Node || value instanceof Window) return '';
    seen.add(value);
    const names = [
      ...Object.getOwnPropertyNames(value),
      'error',
      'data',
      'message',
      'stack',
      'cause',
    ];
    return names
      .map((name) => `${name}=${write((value as Record<string, unknown>)[name], depth + 1)}`)
      .join(' ');
  };
  const tree = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
        const inner = element.shadowRoot ? tree(element.shadowRoot) : '';
        return `${attributes.join(' ')} ${element.textContent} ${inner}`;
      })
      .join(' ');
  return [
    tree(document),
    ...(window as unknown as { told: unknown[] }).told.map((event) => write(event)),
  ].join(' ');
}

/** What the page keeps, in words; runs in it. */
async function kept(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const stores = [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...('caches' in window ? await caches.keys() : []),
  ];
  return document.cookie === '' ? stores : [...stores, document.cookie];
}

async function waitForAll(page: Page): Promise<void> {
  for (const tag of dataTags) {
    await page.waitForFunction(
      (name) => {
        const [known, unknown] = document.querySelectorAll(name);
        return known?.matches(':state(ready)') && unknown?.matches(':state(failed)');
      },
      { timeout: 30_000 },
      tag,
    );
  }
}

const proxy = await startProxy();
const { page: address, dist, api, asked } = await servePlainPage(body);
const { launchOptions, origin } = await findBrowser();
console.log(`browser: ${origin}`);
const browser = await puppeteer.launch({
  ...launchOptions,
  // Without the second option a browser does not take its own machine's addresses to a proxy.
  args: [
    ...(launchOptions.args ?? []),
    `--proxy-server=${proxy.address}`,
    '--proxy-bypass-list=<-loopback>',
  ],
});
const page = await browser.newPage();
const lines: string[] = [];
const pageUrls: string[] = [];
page.on('request', (request) => pageUrls.push(request.url()));
page.on('console', (message) => lines.push(message.text()));
page.on('pageerror', (error) => lines.push(String(error)));
await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
await page.evaluateOnNewDocument(prepare, TOKEN);
await page.goto(address);
await waitForAll(page);
await page.evaluate(useEverything);

const expectNoToken = (what: string, text: string): void => {
  assert.ok(!text.includes(TOKEN), `the token stands in ${what}`);
};

/** What a browser asks of its maker for itself, whatever the page is. */
const BROWSERS_OWN = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'sb-ssl.google.com',
  'optimizationguide-pa.googleapis.com',
  'www.google.com',
  'android.clients.google.com',
];

const urls = proxy.passed.map(({ url }) => url);
const toEndpoint = proxy.passed.filter(({ url }) => url.startsWith(`${api}/`));
let tried = 0;

const tests: Tests = {
  'everything passes the proxy': () => {
    assert.ok(asked.length > 10, `the endpoint was asked ${asked.length} times`);
    assert.equal(toEndpoint.length, asked.length);
  },
  'only the page, the script and the endpoint are contacted': () => {
    // A blob is the page's own text, handed to a worker.
    const own = [address, dist, api, `blob:${address}`];
    const isOthers = (url: string): boolean => !own.some((base) => url.startsWith(`${base}/`));
    assert.deepEqual(pageUrls.filter(isOthers), [], 'as the page sees it');
    const others = urls
      .filter(isOthers)
      .filter((url) => !BROWSERS_OWN.includes(new URL(url).hostname));
    assert.deepEqual(others, []);
  },
  'no header tells more than a bare fetch of the page would': async () => {
    await page.evaluate((url) => fetch(`${url}/bare`).then(() => undefined), api);
    const sent = proxy.passed.find(({ url }) => url === `${api}/bare`);
    const bare = Object.keys(sent!.headers);
    for (const { headers, method } of toEndpoint) {
      if (method === 'OPTIONS') continue;
      const more = Object.keys(headers).filter((name) => !bare.includes(name));
      const strange = more.filter(
        (name) => !OWN_HEADERS.includes(name) && name !== 'content-length',
      );
      assert.deepEqual(strange, []);
      tried += 1;
    }
  },
  'no cookie is sent, and nothing is kept': async () => {
    for (const { headers } of proxy.passed) assert.equal(headers.cookie, undefined);
    assert.deepEqual(await page.evaluate(kept), []);
  },
  'the token goes to the endpoint, in one header and nowhere else': async () => {
    for (const { url, headers } of proxy.passed) {
      expectNoToken('a URL', decodeURIComponent(url));
      const { authorization, ...others } = headers;
      expectNoToken('another header', JSON.stringify(others));
      if (!url.startsWith(`${api}/`)) assert.equal(authorization, undefined);
    }
    expectNoToken('the DOM, an event or an error', await page.evaluate(everythingTold));
    expectNoToken('the console', lines.join('\n'));
    assert.ok(toEndpoint.some(({ headers }) => headers.authorization === `Bearer ${TOKEN}`));
    writeTally('privacy', { cases: { 'Requests through a recording proxy': tried } });
  },
};

await runTests(tests);
