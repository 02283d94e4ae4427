import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestRunnerCoreConfig } from '@web/test-runner-core';
import type { Suite } from './suites.js';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

/** What tests tell the run: how many cases of a suite have passed, or at what a page stands still. */
type Told = { readonly suite: Suite; readonly cases: number } | { readonly stands: string };

/** Where the cases that the last run in an engine tried are written, by suite. */
export const talliesOf = (engine: string): string => `node_modules/.cache/tallies/${engine}.json`;

/** What a run has tried. */
export interface Tally {
  /** How the engine calls itself (`User-Agent`), where tests in it told of their cases. */
  readonly agent?: string;
  /** How many cases of each suite. */
  readonly cases: Readonly<Partial<Record<Suite, number>>>;
}

/** Writes down what a run has tried. */
export function writeTally(name: string, tally: Tally): void {
  const path = talliesOf(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(tally, null, 2)}\n`);
}

/** Ends the run: a page that stands still would never tell of itself, and be waited for to the last. */
function endOf(stands: string): void {
  setImmediate(() => {
    throw new Error(`A page stands still at ${stands}`);
  });
}

/** Takes `POST /__run` from the tests, tells them by `GET` whether to be thorough, and writes the sums down at the end of the run. */
export function tallies(engine: string): { middleware: Middleware; reporter: Reporter } {
  const sums = new Map<Suite, number>();
  let agent = '';
  return {
    middleware: async (context, next) => {
      if (context.path !== '/__run') return next();
      if (context.method === 'GET') {
        context.body = { thorough: 'THOROUGH' in process.env };
        return undefined;
      }
      agent = context.get('User-Agent');
      let text = '';
      for await (const chunk of context.req) text += String(chunk);
      const told = JSON.parse(text) as Told;
      if ('stands' in told) endOf(told.stands);
      else sums.set(told.suite, (sums.get(told.suite) ?? 0) + told.cases);
      context.body = '';
      return undefined;
    },
    reporter: {
      onTestRunFinished() {
        if (sums.size > 0) writeTally(engine, { agent, cases: Object.fromEntries(sums) });
      },
    },
  };
}
