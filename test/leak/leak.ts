/**
 * `npm run test:leak`: every element is mounted and taken out again and again in a real browser, with
 * what `npm run build` made, until nothing of it may be left: nodes, listeners, observers, workers and
 * instances are as many as after the first few. `LEAK_MOUNTS=1000` says how often.
 */
import assert from 'node:assert/strict';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { runTests, type Tests } from '../e2e/run-tests.js';
import { servePlainPage } from '../e2e/plain-page.js';
import { findBrowser } from '../tools/find-browser.js';
import { TAGS } from '../../src/embed/tags.js';
import { writeTally } from '../tools/tally.js';

const tags = Object.keys(TAGS);

const MOUNTS = Number(process.env['LEAK_MOUNTS'] ?? 100);

/** Mounts after which everything that is made once is there: code, caches, shared observers. */
const WARM = 60;

/** How many widgets are on the page at once. */
const TOGETHER = 20;

/**
 * How often it is looked whether more is there than before. Some things are made once, but late: the templates
 * of what keeps the places of a profile's actions, 30 nodes, are drawn only where profiles are taken out before
 * their sections had their turn, which a busy machine decides. They are no more after as many mounts again;
 * what is left behind is.
 */
const LOOKS = 3;

/** What the engine's allocator and the page's own work may differ by, whatever the number of mounts. */
const NOISE = 12;

/**
 * Shows one until nothing more comes, so that whatever is made once (templates of late parts, code,
 * caches) is there before anything is counted; runs in the page.
 */
async function showOnce(tag: string): Promise<void> {
  const CALM_FRAMES = 60;
  const main = document.querySelector('main')!;
  const widget = document.createElement(tag);
  widget.setAttribute('researcher', 'josiah-carberry');
  main.append(widget);
  const size = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? size(shadowRoot) : 0),
      0,
    );
  // On a busy machine what is inside a widget may be on its way for longer than that, with nothing to be seen.
  const isLoading = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        element.matches(':state(loading)') || (element.shadowRoot && isLoading(element.shadowRoot)),
    );
  for (let calm = 0, before = 0; calm < CALM_FRAMES;) {
    await new Promise(requestAnimationFrame);
    const now = size(main);
    calm = now === before && !isLoading(main) ? calm + 1 : 0;
    before = now;
  }
  main.replaceChildren();
}

/** Mounts widgets and takes them out once they show their data; runs in the page. */
async function mount(tag: string, times: number, together: number): Promise<void> {
  const main = document.querySelector('main')!;
  const make = (): [HTMLElement, Promise<unknown>] => {
    const widget = document.createElement(tag);
    const shower = tag === 'research-source' ? document.createElement('trust-badge') : widget;
    if (shower !== widget) widget.append(shower);
    shower.setAttribute('researcher', 'josiah-carberry');
    const loaded = new Promise((done) =>
      shower.addEventListener('rw-loaded', done, { once: true }),
    );
    return [widget, loaded];
  };
  for (let done = 0; done < times; done += together) {
    const made = Array.from({ length: together }, make);
    main.append(...made.map(([widget]) => widget));
    await Promise.all(made.map(([, loaded]) => loaded));
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    main.replaceChildren();
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  }
}

/** How many living objects inherit from what `expression` names. */
async function living(session: CDPSession, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return Number(length.result.value);
}

const OBJECTS = {
  'intersection observers': 'IntersectionObserver.prototype',
  'resize observers': 'ResizeObserver.prototype',
  'mutation observers': 'MutationObserver.prototype',
  workers: 'Worker.prototype',
  'abort controllers': 'AbortController.prototype',
};

async function measure(session: CDPSession, tag: string): Promise<Record<string, number>> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = {};
  const all = { ...OBJECTS, instances: `customElements.get('${tag}').prototype` };
  for (const [name, expression] of Object.entries(all)) {
    counts[name] = await living(session, expression);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { ...counts, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function expectNothingLeft(page: Page, tag: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await page.evaluate(showOnce, tag);
  await page.evaluate(mount, tag, WARM, TOGETHER);
  let before = await measure(session, tag);
  let told: string[] = [];
  for (let looks = 0; looks === 0 || (told.length > 0 && looks < LOOKS); looks += 1) {
    await page.evaluate(mount, tag, MOUNTS, TOGETHER);
    const after = await measure(session, tag);
    told = moreIn(after, before);
    before = after;
  }
  await session.detach();
  assert.deepEqual(told, [], `after ${MOUNTS} mounts, and each time after as many more`);
}

/** What there is more of than before, in words. */
function moreIn(after: Record<string, number>, before: Record<string, number>): string[] {
  const left = Object.keys(before).filter((name) => after[name]! > before[name]! + NOISE);
  return left.map((name) => `${name}: ${before[name]} before, ${after[name]} after`);
}

const { launchOptions, origin } = await findBrowser();
console.log(`browser: ${origin}`);
const browser = await puppeteer.launch(launchOptions);
const { page: address } = await servePlainPage();

let mounted = 0;

const tests: Tests = Object.fromEntries(
  tags.map((tag) => [
    `<${tag}> leaves nothing behind after ${MOUNTS} mounts`,
    async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.goto(address);
      await expectNothingLeft(page, tag);
      mounted += MOUNTS;
      writeTally('leak', { cases: { 'Mounts and unmounts of elements, heap compared': mounted } });
      await page.close();
    },
  ]),
);

await runTests(tests);
