/**
 * `npm run test:prerendered`: pages that a server rendered, over HTTP in a real browser: with scripts
 * disabled, and taken over by dist/cdn/widgets.js from an ordinary script tag.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createApp } from '../../demo/app.js';
import { createSite } from '../../demo/site/site.js';
import { PRERENDERED_TAGS } from '../../src/ssr/index.js';
import { findBrowser } from '../tools/find-browser.js';
import { start } from '../tools/start.js';
import { isAskedAgainAcrossOrigins } from './prerendered/across-origins.js';
import { serverHearsWhy } from './prerendered/server-hears.js';
import { runTests, type Tests } from './run-tests.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What stays to be asked once a page is taken over: who is looking at it. */
const WHO_LOOKS = /\/(viewer|relationship)$/;

/** The demo's site, and below `/host/<tag>` pages of a stranger with one prerendered widget in each. */
function createPages(endpoint: string): { fetch(request: Request): Promise<Response> } {
  const site = createSite({
    pages: folder('../../demo/pages'),
    dist: folder('../../dist'),
    endpoint: () => endpoint,
    endpointSwitch: { running: true, start: async () => {}, stop: async () => {} },
  });
  return {
    async fetch(request) {
      const tag = /\/host\/([\w-]+)$/.exec(new URL(request.url).pathname)?.[1];
      if (!tag) return site.fetch(request);
      const path = `/fragments/${tag}?researcher=zhen-qin`;
      const fragment = await site.fetch(new Request(new URL(path, request.url)));
      return new Response(hostPage(await fragment.text(), endpoint), {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    },
  };
}

const hostPage = (fragment: string, endpoint: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/cdn/widgets.js" data-endpoint="${endpoint}"></script>
  </head>
  <body><h1>Host</h1>${fragment}<p>After it.</p></body>
</html>
`;

interface Visit {
  readonly page: Page;
  /** What the page said, and whom it asked at the endpoint. */
  readonly said: string[];
  readonly asked: string[];
}

async function visit(browser: Browser, width = 1200): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).port === new URL(endpoint).port) asked.push(request.url());
  });
  return { page, said, asked };
}

/** What became of a page that a server rendered, once its script had taken it over. */
interface Comparison {
  /** Elements that were served, in all shadow roots. */
  readonly before: number;
  readonly gone: readonly string[];
  readonly moved: readonly string[];
  /** The sum of all layout shifts. */
  readonly shift: number;
}

/** Opens `url` with its script held back until the page as served has been looked at. */
async function takeOver(visited: Visit, url: string, tag: string): Promise<Comparison> {
  const { page } = visited;
  let release: () => void = () => {};
  const looked = new Promise<void>((done) => (release = done));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isScript = request.url().endsWith('/widgets.js');
    void (isScript ? looked : Promise.resolve()).then(() => request.continue());
  });
  await page.evaluateOnNewDocument(watchScript);
  const loaded = page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForSelector(tag);
  // All of the page has been parsed and styled: what is not is nowhere yet, or elsewhere.
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
        ({ sheet }) => sheet,
      ),
  );
  await page.evaluate(`watch.collect('${tag}')`);
  release();
  await loaded;
  await becomesReady(page, tag);
  // Their code comes when they are nearly on screen.
  for (const inner of tag === 'researcher-profile' ? ['graph-slice', 'work-list'] : []) {
    await becomesReady(page, `${tag} >>> ${inner}`);
  }
  return (await page.evaluate('watch.compare()')) as Comparison;
}

async function becomesReady(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element!.evaluate((each) => each.scrollIntoView());
  await page.waitForFunction((each) => each!.matches(':state(ready)'), {}, element);
}

async function isTakenOver(url: string, tag: string, width?: number): Promise<void> {
  const visited = await visit(browser, width);
  const { page, said, asked } = visited;
  const { before, gone, moved, shift } = await takeOver(visited, url, tag);
  assert.ok(before > 0, `${before} elements were served`);
  assert.deepEqual(gone, [], 'every element that was served is still there');
  assert.deepEqual(moved, [], 'and where it was');
  assert.equal(shift, 0, 'layout shift');
  assert.deepEqual(said, [], 'the console');
  assert.deepEqual(
    asked.filter((each) => !WHO_LOOKS.test(new URL(each).pathname)),
    [],
    'requests for what was served already',
  );
  await page.close();
}

async function isReadable(width: number): Promise<void> {
  const { page, said } = await visit(browser, width);
  await page.setJavaScriptEnabled(false);
  await page.goto(new URL('/prerendered/josiah-carberry.html', url).href);
  const count = async (selector: string): Promise<number> => (await page.$$(selector)).length;
  const card = 'researcher-profile >>> researcher-card >>> [part="name"]';
  assert.match(await page.$eval(card, (name) => name.textContent), /Josiah Carberry/);
  assert.equal(await count('researcher-profile >>> trust-snapshot >>> [part="counts"]'), 1);
  assert.equal(await count('researcher-profile >>> work-list >>> [part="work"]'), 299);
  const still = await page.$('researcher-profile >>> graph-slice >>> .still svg path');
  const box = await still?.boundingBox();
  assert.ok(box && box.width > 50 && box.height > 50, 'the still picture is to be seen');
  const table = 'researcher-profile >>> graph-slice >>> details.as-table';
  await (await page.$(`${table} > summary`))?.click();
  assert.ok((await count(`${table}[open] tbody tr`)) > 10, 'the table of the graph opens');
  await isHonest(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `the page is ${wide}px too wide`);
  assert.deepEqual(said, []);
  await page.close();
}

/** Nothing is offered that cannot be done, and the names in the picture can be read. */
async function isHonest(page: Page): Promise<void> {
  await page.evaluate(await readFile(folder('./prerendered/look.js'), 'utf8'));
  assert.deepEqual(await page.evaluate('look.deadEnds()'), []);
  assert.equal(await page.evaluate('look.ground()'), false, 'the page’s ground shows through');
  const names = (await page.evaluate('look.names()')) as Record<string, number>;
  assert.ok(names['count']! > 4, JSON.stringify(names));
  assert.deepEqual({ size: names['size'], over: names['over'] }, { size: 12, over: 0 });
  assert.ok(names['height']! >= 12, `the lowest name is ${names['height']}px high`);
}

const watchScript = `{ ${await readFile(folder('./prerendered/watch.js'), 'utf8')} }`;
const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);
const endpoint = await start(createApp());
const url = await start(createPages(endpoint));

const pages: Tests = Object.fromEntries(
  PRERENDERED_TAGS.map((tag) => [
    `<${tag}> in a stranger's page is taken over in place`,
    () => isTakenOver(new URL(`/host/${tag}`, url).href, tag),
  ]),
);

await runTests({
  'with scripts disabled the demo’s page shows the whole profile': () => isReadable(1200),
  'and on a narrow screen': () => isReadable(360),
  'and in between': () => isReadable(768),
  'the server of fragments hears why it answers 502': serverHearsWhy,
  'a fragment is asked for again across origins': () => isAskedAgainAcrossOrigins(browser),
  ...pages,
  'the demo’s page is taken over in place': () =>
    isTakenOver(new URL('/prerendered/zhen-qin.html', url).href, 'researcher-profile'),
  'and on a narrow screen, in Arabic': () =>
    isTakenOver(
      new URL('/prerendered/josiah-carberry.html?lang=ar', url).href,
      'researcher-profile',
      360,
    ),
});
