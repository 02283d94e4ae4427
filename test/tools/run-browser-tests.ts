/**
 * `npm run test:browser`: the browser tests, all or `-- --files 'test/format/*.test.ts'`.
 * With `--firefox` or `--webkit`, in an installed one of those instead (`npm run test:firefox`, `test:webkit`).
 */
import { readdirSync, writeSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import { configuration } from './configuration.js';
import { chromium, firefox, webkit } from './launchers.js';
import { startServers } from './servers.js';

function launcher(): ReturnType<typeof webkit> | ReturnType<typeof chromium> {
  if (process.argv.includes('--webkit')) return webkit();
  return process.argv.includes('--firefox') ? Promise.resolve(firefox()) : chromium();
}

async function run(): Promise<void> {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' });
  if (!all.some((path) => path.endsWith('.test.ts'))) {
    console.log('no test files yet\n\n0 passed, 0 failed');
    return;
  }
  const browser = await launcher();
  const urls = await startServers();
  await startTestRunner({
    config: configuration(browser, urls),
    readFileConfig: false,
  });
}

// The runner stops at an error that nobody caught, and its report may end before it says so.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `\n${error.stack ?? error}\n`));

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
