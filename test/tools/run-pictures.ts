/**
 * `npm run test:pictures` compares every story with its approved picture; `npm run pictures:approve` takes
 * the present ones as approved. Both write node_modules/.cache/pictures/ for a person to look at:
 * the pictures, what differs, and index.html, which shows them all.
 *
 * Always in the browser and with the fonts that npm installed: any others draw other pixels.
 */
import { startTestRunner } from '@web/test-runner';
import { configuration } from './configuration.js';
import { chromium } from './launchers.js';
import { pictures, writeContactSheet } from './pictures.js';

async function run(): Promise<void> {
  process.env['TEST_BROWSER'] = 'bundled';
  if (process.argv[2] === 'approve') process.env['APPROVE'] = 'yes';
  const browser = await chromium().catch((error: unknown) => {
    console.log(`no pictures were compared: ${error instanceof Error ? error.message : error}`);
  });
  if (!browser) {
    console.log('\n0 passed, 0 failed');
    return;
  }
  const base = configuration(browser, {});
  const runner = await startTestRunner({
    config: {
      ...base,
      files: ['test/pictures/*.pictures.ts'],
      testsFinishTimeout: 600_000,
      plugins: [...(base.plugins ?? []), pictures()],
    },
    readCliArgs: false,
    readFileConfig: false,
  });
  runner?.on('stopped', writeContactSheet);
}

await run();
