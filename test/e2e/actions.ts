/**
 * `npm run test:actions`: what is done in the name of a visitor, on the demo's pages and in the windows
 * of its endpoint, in a real browser: signing in and back, confirming in a popup, and pages that frame.
 */
import assert from 'node:assert/strict';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { createApp } from '../../demo/app.js';
import { createSite } from '../../demo/site/site.js';
import { findBrowser } from '../tools/find-browser.js';
import { start, type App } from '../tools/start.js';
import { runTests, type Tests } from './run-tests.js';

const FOLLOW = 'researcher-profile >>> follow-button >>> button[part~=button]';
const CLAIM = 'researcher-profile >>> claim-panel >>> button[part~=button]';

let endpoint = '';
const site = await start(
  createSite({
    pages: 'demo/pages',
    dist: 'dist',
    endpoint: () => endpoint,
    endpointSwitch: { running: true, start: async () => {}, stop: async () => {} },
  }),
);
const cache = { maxAge: 0, staleWhileRevalidate: 0 };
const app = createApp({ basePath: '/api', site, cache });
/** What the endpoint waits for before it says whether a page may follow. */
let mayAsk = Promise.resolve();
/** Told of each request, once it is answered. */
let onAnswer: (request: string) => void = () => {};
const dawdling: App = {
  async fetch(request, env) {
    if (request.method === 'OPTIONS' && request.url.endsWith('/follow')) await mayAsk;
    const answer = await app.fetch(request, env);
    onAnswer(`${request.method} ${new URL(request.url).pathname}`);
    return answer;
  },
};
endpoint = `${await start(dawdling)}/api`;

/** A page of somebody else's, with this in it. */
async function stranger(body: string): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stranger</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  return start({
    fetch: () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  });
}

const profile = (id: string, more = ''): string =>
  `${site}/profile.html?researcher=${id}&as=cookie${more}`;

/** A browser of its own for each visitor: no cookie of another's. */
async function visitor(browser: Browser, url: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 1000 });
  await page.goto(url);
  return page;
}

/** What `selector` finds, once it can be seen. Looked for frame by frame: a document does not hear of shadow roots. */
const seen = (place: Page | Frame, selector: string): Promise<ElementHandle<Element> | null> =>
  place.waitForSelector(selector, { visible: true });

/** Presses what `selector` finds, once it can be seen, is idle and has come to rest. */
async function press(place: Page | Frame, selector: string): Promise<void> {
  const idle = await seen(place, `${selector}:not([aria-busy])`);
  await idle!.asLocator().click();
}

/** Resolves once what `selector` finds is seen with these words in it. */
async function says(place: Page | Frame, selector: string, words: RegExp): Promise<void> {
  const steps = selector.split(' >>> ');
  await place.waitForFunction(
    (path, pattern) => {
      let root: ParentNode | undefined = document;
      let found: Element | null | undefined;
      for (const step of path) {
        found = root?.querySelector(step);
        root = found?.shadowRoot ?? undefined;
      }
      return new RegExp(pattern).test(found?.textContent ?? '');
    },
    {},
    steps,
    words.source,
  );
}

/** Signs in on the demo's page and comes back to where the visitor came from. */
async function signIn(page: Page, viewer: string): Promise<void> {
  await page.waitForFunction(() => location.pathname === '/sign-in.html');
  await press(page, `input[value="${viewer}"]`);
  await Promise.all([page.waitForNavigation(), press(page, '#sign-in button:not([type])')]);
}

/** Presses a button that opens a window; resolves with it, once it has its page. */
async function popupOf(page: Page, selector: string): Promise<Page> {
  const opening = new Promise<Page>((done) => page.once('popup', (popup) => done(popup!)));
  await press(page, selector);
  const popup = await opening;
  await popup.waitForSelector('main h1');
  return popup;
}

