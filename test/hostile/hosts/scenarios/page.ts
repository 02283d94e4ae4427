import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Tab } from '../engines/engine.js';
import { NONCE, type Places } from '../host-page.js';
import type { Scenario } from '../scenario.js';
import type { Stand } from '../servers.js';

/** A host's page around this markup. */
export const pageWith = (markup: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${head}</head><body>${markup}</body></html>`;

/** What must hold on a page; gives a reason if that cannot be seen in this engine. */
type Check = (tab: Tab, stand: Stand) => Promise<unknown>;

/** A scenario on a page of its own: its markup, and what must hold there. Nothing may be thrown. */
export function onPage(
  name: string,
  markup: (places: Places) => string,
  check: Check,
  headers?: (places: Places) => Readonly<Record<string, string>>,
): Scenario {
  return {
    name,
    async run(engine, stand) {
      const { places } = stand;
      const page = { html: pageWith(markup(places), watcher(places)), headers: headers?.(places) };
      stand.asked.length = 0;
      const tab = await engine.open();
      try {
        await tab.goto(stand.serve(name.replace(/\W+/g, '-'), page));
        const reason = await check(tab, stand);
        assert.deepEqual(await tab.errors(), []);
        return reason;
      } finally {
        await tab.close();
      }
    },
  };
}

/** What only a driver like Chromium's and Firefox's can do. @returns a reason where there is none */
export async function withDriver(
  { page }: Tab,
  what: string,
  use: (page: Page) => Promise<unknown>,
): Promise<unknown> {
  return page ? use(page) : `this engine's driver cannot ${what}`;
}

/** The script tag of a page that notes by itself what happens, where the driver does not hear it. */
export const watcher = (places: Places): string =>
  places.watcher && `<script nonce="${NONCE}">${places.watcher}</script>`;

/** The script tag of the package, with these attributes besides. */
export const script = ({ dist, api }: Places, more = '', version = ''): string =>
  `<script src="${dist}${version}/cdn/widgets.js" data-endpoint="${api}" ${more}></script>`;

/** A trust badge with a link inside, as the recipes have it. */
export const badge = (id = 'josiah-carberry'): string =>
  `<trust-badge researcher="${id}"><a class="fallback" href="/profile">Profile</a></trust-badge>`;
