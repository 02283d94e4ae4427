/*
 * The matrix of host pages: what must hold on every one of them.
 */
import assert from 'node:assert/strict';
import type { Browser, Frame } from 'puppeteer-core';
import { expectation, isResized, pairwiseCases, type HostCase } from './factors.js';
import { FALLBACK } from './host-page.js';
import { heard, open, visibleFallback, widgets, within, type Watched } from './observe.js';
import type { Scenario } from './scenario.js';
import type { Stand } from './servers.js';

/** One scenario for each page of the matrix. */
export function matrix(): Scenario[] {
  return pairwiseCases().map((host) => ({
    name: `${host.policy} × ${host.hostility} × ${host.loading} × ${host.rung}`,
    run: (browser, stand) => visit(browser, stand, host),
  }));
}

async function visit(browser: Browser, stand: Stand, host: HostCase): Promise<void> {
  const watched = await open(browser);
  try {
    await watched.page.goto(stand.urlOf(host), { waitUntil: 'load' });
    if (host.rung === 'frame' || host.rung === 'bare-frame') await checkFrame(watched, host);
    else if (expectation(host) === 'widget') await checkWidget(watched);
    else await checkFallback(watched, host);
    assert.deepEqual(watched.errors, [], 'nothing may be thrown uncaught');
    const { styles, now } = await watched.page.evaluate(() => ({
      styles: window.seen.styles,
      now: window.stylesNow(),
    }));
    assert.equal(now, styles, "no computed style of the host's own may change");
  } catch (error) {
    const said = [...watched.errors, ...watched.lines].join('\n');
    throw new Error(`${String(error)}\n${said}`, { cause: error });
  } finally {
    await watched.page.close();
  }
}

async function checkWidget({ page }: Watched): Promise<void> {
  await heard(page, ['rw-loaded']);
  const all = await widgets(page);
  assert.equal(all.length, 1, `one widget, not ${all.map(({ name }) => name).join()}`);
  readable(all);
}

function readable(all: Awaited<ReturnType<typeof widgets>>): void {
  for (const { name, text, width, height, fontSize } of all) {
    assert.match(text, /\p{L}{3}/u, `<${name}> says something`);
    assert.ok(width > 20 && height > 8, `<${name}> is ${width} × ${height}`);
    assert.ok(fontSize >= 12 && fontSize <= 24, `<${name}> has text of ${fontSize} px`);
  }
}

async function checkFallback({ page, lines }: Watched, { policy }: HostCase): Promise<void> {
  if (policy !== 'no-script') {
    await heard(page, ['rw-diagnosed']);
    const problems = await page.evaluate(() => window.seen.problems);
    const expected = policy === 'no-connect' ? 'blocked-by-csp' : 'blocked-by-trusted-types';
    assert.equal(problems[0], expected);
    const said = lines.filter((line) => line.includes('Research widgets ['));
    assert.equal(said.length, 1, `said once in the console, not ${said.length} times`);
  }
  assert.equal(await visibleFallback(page), FALLBACK, "the page's own link is seen");
}

async function checkFrame({ page }: Watched, host: HostCase): Promise<void> {
  // A frame that has just been put in is empty for a moment, and what is asked of it then is lost.
  const frame = await page.waitForFrame(
    (each) => each !== page.mainFrame() && each.url().startsWith('http'),
  );
  await heard(frame, ['rw-loaded']);
  readable(await widgets(frame));
  if (isResized(host)) await within('the frame to fit', fits(page.mainFrame(), frame));
  else assert.ok(await frame.evaluate(() => !document.documentElement.matches('.sized')));
}

/** Resolves once the frame is exactly as high as its content. */
async function fits(outer: Frame, inner: Frame): Promise<void> {
  for (;;) {
    const wanted = await inner.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    const given = await outer.evaluate(
      () => Document.prototype.querySelector.call(document, 'iframe')?.clientHeight,
    );
    if (given === wanted) return;
    await outer.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}
