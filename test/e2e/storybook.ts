/**
 * `npm run test:storybook`: Storybook is built as one command builds it, and served as any server
 * would; each page of documentation is opened in a browser. The stories themselves are tested one by
 * one among the browser tests.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { listen } from '../../demo/site/listen.js';
import { findBrowser } from '../tools/find-browser.js';
import { runTests, type Tests } from './run-tests.js';

const folder = 'storybook-static';
/** How long a page may take on a busy machine, in milliseconds. */
const PATIENCE = 45_000;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}

/** The page of an element, and what it must hold beside its heading; pages below it need not. */
const ELEMENT_PAGE = /^Elements\/[^/]+$/;
const SECTIONS = ['When not to use it', 'Theming', 'Accessibility', 'HTML', 'React 19', 'Vue 3'];

function build(): Entry[] {
  execFileSync('npx', ['storybook', 'build', '-o', folder, '--quiet'], { stdio: 'pipe' });
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(index.entries).filter(({ type }) => type === 'docs');
}

const linksOf = (page: Page): Promise<string[]> =>
  page.$$eval('#storybook-docs a[href]', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );

/** A path of the repository is none of Storybook's. */
function isDead(href: string): boolean {
  const [, id] = /^\?path=\/docs\/(.+)$/.exec(href) ?? [];
  return id
    ? !pages.some((page) => page.id === id)
    : !/^(?:https?:|mailto:|#.|iframe\.html\?id=)/.test(href);
}

interface Element {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations);

/** A row for each attribute and each part, though some are called alike. */
async function hasWholeTable(page: Page, id: string): Promise<void> {
  const element = elements.find(({ tagName }) => id === `elements-${tagName}--docs`);
  const rows = await page.$$eval('.docblock-argstable td:first-child', (cells) =>
    cells.map((cell) => cell.textContent?.replace(/\*$/, '').trim() ?? ''),
  );
  const wanted = [
    ...(element?.attributes ?? []).map(({ name }) => name),
    ...(element?.cssParts ?? []).map(({ name }) => `::part(${name})`),
  ];
  assert.deepEqual(
    wanted.filter((name) => !rows.includes(name)),
    [],
    'rows that are missing',
  );
  const font = await page.$$eval('.docblock-argstable tr', (lines) =>
    lines.map((line) => line.textContent ?? '').find((text) => text.startsWith('--rw-font')),
  );
  assert.match(font ?? 'Set string', /Set string$/, 'a token cannot be set');
}

/** How a badge stands there once controls are used, two of which no story reads. */
async function byControl(browser: Browser, site: string): Promise<readonly (string | null)[]> {
  const page = await browser.newPage();
  const story =
    'viewMode=story&id=elements-trust-badge--default&args=density:compact;size:full;--rw-badge-radius:0';
  await page.goto(`${site}/iframe.html?${story}`);
  await page.waitForSelector('trust-badge[density] >>> button', { timeout: PATIENCE });
  const set = await page.$eval('trust-badge', (badge) =>
    ['density', 'size', 'style'].map((name) => badge.getAttribute(name)),
  );
  await page.close();
  return set;
}

async function opens(browser: Browser, site: string, { id, title }: Entry): Promise<void> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(`${site}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'load' });
  await page.waitForSelector('#storybook-docs h1', { timeout: PATIENCE, visible: true });
  if (ELEMENT_PAGE.test(title)) {
    await page.waitForSelector('.docblock-argstable', { timeout: PATIENCE });
    const text = await page.$eval('#storybook-docs', (docs) => docs.textContent ?? '');
    for (const section of SECTIONS) assert.ok(text.includes(section), `${section} is missing`);
    await hasWholeTable(page, id);
    // A name said twice in one tag is an error to React and to Vue.
    const doubled = /<[a-z-]+(?=[^<>]*\s([\w-]+)=)(?=[^<>]*\s\1="[^"]*"[^<>]*\s\1=)/.exec(text);
    assert.equal(doubled?.[0], undefined, 'an attribute is written twice');
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual((await linksOf(page)).filter(isDead), [], 'links that lead nowhere');
  await page.close();
}

/** The name of the first action that the panel is told of once the badge is clicked. */
async function firstAction(browser: Browser, site: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${site}/iframe.html?viewMode=story&id=elements-trust-badge--default`);
  await page.waitForSelector('trust-badge >>> button', { timeout: PATIENCE });
  const name = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        interface Action {
          readonly data: { readonly name: string };
        }
        interface Channel {
          on(event: string, hear: (action: Action) => void): void;
        }
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
          readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
        };
        channel.on('storybook/actions/action-event', ({ data }) => done(data.name));
        document.querySelector('trust-badge')!.shadowRoot!.querySelector('button')!.click();
      }),
  );
  await page.close();
  return name;
}

const pages = build();
const app = new Hono();
app.get('/favicon.ico', (context) => context.body(null, 204));
app.use('*', serveStatic({ root: folder }));
const site = `http://127.0.0.1:${(await listen(app, 29_000, '127.0.0.1')).port}`;
const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);

const tests: Tests = {
  'every element has a page': () => {
    const tags = elements.flatMap(({ tagName }) => tagName ?? []);
    assert.notEqual(tags.length, 0);
    const ids = pages.map(({ id }) => id);
    for (const tag of tags) assert.ok(ids.includes(`elements-${tag}--docs`), `no page of <${tag}>`);
  },
  'a control sets what no story reads': async () => {
    const set = ['compact', 'full', '--rw-badge-radius: 0;'];
    assert.deepEqual(await byControl(browser, site), set);
  },
  'the Actions panel tells of what a widget fires': async () => {
    assert.equal(await firstAction(browser, site), 'rw-opened');
  },
  ...Object.fromEntries(
    pages.map((page) => [
      `${page.title} opens with nothing wrong`,
      () => opens(browser, site, page),
    ]),
  ),
};
await runTests(tests);
