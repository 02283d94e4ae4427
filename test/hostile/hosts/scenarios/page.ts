import assert from 'node:assert/strict';
import { watch, type Watched } from '../observe.js';
import type { Scenario } from '../scenario.js';
import type { Places } from '../host-page.js';
import type { Stand } from '../servers.js';

/** A scenario on a page of its own: its markup, and what must hold there. Nothing may be thrown. */
export function onPage(
  name: string,
  markup: (places: Places) => string,
  check: (watched: Watched, stand: Stand) => Promise<void>,
): Scenario {
  return {
    name,
    async run(browser, stand) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"></head><body>${markup(stand.places)}</body></html>`;
      stand.asked.length = 0;
      const watched = await watch(browser);
      try {
        await watched.page.goto(stand.serve(name.replace(/\W+/g, '-'), { html }));
        await check(watched, stand);
        assert.deepEqual(watched.errors, []);
      } finally {
        await watched.page.close();
      }
    },
  };
}

/** The script tag of the package, with these attributes besides. */
export const script = ({ dist, api }: Places, more = '', version = ''): string =>
  `<script src="${dist}${version}/cdn/widgets.js" data-endpoint="${api}" ${more}></script>`;
