/*
 * Sharing a page: a page that changes, with many of our own.
 */
import assert from 'node:assert/strict';
import { heard, widgets } from '../observe.js';
import { badge, onPage, script } from './page.js';

export const living = [
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
    (places) =>
      `${script(places)}${badge()}<p style="height: 5000px">Far</p><graph-slice researcher="zhen-qin"></graph-slice>`,
    async ({ page, requests }, stand) => {
      // Both tags are looked at in one go: when the near one is there, the far one was passed over.
      await heard(page, ['rw-loaded']);
      const fetched = (): boolean => requests.some((url) => url.includes('/graph-slice-'));
      assert.equal(fetched(), false);
      await page.evaluate(() => document.querySelector('graph-slice')!.scrollIntoView());
      await heard(page, ['rw-loaded'], 2);
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
  onPage(
    'a widget that has nothing to show says so, and takes no room only where it was asked not to',
    (places) =>
      `${script(places)}<researcher-card></researcher-card><researcher-card hide-when-empty></researcher-card>`,
    async ({ page }) => {
      await page.$$eval('researcher-card', (all) =>
        all.forEach((each) => Object.assign(each, { data: null })),
      );
      // Asked frame by frame: a state is no mutation of the document.
      const empty = 'researcher-card:state(empty)';
      await page.waitForSelector(`${empty}:has(+ ${empty})`, { visible: true });
      const [plain, shy] = await page.$$eval('researcher-card', (all) =>
        all.map((each) => ({ seen: each.checkVisibility(), text: each.shadowRoot!.textContent })),
      );
      assert.equal(plain!.seen, true);
      assert.match(plain!.text, /\p{L}{3}/u);
      assert.equal(shy!.seen, false);
    },
  ),
  onPage(
    'a printed page has no open popover over its words',
    (places) => `${script(places)}${badge()}`,
    async ({ page }) => {
      await heard(page, ['rw-loaded']);
      await page.click('trust-badge >>> button');
      await heard(page, ['rw-opened']);
      const isSeen = (): Promise<boolean> =>
        page.$eval('trust-badge >>> [popover]', (each) => each.checkVisibility());
      assert.equal(await isSeen(), true);
      try {
        await page.emulateMediaType('print');
      } catch {
        return `${await page.browser().version()} cannot be told to print`;
      }
      assert.equal(await isSeen(), false);
      return undefined;
    },
  ),
  onPage(
    'nothing on the page jumps when a widget with a link inside arrives',
    (places) => `<script>
        window.jumps = [];
        const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
        if (supported) new PerformanceObserver((list) => window.jumps.push(...list.getEntries().map(({ value }) => value)))
          .observe({ type: 'layout-shift', buffered: true });
        else window.jumps = null;
      </script>${script(places)}<p>Before ${badge()} after.</p>${'<p>The text of a host.</p>'.repeat(5)}`,
    async ({ page }) => {
      await heard(page, ['rw-loaded']);
      const jumps = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return (window as unknown as { jumps: number[] | null }).jumps;
      });
      if (!jumps) return `${await page.browser().version()} does not measure layout shifts`;
      const sum = jumps.reduce((a, b) => a + b, 0);
      assert.ok(sum < 0.1, `shifted by ${sum}: Web Vitals call less than 0.1 good`);
      return undefined;
    },
  ),
  onPage(
    'a name that turns the writing around stays by itself, and the page’s words in their order',
    (places) => `${script(places)}<researcher-card></researcher-card>`,
    async ({ page }) => {
      const data = { id: 'a', name: 'Ada \u202enoryB', headline: null, roles: [] };
      await page.$eval(
        'researcher-card',
        (each, given) => Object.assign(each, { data: given }),
        data,
      );
      await heard(page, ['rw-loaded']);
      const isolated = await page.$eval('researcher-card', (each) => {
        const found: boolean[] = [];
        const walker = document.createTreeWalker(each.shadowRoot!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data: text, parentElement } = walker.currentNode as Text;
          if (!text.includes('\u202e')) continue;
          found.push(getComputedStyle(parentElement!).unicodeBidi.startsWith('isolate'));
        }
        return found;
      });
      assert.ok(isolated.length > 0);
      assert.ok(isolated.every(Boolean));
    },
  ),
];
