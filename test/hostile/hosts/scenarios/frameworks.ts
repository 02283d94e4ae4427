/*
 * The sample apps of test/e2e/apps, built with Vite from the built package, in a browser.
 */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { build } from 'vite';
import type { Engine } from '../engines/engine.js';
import { heard, seen, widgets } from '../observe.js';
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

async function use(engine: Engine, stand: Stand, name: string, how = ''): Promise<void> {
  await buildApp(name);
  const tab = await engine.open();
  try {
    const endpoint = encodeURIComponent(stand.places.api);
    await tab.goto(`${stand.apps}/${name}/index.html?endpoint=${endpoint}${how}`);
    await heard(tab, ['rw-loaded'], 3);
    const texts = async (): Promise<string> =>
      (await widgets(tab)).map(({ text }) => text).join(' | ');
    assert.match(await texts(), /Carberry/);
    await tab.click('#other');
    await heard(tab, ['rw-loaded'], 5);
    assert.match(await texts(), /Zhen Qin/, 'a changed prop reaches the widget');
    const before = Number(await seen(tab, 'output'));
    assert.ok(before >= 2, `the app heard ${before} events`);
    await tab.click('#toggle');
    const isThere = (): Promise<boolean> =>
      tab.evaluate(() => document.querySelector('researcher-card') !== null);
    assert.equal(await isThere(), false);
    await tab.click('#toggle');
    await heard(tab, ['rw-loaded'], 7);
    assert.match(await texts(), /Zhen Qin/);
    assert.deepEqual(await tab.errors(), []);
  } finally {
    await tab.close();
  }
}

export const frameworks: readonly Scenario[] = [
  {
    name: 'a React 19 app with the generated wrappers type-checks, builds and runs',
    run: async (engine, stand) => {
      execSync('tsc -p test/e2e/apps/react/tsconfig.json', { stdio: 'pipe', encoding: 'utf8' });
      await use(engine, stand, 'react');
    },
  },
  {
    name: 'a React 19 app from a server gets the objects and listeners that HTML cannot hold',
    run: (engine, stand) => use(engine, stand, 'react', '&hydrate'),
  },
  {
    name: 'a Vue 3 app builds and runs',
    run: (engine, stand) => use(engine, stand, 'vue'),
  },
];
