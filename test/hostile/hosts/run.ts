/**
 * `npm run test:hosts`: host pages, served over HTTP with real headers, in a real browser, with what
 * `npm run build` made. `-- <words>` runs the scenarios whose names hold them all; FIREFOX=1 runs
 * them in an installed Firefox.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.js';
import { onPath } from '../../tools/on-path.js';
import { matrix } from './matrix.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';
import { startStand, type Stand } from './servers.js';

async function launch(): Promise<Browser> {
  if (!process.env['FIREFOX']) {
    const { origin, launchOptions } = await findBrowser();
    console.log(`browser: ${origin}`);
    return puppeteer.launch(launchOptions);
  }
  const [executablePath] = onPath(['firefox', 'firefox-esr']);
  if (!executablePath) throw new Error('No Firefox on PATH (Debian: apt install firefox-esr).');
  console.log(`browser: installed ${executablePath}`);
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

/** Runs them two at a time, as many as a small machine has cores. @returns how many failed */
async function runAll(all: readonly Scenario[], browser: Browser, stand: Stand): Promise<number> {
  const waiting = [...all];
  let failed = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        await next.run(browser, stand);
        if (process.env['VERBOSE']) console.log(`ok      ${next.name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${next.name}\n    ${String(error).replaceAll('\n', '\n    ')}`);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

async function run(): Promise<void> {
  const words = process.argv.slice(2);
  const wanted = ({ name }: Scenario): boolean => words.every((word) => name.includes(word));
  const browser = await launch();
  const stand = await startStand();
  try {
    const pages = matrix().filter(wanted);
    const own = scenarios.filter(wanted);
    console.log(`${pages.length} host pages of the matrix, ${own.length} scenarios of their own`);
    // Those of their own count requests, so nothing else may run meanwhile.
    let failed = await runAll(pages, browser, stand);
    for (const each of own) failed += await runAll([each], browser, stand);
    console.log(`\n${pages.length + own.length - failed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
    stand.close();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
