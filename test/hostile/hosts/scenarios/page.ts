import assert from 'node:assert/strict';
import { watch, type Watched } from '../observe.js';
import type { Scenario } from '../scenario.js';
import type { Places } from '../host-page.js';
import type { Stand } from '../servers.js';

/** A host's page around this markup. */
export const pageWith = (markup: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${head}</head><body>${markup}</body></html>`;

/** What a page is made of, and what is checked there; `check` gives a reason if it cannot be done. */
type Check = (watched: Watched, stand: Stand) => Promise<unknown>;

/** A scenario on a page of its own: its markup, and what must hold there. Nothing may be thrown. */
export function onPage(
  name: string,
  markup: (places: Places) => string,
  check: Check,
  headers?: (places: Places) => Readonly<Record<string, string>>,
): Scenario {
  return {
    name,
    async run(browser, stand) {
      const page = { html: pageWith(markup(stand.places)), headers: headers?.(stand.places) };
      stand.asked.length = 0;
      const watched = await watch(browser);
      try {
        await watched.page.goto(stand.serve(name.replace(/\W+/g, '-'), page));
        const reason = await check(watched, stand);
        assert.deepEqual(watched.errors, []);
        return reason;
      } finally {
        await watched.page.close();
      }
    },
  };
}

/** The script tag of the package, with these attributes besides. */
export const script = ({ dist, api }: Places, more = '', version = ''): string =>
  `<script src="${dist}${version}/cdn/widgets.js" data-endpoint="${api}" ${more}></script>`;

/** A trust badge with a link inside, as the recipes have it. */
export const badge = (id = 'josiah-carberry'): string =>
  `<trust-badge researcher="${id}"><a class="fallback" href="/profile">Profile</a></trust-badge>`;
