import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type startTestRunner } from '@web/test-runner';
import type { BrowserLauncher } from '@web/test-runner-core';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { allStories } from './all-stories.js';
import { forcedColours } from './forced-colours.js';
import { hearFailures } from './hear-failures.js';
import { wrapCommonJs } from './wrap-commonjs.js';
import { plainReporter } from './reporter.js';
import { tallies } from './tally.js';

type Configuration = NonNullable<NonNullable<Parameters<typeof startTestRunner>[0]>['config']>;

const page = (testFramework: string) => `<!doctype html>
<html lang="en">
  <head>
    <title>Test</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** How tests are run in a browser; `urls` are the servers that they may talk to. */
export function configuration(
  browser: BrowserLauncher,
  urls: Readonly<Record<string, string>>,
): Configuration {
  const tally = tallies(browser.name);
  return {
    files: ['test/**/*.test.ts'],
    nodeResolve: { exportConditions: ['development'] },
    browsers: [browser],
    concurrency: 2,
    testsFinishTimeout: 'THOROUGH' in process.env ? 3_600_000 : 300_000,
    testFramework: { config: { ui: 'bdd', timeout: '10000' } },
    plugins: [
      allStories(),
      a11ySnapshotPlugin(),
      forcedColours(),
      wrapCommonJs(),
      hearFailures(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ],
    testRunnerHtml: page,
    reporters: [
      defaultReporter({ reportTestProgress: process.stdout.isTTY }),
      plainReporter(),
      tally.reporter,
    ],
    middleware: [
      tally.middleware,
      (context, next) => {
        if (context.path !== '/__servers.json') return next();
        context.body = urls;
        return undefined;
      },
    ],
  };
}
