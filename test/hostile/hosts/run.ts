/**
 * `npm run test:hosts`: host pages, served over HTTP with real headers, in real browsers, with what
 * `npm run build` made. Every scenario in Chromium, and in Firefox and WebKit where they are installed,
 * with the reason where one of them cannot show it; the whole matrix in Chromium, and in the others as
 * many pages as it takes for every value to occur. `-- --all` runs the whole matrix in each,
 * `-- --in=firefox` in that one only, and further words only what has them all in its name.
 */
import { fewCases, pairwiseCases } from './factors.js';
import { chromium, firefox } from './engines/puppeteer.js';
import { webkit } from './engines/webkit.js';
import type { Engine } from './engines/engine.js';
import { matrixOf } from './matrix.js';
import { WATCHER } from './observe.js';
import { scenarios } from './scenarios/index.js';
import { startStand } from './servers.js';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

type Named = readonly [name: string, run: () => Promise<unknown>];

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const only = given.find((word) => word.startsWith('--in='))?.slice('--in='.length);

const engines = [
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const;

/** Runs them as many at a time as the engine has tabs. */
async function runAll(all: readonly Named[], engine: Engine, tabs: number): Promise<Outcome> {
  const waiting = [...all];
  let [failed, skipped] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, run] = next;
      try {
        const reason = await run();
        if (typeof reason === 'string') {
          skipped += 1;
          console.log(`skipped ${engine.name}: ${name} (${reason})`);
        } else if (process.env['VERBOSE']) console.log(`ok      ${engine.name}: ${name}`);
      } catch (error) {
        failed += 1;
        const said = String(error).replaceAll('\n', '\n    ');
        console.log(`FAILED  ${engine.name}: ${name}\n    ${said}`);
      }
    }
  };
  await Promise.all(Array.from({ length: tabs }, worker));
  return { passed: all.length - failed - skipped, failed, skipped };
}

async function runIn(engine: Engine): Promise<Outcome[]> {
  // An engine with a driver of little power has what happens noted by the page.
  const stand = await startStand(engine.hears ? '' : WATCHER);
  const whole = engine.name === 'Chromium' || given.includes('--all');
  const wanted = ([name]: Named): boolean => words.every((word) => name.includes(word));
  try {
    const pages = matrixOf(whole ? pairwiseCases() : fewCases())
      .map(({ name, run }): Named => [name, () => run(engine, stand)])
      .filter(wanted);
    const own = scenarios
      .map(({ name, run }): Named => [name, () => run(engine, stand)])
      .filter(wanted);
    const share = whole ? 'all pages' : 'each value once:';
    console.log(
      `${engine.name} (${engine.origin}): ${share} ${pages.length} of the matrix, ${own.length} scenarios`,
    );
    // Scenarios count requests, so nothing else may run meanwhile.
    return [await runAll(pages, engine, engine.tabs), await runAll(own, engine, 1)];
  } finally {
    stand.close();
  }
}

async function run(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [name, start] of engines) {
    if (only && only !== name.toLowerCase()) continue;
    const engine = await start();
    if (!engine) {
      console.log(`${name}: not run, it is not installed here`);
      continue;
    }
    try {
      outcomes.push(...(await runIn(engine)));
    } finally {
      await engine.close();
    }
  }
  const sum = (key: keyof Outcome): number => outcomes.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
