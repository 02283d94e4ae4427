#!/usr/bin/env node
/**
 * `rw-prerender`: researchers × widgets → files, an index and a sitemap. Each researcher's state is a
 * file of its own, so that 10,000 of them need no more memory than 100.
 */
import { readFileSync } from 'node:fs';
import { isResearchError } from '../../api/errors.js';
import { loadSource } from '../../api/sources/index.js';
import { listedIds } from './ids.js';
import { writeLists } from './lists.js';
import { USAGE, UsageError, readOptions, usable, type CliOptions } from './options.js';
import { Progress } from './progress.js';
import { Records, digestOf, slugOf } from './records.js';
import { prerenderResearcher, type Outcome, type Task } from './researcher.js';

type Counts = Record<Outcome | 'failed', number>;

/** Kinds of failure that mean: there is no such page any more. */
const AWAY = new Set(['not-found', 'gone']);

async function run(args: readonly string[]): Promise<number> {
  const options = await readOptions(args);
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const settings = { endpoint: options.endpoint ?? null };
  const source = await usable(() => loadSource(options.source, settings));
  const records = new Records(options.out);
  const recipe = recipeOf(options);
  const began = await records.begin(recipe, new Date().toISOString());
  const bar = new Progress(process.stderr);
  const say = (line: string): void => bar.say(line);
  const task = { run: began, recipe, source, options, records, signal: stop.signal, say };
  const counts = await work(task, bar);
  if (stop.signal.aborted) {
    console.error('Interrupted; the same command goes on from here.');
    return 130;
  }
  await writeLists(records, options);
  await records.finish(began, recipe);
  return report(counts, options);
}

/** What the files depend on beside the data; the same command makes the same of it. */
function recipeOf({ ids: _ids, all: _all, concurrency: _at, ...rest }: CliOptions): string {
  const file = new URL('../../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return digestOf(JSON.stringify({ version, ...rest }));
}

async function work(task: Task, bar: Progress): Promise<Counts> {
  const { options, signal } = task;
  const counts: Counts = { written: 0, unchanged: 0, 'done-before': 0, failed: 0 };
  const ids = everyId(options, bar, signal);
  const worker = async (): Promise<void> => {
    for (;;) {
      const { value: id } = signal.aborted ? { value: undefined } : await ids.next();
      if (typeof id !== 'string') return;
      const outcome = await one(id, task);
      if (outcome) counts[outcome] += 1;
      bar.step();
    }
  };
  await Promise.all([...Array(options.concurrency)].map(worker));
  bar.end();
  return counts;
}

/** Each once, or two workers write the files of one researcher at the same time. */
async function* everyId(
  { ids, all, endpoint }: CliOptions,
  bar: Progress,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const named = new Set(ids);
  bar.total = named.size;
  yield* named;
  if (!all || !endpoint) return;
  for await (const id of listedIds(endpoint, (total) => (bar.total = named.size + total), signal)) {
    if (named.has(id)) bar.step();
    else yield id;
  }
}

/** One researcher; what fails is said at once. `undefined` = the run was interrupted. */
async function one(id: string, task: Task): Promise<Outcome | 'failed' | undefined> {
  try {
    return await prerenderResearcher(id, task);
  } catch (error) {
    if (task.signal.aborted) return undefined;
    const kind = isResearchError(error) ? error.kind : 'error';
    task.say(`${id}: ${kind}: ${error instanceof Error ? error.message : String(error)}`);
    if (AWAY.has(kind)) await task.records.remove(slugOf(id));
    return 'failed';
  }
}

function report(counts: Counts, { out, site }: CliOptions): number {
  const { written, unchanged, failed } = counts;
  const before = counts['done-before'] > 0 ? `, ${counts['done-before']} done before` : '';
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${out}: ${written} written, ${unchanged} unchanged${before}, ${failed} failed`);
  console.log(`Most memory at any time: ${memory} MB`);
  if (!site)
    console.log('The sitemap has no absolute addresses: --site says where the files will be.');
  return failed > 0 ? 1 : 0;
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
