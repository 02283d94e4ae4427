/**
 * `npm run bench`: our widgets, their peers and the floor, side by side in a real browser; writes
 * test/bench/results.json and docs/benchmarks.md.
 *
 *   npm run bench -- --only badges,math    some workloads; the figures of the others are kept
 *   npm run bench -- --most 5000           no larger sizes
 *   npm run bench -- --quick               three rounds and small sizes; writes nothing
 *   npm run bench -- --page                measures nothing; writes the page from results.json anew
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.js';
import type { Bench } from './tools/bench.js';
import { ASSETS, buildOurs, buildPages, installPeers } from './tools/build.js';
import { isMet, machineName, markdown, type Report } from './tools/report.js';
import { startServer } from './tools/server.js';
import type { Result } from './tools/result.js';
import { pages, workloads } from './workloads/index.js';

const RESULTS = 'test/bench/results.json';
const PAGE = 'docs/benchmarks.md';

interface Options {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly rounds: number;
  readonly most: number;
  readonly page: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      rounds: { type: 'string' },
      most: { type: 'string', default: 'Infinity' },
      page: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
  const only = values.only.split(',').filter(Boolean);
  const names = workloads.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No workload ${unknown.join()}: ${names.join(', ')}`);
  return { ...values, only, rounds, most: Number(values.most) };
}

function peers(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync('test/bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

/** What earlier runs found, so that a run of some workloads keeps the figures of the others. */
function earlier(): Report | undefined {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Report) : undefined;
}

/**
 * A Chromium that does nothing beside our pages: each new window of the full browser otherwise spends
 * its first second on a search box of its own, on the same cores.
 */
async function launchBrowser(): Promise<Browser> {
  const { launchOptions } = await findBrowser();
  const searchBox =
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxSimplification,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup';
  const args = [...(launchOptions.args ?? []), searchBox];
  return puppeteer.launch({ ...launchOptions, args, protocolTimeout: 600_000 });
}

async function measureAll(bench: Bench, only: readonly string[]): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const workload of workloads) {
    if (only.length > 0 && !only.includes(workload.name)) continue;
    console.log(workload.name);
    const date = new Date().toISOString().slice(0, 10);
    const where = `${machineName()}, ${(await bench.browser.version()).replace('/', ' ')}`;
    const run = { rounds: bench.rounds, ...(await workload.run(bench)) };
    results[workload.name] = { ...run, date, where };
    for (const bar of results[workload.name]!.bars) {
      const verdict = isMet(bar) ? 'met' : 'MISSED';
      console.log(`  ${verdict}  ${bar.what}: ${bar.reached.toFixed(2)} of ${bar.limit}`);
    }
  }
  return results;
}

async function write(report: Report): Promise<void> {
  const style = await prettier.resolveConfig(PAGE);
  const json = JSON.stringify(report, null, 2);
  writeFileSync(RESULTS, await prettier.format(json, { ...style, filepath: RESULTS }));
  writeFileSync(PAGE, await prettier.format(markdown(report), { ...style, filepath: PAGE }));
  console.log(`Written: ${RESULTS}, ${PAGE}`);
}

async function run(): Promise<void> {
  const options = readOptions();
  const before = earlier();
  if (options.page && before) return write(before);
  installPeers();
  buildOurs();
  await buildPages();
  const server = await startServer(ASSETS, pages);
  const browser = await launchBrowser();
  try {
    const found = await measureAll({ ...options, server, browser }, options.only);
    if (options.quick) return;
    const order = workloads.map(({ name }) => name);
    const all = { ...before?.results, ...found };
    await write({
      peers: peers(),
      results: Object.fromEntries(
        order.filter((name) => all[name]).map((name) => [name, all[name]!]),
      ),
    });
  } finally {
    await browser.close();
    server.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
