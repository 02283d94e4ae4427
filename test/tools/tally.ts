import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestRunnerCoreConfig } from '@web/test-runner-core';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];

interface Told {
  readonly suite: string;
  readonly cases: number;
}

/** Where the cases that the last run in an engine tried are written, by suite. */
export const talliesOf = (engine: string): string => `node_modules/.cache/tallies/${engine}.json`;

/** Takes `POST /__tally` from the tests, and writes the sums down at the end of the run. */
export function tallies(engine: string): { middleware: Middleware; reporter: Reporter } {
  const sums = new Map<string, number>();
  return {
    middleware: async (context, next) => {
      if (context.path !== '/__tally') return next();
      let text = '';
      for await (const chunk of context.req) text += String(chunk);
      const { suite, cases } = JSON.parse(text) as Told;
      sums.set(suite, (sums.get(suite) ?? 0) + cases);
      context.body = '';
      return undefined;
    },
    reporter: {
      onTestRunFinished() {
        const path = talliesOf(engine);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, JSON.stringify(Object.fromEntries(sums), null, 2));
      },
    },
  };
}
