/**
 * `npm run pictures`: the pictures of the documentation, taken from the demo as it is.
 */
import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import puppeteer from 'puppeteer-core';
import { createApp } from '../demo/app.js';
import { createSite } from '../demo/site/site.js';
import { findBrowser } from '../test/tools/find-browser.js';

const folder = 'docs/images';

/** A server on a free port. */
const listen = (app: { fetch(request: Request): Response | Promise<Response> }): Promise<string> =>
  new Promise((started) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      started(`http://127.0.0.1:${port}`),
    );
  });

const endpoint = await listen(createApp({ graphBuild: { of: [] } }));
const site = await listen(
  createSite({
    pages: 'demo/pages',
    dist: 'dist',
    endpoint: () => endpoint,
    endpointSwitch: { running: true, start: async () => {}, stop: async () => {} },
  }),
);

const { launchOptions } = await findBrowser();
const browser = await puppeteer.launch(launchOptions);
const page = await browser.newPage();
await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 1 });
await page.goto(`${site}/`, { waitUntil: 'networkidle0' });
await page.addStyleTag({ content: '.masthead { display: none !important }' });
mkdirSync(folder, { recursive: true });
await page.screenshot({ path: `${folder}/profile.png` });
await browser.close();
console.log(`wrote ${folder}/profile.png`);
process.exit();