/** The cookie of the sign-in page, all the way: away, signed in, back, and acting by it. */
async function roundTrip(browser: Browser): Promise<void> {
  const page = await visitor(browser, profile('zhen-qin'));
  await Promise.all([page.waitForNavigation(), press(page, FOLLOW)]);
  await signIn(page, 'signed-in');
  assert.equal(page.url(), profile('zhen-qin'), 'back where it began');
  const cookies = await page.browserContext().cookies();
  assert.ok(cookies.some(({ name, value }) => name === 'demo_viewer' && value === 'signed-in'));
  await press(page, `${FOLLOW}[aria-pressed="false"]`);
  // It is shown before it is sent: only a button at rest says that the endpoint knows.
  await seen(page, `${FOLLOW}[aria-pressed="true"]:not([aria-busy])`);
  await page.reload();
  await seen(page, `${FOLLOW}[aria-pressed="true"]`);
  await page.goto(`${site}/sign-in.html?return=${encodeURIComponent(profile('zhen-qin'))}`);
  await Promise.all([page.waitForNavigation(), press(page, '#sign-out')]);
  await Promise.all([page.waitForNavigation(), press(page, FOLLOW)]);
  assert.match(page.url(), /sign-in\.html/, 'signed out again');
}

/** A press is sent and done, though the page is gone before its endpoint has said that it may ask. */
async function leavesAtOnce(browser: Browser): Promise<void> {
  let answerNow = (): void => {};
  mayAsk = new Promise((done) => (answerNow = done));
  const page = await visitor(browser, profile('layla-al-masri').replace('cookie', 'signed-in'));
  const asked = page.waitForRequest((request) => request.url().endsWith('/follow'));
  await press(page, `${FOLLOW}[aria-pressed="false"]`);
  await asked;
  const context = page.browserContext();
  await page.close();
  const written = new Promise<void>((done, failed) => {
    setTimeout(() => failed(new Error('The press was lost')), 5000).unref();
    onAnswer = (request) => {
      if (request === 'PUT /api/researchers/layla-al-masri/follow') done();
    };
  });
  const elsewhere = await context.newPage();
  await elsewhere.goto(site);
  answerNow();
  await written;
}

/** Nothing is sent where the code for it does not come, and nothing is thrown at the page. */
async function withoutCode(browser: Browser): Promise<void> {
  const page = await visitor(browser, 'about:blank');
  const thrown: unknown[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().endsWith('/actions.js') ? request.abort() : request.continue());
  });
  const message = 'researcher-profile >>> follow-button >>> [part~=message]';
  await page.goto(profile('layla-al-masri').replace('cookie', 'signed-in'));
  await press(page, `${FOLLOW}[aria-pressed]`);
  await says(page, message, /could not be loaded[^]*Retry/);
  await page.goto(profile('layla-al-masri', '&actions=window'));
  const popup = await popupOf(page, FOLLOW);
  const failed = page.waitForRequest((request) => request.url().endsWith('/actions.js'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await failed;
  await popup.close();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.deepEqual(thrown, []);
}

/** Signing in waits for nothing that has to do with something else. */
async function signsInMeanwhile(browser: Browser): Promise<void> {
  const page = await visitor(browser, 'about:blank');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/demo/endpoint')) void request.continue();
  });
  const url = `${site}/sign-in.html?return=${encodeURIComponent(profile('zhen-qin'))}`;
  await page.goto(url);
  await signIn(page, 'follower');
  assert.equal(page.url(), profile('zhen-qin'));
}

/** The sign-in page leads back to this machine's pages and nowhere else. */
async function noOpenRedirect(browser: Browser): Promise<void> {
  const url = `${site}/sign-in.html?return=${encodeURIComponent('https://stranger.example/')}`;
  const page = await visitor(browser, url);
  await signIn(page, 'follower');
  assert.equal(page.url(), `${site}/`);
}

/** An action in the endpoint's window: nothing is done before it is confirmed there; then the page tells. */
async function confirms(
  browser: Browser,
  { id, button, asks, tag }: { id: string; button: string; asks: RegExp; tag: string },
): Promise<Page> {
  const page = await visitor(browser, profile(id, '&actions=window'));
  const popup = await popupOf(page, button);
  assert.equal(new URL(popup.url()).origin, new URL(endpoint).origin);
  await Promise.all([popup.waitForNavigation(), press(popup, 'main a')]);
  await signIn(popup, 'signed-in');
  assert.match(await popup.$eval('h1', ({ textContent }) => textContent ?? ''), asks);
  assert.match(await popup.$eval('.who', ({ textContent }) => textContent ?? ''), /Robin Vale/);
  await Promise.all([popup.waitForNavigation(), press(popup, 'form button')]);
  await says(page, `researcher-profile >>> ${tag} >>> [part~=message]`, /Confirmed at/);
  const closed = new Promise((done) => popup.once('close', done));
  await press(popup, '#close');
  await closed;
  return page;
}

