/**
 * `npm run test:browser`: the browser tests, all or `-- --files 'test/format/*.test.ts'`.
 * With `--firefox`, in an installed Firefox instead (`npm run test:firefox`).
 */
import { readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromium, firefox } from './launchers.js';
import { plainReporter } from './reporter.js';
import { startServers } from './servers.js';
import { allStories } from './all-stories.js';

type Configuration = NonNullable<NonNullable<Parameters<typeof startTestRunner>[0]>['config']>;

const page = (testFramework: string) => `<!doctype html>
<html lang="en">
  <head>
    <title>Test</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

function configuration(
  browser: ReturnType<typeof firefox>,
  urls: Readonly<Record<string, string>>,
): Configuration {
  return {
    files: ['test/**/*.test.ts'],
    nodeResolve: { exportConditions: ['development'] },
    browsers: [browser],
    concurrency: 2,
    testsFinishTimeout: 60_000,
    testFramework: { config: { ui: 'bdd', timeout: '10000' } },
    plugins: [
      allStories(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ],
    testRunnerHtml: page,
    reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), plainReporter()],
    middleware: [
      (context, next) => {
        if (context.path !== '/__servers.json') return next();
        context.body = urls;
        return undefined;
      },
    ],
  };
}

async function run(): Promise<void> {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' });
  if (!all.some((path) => path.endsWith('.test.ts'))) {
    console.log('no test files yet\n\n0 passed, 0 failed');
    return;
  }
  const browser = process.env.FIREFOX ? firefox() : await chromium();
  const urls = await startServers();
  await startTestRunner({
    config: configuration(browser, urls),
    readFileConfig: false,
  });
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
