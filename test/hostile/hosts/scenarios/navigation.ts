/*
 * Pages that change without being left, and pages that are left and come back.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { heard, within } from '../observe.js';
import type { Stand } from '../servers.js';
import { badge, onPage, pageWith, script } from './page.js';

const markup = (id: string): string => `<p data-rw="trust-badge" data-researcher="${id}">${id}</p>`;

/**
 * Resolves when the page of this heading shows so many widgets, all of them with their data, and no
 * more. All in one look, since a router may draw a page twice, from its cache and from the server.
 */
async function shown(page: Page, heading: string, count: number): Promise<void> {
  const ready = page.evaluate(
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
  async ({ page }, stand) => {
    const { dist } = stand.places;
    const next = `${library(dist, '@hotwired/turbo/dist/turbo.es2017-umd.js')}${script(stand.places)}<h1>Second</h1>${markup('zhen-qin')}`;
    stand.serve('turbo-next', { html: pageWith(next) });
    await shown(page, 'First', 2);
    await page.click('#next');
    await shown(page, 'Second', 1);
    await page.evaluate(() => history.back());
    await shown(page, 'First', 2);
    await page.evaluate(() => history.forward());
    await shown(page, 'Second', 1);
  },
);

const htmx = onPage(
  'htmx: what is swapped in becomes a widget, what is swapped out leaves nothing behind',
  ({ dist, ...places }) =>
    `${library(dist, 'htmx.org/dist/htmx.min.js')}${script({ dist, ...places })}
    <h1>A host</h1><button hx-get="/own/htmx-part" hx-target="#place" hx-swap="innerHTML">More</button>
    <div id="place">${badge()}</div>`,
  async ({ page }, stand) => {
    stand.serve('htmx-part', { html: `${markup('zhen-qin')}${badge('zhen-qin')}` });
    await shown(page, 'A host', 1);
    await page.click('button');
    await shown(page, 'A host', 2);
    stand.serve('htmx-part', { html: badge() + markup('zhen-qin') + markup('josiah-carberry') });
    await page.click('button');
    await shown(page, 'A host', 3);
  },
);

/** As Astro's router does: a parsed body swapped in within a view transition, some of it kept. */
async function swapBody(page: Page, url: string): Promise<void> {
  await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    const swap = (): void => {
      const before = document.body;
      before.replaceWith(body);
      for (const kept of before.querySelectorAll('[data-kept]'))
        document.querySelector('[data-kept]')?.replaceWith(kept);
    };
    await document.startViewTransition(swap).finished;
  }, url);
}

const astro = onPage(
  'a view transition that swaps the body, as Astro does: new widgets are drawn, a kept one stays itself',
  (places) =>
    `${script(places)}<h1>A host</h1><div data-kept>${badge()}</div>${markup('zhen-qin')}`,
  async ({ page }, stand) => {
    const next = `<h1>After</h1>${markup('zhen-qin')}<div data-kept>${badge()}</div>`;
    const url = stand.serve('swapped', { html: pageWith(next) });
    await shown(page, 'A host', 2);
    const kept = await page.$('[data-kept] trust-badge');
    const asked = stand.asked.length;
    await swapBody(page, url);
    await shown(page, 'After', 2);
    const same = await kept!.evaluate(
      (element) => element.isConnected && element.matches(':state(ready)'),
    );
    assert.ok(same, 'the kept widget is on the page, and shows what it showed');
    assert.equal(stand.asked.length, asked, 'nothing is asked for twice');
  },
);

const transition = onPage(
  'a cross-document view transition: both pages show their widgets',
  (places) =>
    `<style>@view-transition { navigation: auto }</style>${script(places)}<h1>A host</h1><a href="/own/transition-next">Next</a>${badge()}`,
  async ({ page }, stand) => {
    const next = `<style>@view-transition { navigation: auto }</style>${script(stand.places)}<h1>After</h1>${badge('zhen-qin')}`;
    stand.serve('transition-next', { html: pageWith(next) });
    await shown(page, 'A host', 1);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await shown(page, 'After', 1);
  },
);

/** Leaves the page and comes back. @returns whether it is the page that was left, from the cache */
async function leaveAndReturn(page: Page, stand: Stand): Promise<boolean> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => console.log(`returned ${persisted}`)),
  );
  await page.goto(stand.serve('elsewhere', { html: pageWith('<p>Elsewhere</p>') }));
  // Not every driver hears of a page that comes back, but each of what that page says.
  const kept = new Promise<boolean>((done) => {
    page.on('console', (message) => message.text() === 'returned true' && done(true));
    page.once('load', () => done(false));
  });
  await page.evaluate(() => history.back());
  return within('the way back', kept);
}

const cached = onPage(
  'bfcache: a page with widgets may be kept, and they are alive when it comes back',
  (places) => `${script(places)}<h1>A host</h1>${badge()}${markup('zhen-qin')}`,
  async ({ page }, stand) => {
    await shown(page, 'A host', 2);
    assert.ok(await leaveAndReturn(page, stand), 'nothing of ours keeps the page out of the cache');
    await shown(page, 'A host', 2);
    await page.$eval('trust-badge', (element) => element.setAttribute('researcher', 'nobody'));
    await heard(page, ['rw-failed']);
    await page.$eval('trust-badge', (element) => element.setAttribute('researcher', 'zhen-qin'));
    await shown(page, 'A host', 2);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), badge());
    await shown(page, 'A host', 3);
  },
);

export const navigation = [turbo, htmx, astro, transition, cached];
