/*
 * Sharing a page: with other owners and versions, with navigation, with many of our own.
 */
import assert from 'node:assert/strict';
import { heard, widgets } from '../observe.js';
import { onPage, script } from './page.js';

const badge = (id = 'josiah-carberry'): string => `<trust-badge researcher="${id}"></trust-badge>`;
const saying = (lines: readonly string[], words: string): number =>
  lines.filter((line) => line.includes(words)).length;

export const living = [
  onPage(
    'another owner of a tag keeps it, said once in the console, and a prefix registers ours',
    (places) => `<script>customElements.define('trust-badge', class extends HTMLElement {})</script>
      ${script(places)}${script(places, 'data-prefix="uni"', '/other-version')}
      ${badge()}${badge()}<uni-trust-badge researcher="zhen-qin"></uni-trust-badge>`,
    async ({ page, lines }) => {
      await heard(page, ['rw-loaded']);
      const names = (await widgets(page)).map(({ name }) => name);
      assert.deepEqual(names, ['uni-trust-badge']);
      assert.equal(saying(lines, 'is registered already'), 1);
    },
  ),
  onPage(
    'two versions: the first works, the second is left out and said once',
    (places) => `${script(places)}${script(places, '', '/other-version')}${badge()}`,
    async ({ page, lines }) => {
      await heard(page, ['rw-loaded']);
      assert.equal((await widgets(page)).length, 1);
      assert.equal(saying(lines, '99.0.0 was left out'), 1);
    },
  ),
  onPage(
    'a re-scan finds what is in a shadow root',
    (places) => `${script(places)}<main></main>`,
    async ({ page }) => {
      await page.evaluate(() => {
        const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
        const badge = document.createElement('trust-badge');
        badge.setAttribute('researcher', 'zhen-qin');
        root.append(badge);
        badge.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
      });
      await heard(page, ['rw-loaded']);
    },
  ),
  onPage(
    'a replaced body, a clone and a move neither lose nor double a widget',
    (places) =>
      `${script(places)}<main><span data-rw="trust-badge" data-researcher="zhen-qin">Zhen Qin</span></main>`,
    async ({ page }, stand) => {
      await heard(page, ['rw-loaded']);
      await page.evaluate(() => {
        const original = document.body;
        const body = original.cloneNode(true) as HTMLBodyElement;
        document.documentElement.replaceChild(body, original);
      });
      await heard(page, ['rw-loaded'], 2);
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        document.body.append(document.createElement('aside'));
        document.querySelector('aside')!.append(main);
      });
      assert.equal((await widgets(page)).length, 1);
      assert.ok(stand.asked.length <= 1, 'at most one request for all of it');
    },
  ),
  onPage(
    '500 badges make at most 5 requests',
    (places) =>
      `${script(places)}${Array.from({ length: 500 }, (_, i) => badge(`0000-${i}`)).join(' ')}`,
    async ({ page }, stand) => {
      await heard(page, ['rw-loaded', 'rw-failed'], 500);
      assert.ok(stand.asked.length <= 5, `${stand.asked.length} requests`);
    },
  ),
  onPage(
    'code is fetched when its tag is nearly on screen, and from nowhere but the package',
    (places) => `${script(places)}<p style="height: 5000px">Far</p>${badge()}`,
    async ({ page, requests }, stand) => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const fetched = (): boolean => requests.some((url) => url.includes('/trust-badge-'));
      assert.equal(fetched(), false);
      await page.evaluate(() => document.querySelector('trust-badge')!.scrollIntoView());
      await heard(page, ['rw-loaded']);
      assert.equal(fetched(), true);
      const known = [stand.places.dist, stand.places.api, new URL(page.url()).origin, 'data:'];
      assert.ok(requests.every((url) => known.some((place) => url.startsWith(place))));
    },
  ),
  onPage(
    'plain markup cannot make an attribute that runs script',
    (places) =>
      `${script(places)}<span data-rw="trust-badge" data-researcher="zhen-qin" data-onclick="x" data-style="y" class="rw-onfocus--z">Z</span>`,
    async ({ page }) => {
      await heard(page, ['rw-loaded']);
      const names = await page.$eval('trust-badge', (element) => element.getAttributeNames());
      assert.ok(!names.some((name) => /^(on|style)/.test(name)), names.join());
    },
  ),
  onPage(
    'nothing is stored',
    (places) => `${script(places)}${badge()}`,
    async ({ page }) => {
      await heard(page, ['rw-loaded']);
      const kept = await page.evaluate(() =>
        [document.cookie, localStorage.length, sessionStorage.length].join(),
      );
      assert.equal(kept, ',0,0');
    },
  ),
];
