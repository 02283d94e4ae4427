/*
 * The sample apps of test/e2e/apps, built with Vite from the built package, in a browser.
 */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { heard, watch, widgets, within } from '../observe.js';
import type { Scenario } from '../scenario.js';
import type { Stand } from '../servers.js';

async function buildApp(name: string): Promise<void> {
  await build({
    root: `test/e2e/apps/${name}`,
    base: './',
    logLevel: 'error',
    configFile: false,
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { outDir: `${process.cwd()}/node_modules/.cache/apps/${name}`, emptyOutDir: true },
  });
}

async function use(browser: Browser, stand: Stand, name: string): Promise<void> {
  await buildApp(name);
  const { page, errors } = await watch(browser);
  try {
    const endpoint = encodeURIComponent(stand.places.api);
    await page.goto(`${stand.apps}/${name}/index.html?endpoint=${endpoint}`);
    await heard(page, ['rw-loaded'], 3);
    const texts = async (): Promise<string> =>
      (await widgets(page)).map(({ text }) => text).join(' | ');
    assert.match(await texts(), /Carberry/);
    await page.click('#other');
    await heard(page, ['rw-loaded'], 5);
    assert.match(await texts(), /Zhen Qin/, 'a changed prop reaches the widget');
    const before = Number(await page.$eval('output', (output) => output.textContent));
    assert.ok(before >= 2, `the app heard ${before} events`);
    await page.click('#toggle');
    assert.equal(await page.$('researcher-card'), null);
    await page.click('#toggle');
    await within('the card to come back', page.waitForSelector('researcher-card'));
    await heard(page, ['rw-loaded'], 7);
    assert.match(await texts(), /Zhen Qin/);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
  }
}

export const frameworks: readonly Scenario[] = [
  {
    name: 'a React 19 app with the generated wrappers type-checks, builds and runs',
    run: async (browser, stand) => {
      execSync('tsc -p test/e2e/apps/react/tsconfig.json', { stdio: 'pipe', encoding: 'utf8' });
      await use(browser, stand, 'react');
    },
  },
  {
    name: 'a Vue 3 app builds and runs',
    run: (browser, stand) => use(browser, stand, 'vue'),
  },
];
