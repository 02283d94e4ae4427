/*
 * Pages that change without being left, and pages that are left and come back.
 */
import assert from 'node:assert/strict';
import type { Tab } from '../engines/engine.js';
import { heard, within } from '../observe.js';
import { badge, onPage, pageWith, script, watcher } from './page.js';

const markup = (id: string): string => `<p data-rw="trust-badge" data-researcher="${id}">${id}</p>`;

/**
 * Resolves when the page of this heading shows so many widgets, all of them with their data, and no
 * more. All in one look, since a router may draw a page twice, from its cache and from the server.
 */
async function shown(tab: Tab, heading: string, count: number): Promise<void> {
  const ready = tab.evaluate(
    (title, wanted) =>
      new Promise<void>((done) => {
        const look = (): void => {
          const all = [...document.querySelectorAll('trust-badge')];
          const read = all.filter(
            (each) =>
              each.matches(':state(ready)') && /\p{L}{3}/u.test(each.shadowRoot!.textContent),
          );
          const there = document.querySelector('h1')?.textContent === title;
          if (there && all.length === wanted && read.length === wanted) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
    heading,
    count,
  );
  await within(`${count} widgets on “${heading}”`, ready);
}

const library = (dist: string, path: string): string =>
  `<script src="${dist}/node_modules/${path}"></script>`;

const turbo = onPage(
  'Turbo: a visit, its cache and the way back neither lose nor double a widget',
  ({ dist, ...places }) =>
    `${library(dist, '@hotwired/turbo/dist/turbo.es2017-umd.js')}${script({ dist, ...places })}
    <h1>First</h1><a id="next" href="/own/turbo-next">Next</a>${badge()}${markup('zhen-qin')}`,
  async (tab, stand) => {
    const { dist } = stand.places;
    const next = `${library(dist, '@hotwired/turbo/dist/turbo.es2017-umd.js')}${script(stand.places)}<h1>Second</h1>${markup('zhen-qin')}`;
    stand.serve('turbo-next', { html: pageWith(next) });
    await shown(tab, 'First', 2);
    await tab.click('#next');
    await shown(tab, 'Second', 1);
    await tab.evaluate(() => history.back());
    await shown(tab, 'First', 2);
    await tab.evaluate(() => history.forward());
    await shown(tab, 'Second', 1);
  },
);

const htmx = onPage(
  'htmx: what is swapped in becomes a widget, what is swapped out leaves nothing behind',
  ({ dist, ...places }) =>
    `${library(dist, 'htmx.org/dist/htmx.min.js')}${script({ dist, ...places })}
    <h1>A host</h1><button hx-get="/own/htmx-part" hx-target="#place" hx-swap="innerHTML">More</button>
    <div id="place">${badge()}</div>`,
  async (tab, stand) => {
    stand.serve('htmx-part', { html: `${markup('zhen-qin')}${badge('zhen-qin')}` });
    await shown(tab, 'A host', 1);
    await tab.click('button');
    await shown(tab, 'A host', 2);
    stand.serve('htmx-part', { html: badge() + markup('zhen-qin') + markup('josiah-carberry') });
    await tab.click('button');
    await shown(tab, 'A host', 3);
  },
);

/** As Astro's router does: a parsed body swapped in, within a view transition if there are any. */
async function swapBody(tab: Tab, url: string): Promise<void> {
  await tab.evaluate(
    async (address, animated) => {
      const text = await (await fetch(address)).text();
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      const swap = (): void => {
        const before = document.body;
        before.replaceWith(body);
        for (const kept of before.querySelectorAll('[data-kept]'))
          document.querySelector('[data-kept]')?.replaceWith(kept);
      };
      // An engine may have none yet.
      if (animated && 'startViewTransition' in document)
        await document.startViewTransition(swap).finished;
      else swap();
    },
    url,
    tab.transitions,
  );
}

const astro = onPage(
  'a view transition that swaps the body, as Astro does: new widgets are drawn, a kept one stays itself',
  (places) =>
    `${script(places)}<h1>A host</h1><div data-kept>${badge()}</div>${markup('zhen-qin')}`,
  async (tab, stand) => {
    const next = `<h1>After</h1>${markup('zhen-qin')}<div data-kept>${badge()}</div>`;
    const url = stand.serve('swapped', { html: pageWith(next) });
    await shown(tab, 'A host', 2);
    await tab.evaluate(() => {
      Object.assign(window, { kept: document.querySelector('[data-kept] trust-badge') });
    });
    const asked = stand.asked.length;
    await swapBody(tab, url);
    await shown(tab, 'After', 2);
    const same = await tab.evaluate(() => {
      const { kept } = window as unknown as { kept: Element };
      return kept.isConnected && kept.matches(':state(ready)');
    });
    assert.ok(same, 'the kept widget is on the page, and shows what it showed');
    assert.equal(stand.asked.length, asked, 'nothing is asked for twice');
  },
);

const transition = onPage(
  'a cross-document view transition: both pages show their widgets',
  (places) =>
    `<style>@view-transition { navigation: auto }</style>${script(places)}<h1>A host</h1><a href="/own/transition-next">Next</a>${badge()}`,
  async (tab, stand) => {
    if (!tab.transitions) return 'this engine cannot show one here';
    const next = `<style>@view-transition { navigation: auto }</style>${script(stand.places)}<h1>After</h1>${badge('zhen-qin')}`;
    stand.serve('transition-next', { html: pageWith(next, watcher(stand.places)) });
    await shown(tab, 'A host', 1);
    await tab.leave(() => tab.click('a'));
    await shown(tab, 'After', 1);
    return undefined;
  },
);

/** Has the first badge of the page show somebody else. */
const showInFirst = (tab: Tab, id: string): Promise<void> =>
  tab.evaluate(
    (whom) => document.querySelector('trust-badge')!.setAttribute('researcher', whom),
    id,
  );

const cached = onPage(
  'bfcache: a page with widgets may be kept, and they are alive when it comes back',
  (places) => `${script(places)}<h1>A host</h1>${badge()}${markup('zhen-qin')}`,
  async (tab, stand) => {
    await shown(tab, 'A host', 2);
    const elsewhere = stand.serve('elsewhere', { html: pageWith('<p>Elsewhere</p>') });
    const kept = await within('the way back', tab.leaveAndReturn(elsewhere));
    assert.ok(kept, 'nothing of ours keeps the page out of the cache');
    await shown(tab, 'A host', 2);
    await showInFirst(tab, 'nobody');
    await heard(tab, ['rw-failed']);
    await showInFirst(tab, 'zhen-qin');
    await shown(tab, 'A host', 2);
    await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), badge());
    await shown(tab, 'A host', 3);
  },
);

export const navigation = [turbo, htmx, astro, transition, cached];