async function confirmsFollowing(browser: Browser): Promise<void> {
  const asks = /^Follow Chen Siyuan|^Follow 陈思远/;
  const page = await confirms(browser, {
    id: 'chen-siyuan',
    button: FOLLOW,
    asks,
    tag: 'follow-button',
  });
  await page.goto(profile('chen-siyuan'));
  await seen(page, `${FOLLOW}[aria-pressed="true"]`);
}

async function confirmsClaiming(browser: Browser): Promise<void> {
  const asks = /^Are you .+\?$/;
  const page = await confirms(browser, {
    id: 'zhen-qin',
    button: CLAIM,
    asks,
    tag: 'claim-panel',
  });
  await says(page, 'researcher-profile >>> claim-panel >>> [part~=state]', /[a-z]{3}/);
}

/** Nobody but the window itself is believed. */
async function forged(browser: Browser): Promise<void> {
  const page = await visitor(browser, profile('layla-al-masri', '&actions=window'));
  const popup = await popupOf(page, FOLLOW);
  await page.evaluate(() => {
    const heard = new Promise((done) => addEventListener('message', done));
    postMessage({ type: 'rw-confirmed', action: 'follow' }, '*');
    return heard.then(() => {});
  });
  const message = 'researcher-profile >>> follow-button >>> [part~=message]';
  assert.equal(await page.$eval(message, ({ textContent }) => textContent?.trim()), '');
  await popup.close();
}

/** The endpoint's window shows in no frame, whoever frames it. */
async function cannotBeFramed(browser: Browser): Promise<void> {
  const url = `${endpoint}/researchers/zhen-qin/confirm?action=follow`;
  const answer = await fetch(url);
  assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.equal(answer.headers.get('x-frame-options'), 'DENY');
  const page = await visitor(browser, await stranger(`<iframe src="${url}" title="x"></iframe>`));
  const [frame] = page.mainFrame().childFrames();
  assert.match(frame!.url(), /^chrome-error:/, 'the browser refuses');
}

/** A page that a stranger frames acts in a window only, whatever its address asks for. */
async function framedByStranger(browser: Browser): Promise<void> {
  const inside = `<iframe src="${profile('zhen-qin').replaceAll('&', '&amp;')}" title="x" width="1100" height="900"></iframe>`;
  const page = await visitor(browser, await stranger(inside));
  await page.setCookie({ name: 'demo_viewer', value: 'follower', url: site });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const frame = await page.waitForFrame((each) => each.url().startsWith(site));
  await seen(frame, 'researcher-profile >>> follow-button >>> #window-hint');
  const popup = await popupOfFrame(page, frame);
  assert.match(popup.url(), /\/confirm\?action=follow/);
  assert.ok(!asked.some((line) => /^(?:PUT|DELETE|POST) /.test(line)), asked.join('\n'));
  await popup.close();
}

async function popupOfFrame(page: Page, frame: Frame): Promise<Page> {
  const opening = page.browser().waitForTarget((target) => target.url().includes('/confirm?'));
  await press(frame, FOLLOW);
  return (await (await opening).page())!;
}

const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);
const tests: Tests = {
  'signing in by the demo’s page and its cookie, and coming back': () => roundTrip(browser),
  'what was pressed is done, though the visitor leaves at once': () => leavesAtOnce(browser),
  'a press is said to be lost where the code for it does not come': () => withoutCode(browser),
  'signing in does not wait for the switch of the endpoint': () => signsInMeanwhile(browser),
  'the sign-in page leads to no stranger': () => noOpenRedirect(browser),
  'following is confirmed in a real popup, which tells the page': () => confirmsFollowing(browser),
  'claiming is confirmed in a real popup, which tells the page': () => confirmsClaiming(browser),
  'a page that only says it was confirmed is not believed': () => forged(browser),
  'the window of the endpoint shows in no frame': () => cannotBeFramed(browser),
  'a page in a stranger’s frame acts in a window only': () => framedByStranger(browser),
};
await runTests(tests);
