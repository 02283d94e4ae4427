/**
 * `npm run test:main-job`: the demo as `npm start` serves it, with the built script, in a real browser:
 * the first researcher with all figures, an endpoint that is stopped and started again, a page of 500
 * badges: what it asks for, and what code it fetches.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { filesOf } from '../size/files.js';
import { findBrowser } from '../tools/find-browser.js';
import { runTests } from './run-tests.js';

const WIDGETS = ['researcher-card', 'trust-badge', 'work-list', 'graph-slice'];
/** How long a widget may take on a busy machine, in milliseconds. */
const PATIENCE = 45_000;

interface Demo {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts the demo on ports of its own; resolves with the address that it prints. */
function startDemo(): Promise<Demo> {
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
    env: { ...process.env, PORT: port },
  });
  return new Promise((started, fail) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^Pages\s+(\S+)/m.exec(output)?.[1];
      if (url && output.includes('Endpoint')) started({ url, process: child });
    });
    child.on('exit', () => fail(new Error(`The demo ended: ${output}`)));
  });
}

/** Every widget of the page, wherever it is, in `state`. */
async function allIn(page: Page, state: string): Promise<void> {
  for (const tag of WIDGETS) {
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await page.waitForFunction(
      (name, wanted) => document.querySelector(name)?.matches(`:state(${wanted})`),
      { timeout: PATIENCE },
      tag,
      state,
    );
  }
}

/** Waits for `selector` in the shadow root of `tag`; asked each frame, since nothing tells of changes there. */
async function appears(page: Page, tag: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (name, inner) => document.querySelector(name)?.shadowRoot?.querySelector(inner),
    { timeout: PATIENCE },
    tag,
    selector,
  );
}

const textOf = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) =>
    (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' '),
  );

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function showsTheFirstResearcher(browser: Browser, { url }: Demo): Promise<void> {
  const page = await opened(browser, url);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await allIn(page, 'ready');
  assert.match(await textOf(page, 'researcher-card'), /Zhen Qin.*Affiliation not imported/);
  assert.match(await textOf(page, 'researcher-card'), /Open to collaborate/);
  const badge = await textOf(page, 'trust-badge');
  for (const fact of ['Trust 21 · Emerging', 'Verification L1', 'Unclaimed author']) {
    assert.ok(badge.includes(fact), `${fact} in ${badge}`);
  }
  assert.match(await textOf(page, 'work-list'), /13 published items/);
  const works = 'work-list >>> [part~=work]';
  assert.equal((await page.$$(works)).length, 13);
  assert.match(await textOf(page, 'graph-slice'), /4 people, 13 works, 9 topics/);
  await appears(page, 'graph-slice', '.canvas .label');
  await setsMath(page);
  assert.deepEqual(said, []);
  await page.close();
}

/** Formulas are MathML; the broken one stays as it was written, and the rest of its text is there. */
async function setsMath(page: Page): Promise<void> {
  await page.$eval('work-list', (list) => {
    // Formulas are set when they are nearly on screen.
    list.scrollIntoView();
    for (const button of list.shadowRoot!.querySelectorAll('button')) {
      if (button.textContent?.includes('Abstract')) button.click();
    }
  });
  await appears(page, 'work-list', 'math');
  const text = await textOf(page, 'work-list');
  assert.ok(text.includes('$O(ST^{-\\frac{1}{2})$'), 'the broken formula as its source');
}

async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

async function switchEndpoint(page: Page, to: 'running' | 'stopped'): Promise<void> {
  await page.waitForSelector('.endpoint-switch:not([hidden])');
  await press(page, '.endpoint-switch button');
  await page.waitForFunction(
    (word) => document.querySelector('.endpoint-switch output')?.textContent?.includes(word),
    {},
    to,
  );
}

async function failsAndRecovers(browser: Browser, { url }: Demo): Promise<void> {
  const page = await opened(browser, url);
  await allIn(page, 'ready');
  await switchEndpoint(page, 'stopped');
  await page.reload({ waitUntil: 'domcontentloaded' });
  await allIn(page, 'failed');
  await switchEndpoint(page, 'running');
  // Widgets that want the same come back together.
  for (const tag of WIDGETS) {
    const retry = await page.$(`${tag} >>> [part~=retry]`);
    await retry?.evaluate((button) => (button as HTMLElement).click());
  }
  await allIn(page, 'ready');
  await page.close();
}

async function asksSeldom(browser: Browser, { url }: Demo): Promise<void> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url());
    const [, code] = request.url().split('/dist/cdn/');
    if (code) fetched.push(code);
  });
  await page.goto(new URL('/article.html', url).href, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () => {
      const badges = [...document.querySelectorAll('trust-badge')];
      return badges.length >= 500 && badges.every((badge) => badge.matches(':state(ready)'));
    },
    { timeout: PATIENCE },
  );
  assert.ok(asked.length <= 5, `${asked.length} requests:\n${asked.join('\n')}`);
  // What the build says of a page, by which its size is limited, is what a browser does.
  assert.deepEqual(fetched.sort(), [...filesOf(['trust-badge'])].sort());
  await page.close();
}

const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);
const demo = await startDemo();
process.on('exit', () => demo.process.kill());

await runTests({
  'the demo shows the first researcher with all figures': () =>
    showsTheFirstResearcher(browser, demo),
  'a stopped endpoint shows in every widget, and Retry recovers each': () =>
    failsAndRecovers(browser, demo),
  'a page of 500 badges makes at most 5 requests, and fetches the code that its size counts': () =>
    asksSeldom(browser, demo),
});
