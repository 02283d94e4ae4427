/*
 * The matrix of host pages: what must hold on every one of them.
 */
import assert from 'node:assert/strict';
import type { Engine, Tab } from './engines/engine.js';
import { expectation, isFrame, isResized, type HostCase } from './factors.js';
import { FALLBACK } from './host-page.js';
import { fits, heard, press, visibleFallback, widgets, within } from './observe.js';
import type { Stand } from './servers.js';

/** A page of the matrix, and what must hold on it. */
export interface MatrixPage {
  readonly name: string;
  run(engine: Engine, stand: Stand): Promise<void>;
}

/** One for each of these pages. */
export function matrixOf(cases: readonly HostCase[]): MatrixPage[] {
  return cases.map((host) => ({
    name: `${host.policy} × ${host.hostility} × ${host.loading} × ${host.rung}`,
    run: (engine, stand) => visit(engine, stand, host),
  }));
}

async function visit(engine: Engine, stand: Stand, host: HostCase): Promise<void> {
  const tab = await engine.open();
  try {
    await tab.goto(stand.urlOf(host));
    await check(tab, host);
    assert.deepEqual(await tab.errors(), [], 'nothing may be thrown uncaught');
    const { styles, now } = await tab.evaluate(() => ({
      styles: window.seen.styles,
      now: window.stylesNow(),
    }));
    assert.equal(now, styles, "no computed style of the host's own may change");
  } catch (error) {
    const said = [...(await tab.errors()), ...(await tab.lines())].join('\n');
    throw new Error(`${String(error)}\n${said}`, { cause: error });
  } finally {
    await tab.close();
  }
}

async function check(tab: Tab, host: HostCase): Promise<void> {
  if (isFrame(host.rung)) return checkFrame(tab, host);
  switch (expectation(host)) {
    case 'widget':
      await heard(tab, ['rw-loaded']);
      await checkWidget(tab);
      if (host.rung !== 'meta') {
        await press(tab);
        await heard(tab, ['rw-opened']);
      }
      return;
    case 'still':
      if (host.policy !== 'no-script') await heard(tab, ['rw-diagnosed']);
      return checkWidget(tab);
    case 'closed':
      await heard(tab, ['rw-loaded']);
      await checkWidget(tab);
      await press(tab);
      return checkFallback(tab, host);
    case 'fallback':
      return checkFallback(tab, host);
  }
}

async function checkWidget(tab: Tab): Promise<void> {
  const all = await widgets(tab);
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

async function checkFallback(tab: Tab, { policy }: HostCase): Promise<void> {
  if (policy !== 'no-script') {
    await heard(tab, ['rw-diagnosed']);
    const problems = await tab.evaluate(() => window.seen.problems);
    const expected = policy === 'no-connect' ? 'blocked-by-csp' : 'blocked-by-trusted-types';
    assert.equal(problems[0], expected);
    const said = (await tab.lines()).filter((line) => line.includes('Research widgets ['));
    assert.equal(said.length, 1, `said once in the console, not ${said.length} times`);
  }
  assert.equal(await visibleFallback(tab), FALLBACK, "the page's own link is seen");
}

async function checkFrame(tab: Tab, host: HostCase): Promise<void> {
  const frame = await tab.inner();
  if (host.rung !== 'still-frame') await heard(frame, ['rw-loaded']);
  readable(await widgets(frame));
  if (isResized(host)) await within('the frame to fit', fits(tab, frame));
  else assert.ok(await frame.evaluate(() => !document.documentElement.matches('.sized')));
}
