/**
 * `npm run test:browser`: the browser tests, all or `-- --files 'test/format/*.test.ts'`.
 * With `--firefox`, in an installed Firefox instead (`npm run test:firefox`).
 */
import { readdirSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import { configuration } from './configuration.js';
import { chromium, firefox } from './launchers.js';
import { startServers } from './servers.js';

async function run(): Promise<void> {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' });
  if (!all.some((path) => path.endsWith('.test.ts'))) {
    console.log('no test files yet\n\n0 passed, 0 failed');
    return;
  }
  const browser = process.argv.includes('--firefox') ? firefox() : await chromium();
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
