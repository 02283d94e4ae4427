/*
 * Sharing a page: a page that changes, with many of our own.
 */
import assert from 'node:assert/strict';
import type { Tab } from '../engines/engine.js';
import { heard, seen, widgets, within } from '../observe.js';
import { badge, onPage, script, withDriver } from './page.js';

export const living = [
  onPage(
    'a re-scan finds what is in a shadow root',
    (places) => `${script(places)}<main></main>`,
    async (tab) => {
      await tab.evaluate(() => {
        const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
        const badge = document.createElement('trust-badge');
        badge.setAttribute('researcher', 'zhen-qin');
        root.append(badge);
        badge.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
      });
      await heard(tab, ['rw-loaded']);
    },
  ),
  onPage(
    'a re-scan brings the code of what plain markup in a shadow root stands for',
    (places) => `${script(places)}<main></main>`,
    async (tab) => {
      await tab.evaluate(() => {
        const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
        root.innerHTML = '<p data-rw="trust-badge" data-researcher="zhen-qin"></p>';
        root.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
      });
      await heard(tab, ['rw-loaded']);
    },
  ),
  onPage(
    'a replaced body, a clone and a move neither lose nor double a widget',
    (places) =>
      `${script(places)}<main><span data-rw="trust-badge" data-researcher="zhen-qin">Zhen Qin</span></main>`,
    async (tab, stand) => {
      await heard(tab, ['rw-loaded']);
      await tab.evaluate(() => {
        const original = document.body;
        const body = original.cloneNode(true) as HTMLBodyElement;
        document.documentElement.replaceChild(body, original);
      });
      await heard(tab, ['rw-loaded'], 2);
      await tab.evaluate(() => {
        const main = document.querySelector('main')!;
        document.body.append(document.createElement('aside'));
        document.querySelector('aside')!.append(main);
      });
      assert.equal((await widgets(tab)).length, 1);
      assert.ok(stand.asked.length <= 1, 'at most one request for all of it');
    },
  ),
  onPage(
    'a widget in a replaced root element still hears of another language',
    (places) => `${script(places)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await tab.evaluate(() => {
        const root = document.documentElement;
        document.replaceChild(root.cloneNode(true), root);
      });
      await heard(tab, ['rw-loaded'], 2);
      await tab.evaluate(() => (document.documentElement.lang = 'de'));
      await within('German', speaks(tab, 'Vertrauen'));
    },
  ),
  onPage(
    '500 badges make at most 5 requests, and few more where drawing is slow',
    (places) =>
      `${script(places)}${Array.from({ length: 500 }, (_, i) => badge(`0000-${i}`)).join(' ')}`,
    async (tab, stand) => {
      await heard(tab, ['rw-loaded', 'rw-failed'], 500);
      // With nothing composited, drawing takes longer than questions are gathered for.
      const most = tab.transitions ? 5 : 8;
      assert.ok(stand.asked.length <= most, stand.asked.join('\n'));
    },
  ),
  onPage(
    'code is fetched when its tag is nearly on screen, and from nowhere but the package',
    (places) =>
      `${script(places)}${badge()}<p style="height: 5000px">Far</p><graph-slice researcher="zhen-qin"></graph-slice>`,
    async (tab, stand) => {
      // Both tags are looked at in one go: when the near one is there, the far one was passed over.
      await heard(tab, ['rw-loaded']);
      const fetched = async (): Promise<boolean> =>
        (await tab.requests()).some((url) => url.includes('/graph-slice'));
      assert.equal(await fetched(), false);
      await tab.evaluate(() => document.querySelector('graph-slice')!.scrollIntoView());
      await heard(tab, ['rw-loaded'], 2);
      assert.equal(await fetched(), true);
      const own = await tab.evaluate(() => location.origin);
      const known = [stand.places.dist, stand.places.api, own, 'data:'];
      const strange = (await tab.requests()).filter(
        (url) => !known.some((place) => url.startsWith(place)),
      );
      assert.deepEqual(strange, []);
    },
  ),
  onPage(
    'plain markup cannot make an attribute that runs script',
    (places) =>
      `${script(places)}<span data-rw="trust-badge" data-researcher="zhen-qin" data-onclick="x" data-style="y" class="rw-onfocus--z">Z</span>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      const names = await tab.evaluate(() =>
        document.querySelector('trust-badge')!.getAttributeNames(),
      );
      assert.ok(!names.some((name) => /^(on|style)/.test(name)), names.join());
    },
  ),
  onPage(
    'nothing is stored',
    (places) => `${script(places)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      const kept = await tab.evaluate(() =>
        [document.cookie, localStorage.length, sessionStorage.length].join(),
      );
      assert.equal(kept, ',0,0');
    },
  ),
  onPage(
    'a widget that has nothing to show says so, and takes no room only where it was asked not to',
    (places) =>
      `${script(places)}<researcher-card></researcher-card><researcher-card hide-when-empty></researcher-card>`,
    async (tab) => {
      await tab.evaluate(() => {
        for (const card of document.querySelectorAll('researcher-card'))
          Object.assign(card, { data: null });
      });
      const empty = 'researcher-card:state(empty)';
      await seen(tab, `${empty}:has(+ ${empty})`);
      const [plain, shy] = await tab.evaluate(() =>
        [...document.querySelectorAll('researcher-card')].map((each) => ({
          seen: each.checkVisibility(),
          text: each.shadowRoot!.textContent,
        })),
      );
      assert.equal(plain!.seen, true);
      assert.match(plain!.text, /\p{L}{3}/u);
      assert.equal(shy!.seen, false);
    },
  ),
  onPage(
    'a page that hides a widget, by its style or by hidden, has it hidden, at every stage',
    (places) =>
      `<style>.mine { display: none }</style>${script(places)}<div>${badge().replace('>', ' class="mine">')}${badge('nobody').replace('>', ' hidden>')}${badge('zhen-qin')}</div>`,
    async (tab) => {
      const shown = (): Promise<boolean[]> =>
        tab.evaluate(() =>
          [...document.querySelectorAll('trust-badge')].map((each) => each.checkVisibility()),
        );
      await heard(tab, ['rw-loaded']);
      assert.deepEqual(await shown(), [false, false, true]);
      await tab.evaluate(() => {
        document.querySelector('.mine')!.className = '';
        document.querySelector('[hidden]')!.removeAttribute('hidden');
      });
      await heard(tab, ['rw-loaded', 'rw-failed'], 3);
      assert.deepEqual(await shown(), [true, true, true]);
    },
  ),
  onPage(
    'a live region is there, empty, before its words change',
    (places) =>
      `${script(places)}<research-source><follow-button researcher="zhen-qin"></follow-button></research-source>`,
    async (tab) => {
      await tab.evaluate(() => {
        const source = document.querySelector('research-source')!;
        Object.assign(source, { getAccessToken: () => 'demo-signed-in' });
      });
      await seen(tab, 'follow-button >>> button[aria-pressed=false]:not([aria-busy])');
      const before = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('follow-button')!;
        const region = shadowRoot!.querySelector('[role=status]')!;
        Object.assign(window, { region });
        return region.textContent?.trim();
      });
      assert.equal(before, '');
      await tab.click('follow-button >>> button');
      // The button is pressed at once, the words come with the endpoint's answer.
      const after = await tab.evaluate(() => {
        const { region } = window as unknown as { region: Element };
        return new Promise<string>((done) => {
          const look = (): void => {
            const words = region.textContent?.trim();
            if (!region.isConnected) done('another region');
            else if (words) done(words);
            else requestAnimationFrame(look);
          };
          look();
        });
      });
      assert.match(after, /You follow Zhen Qin now/);
    },
  ),
  onPage(
    'impossible dates and numbers are taken for missing, and the rest is shown',
    (places) => `${script(places)}<trust-badge size="full"></trust-badge>`,
    async (tab) => {
      await tab.evaluate(() => {
        const trust = {
          score: 21,
          maxScore: Number.POSITIVE_INFINITY,
          assessedAt: '2026-99-99',
          signals: [],
        };
        const claim = { status: 'claimed', claimedAt: 'the day after' };
        const data = { id: 'a', name: 'Ada Byron', headline: null, roles: [], trust, claim };
        Object.assign(document.querySelector('trust-badge')!, { data });
      });
      await heard(tab, ['rw-loaded']);
      assert.match(await seen(tab, 'trust-badge >>> button'), /21/);
    },
  ),
  onPage(
    'a printed page has no open popover over its words',
    (places) => `${script(places)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await tab.click('trust-badge >>> button');
      await heard(tab, ['rw-opened']);
      const isSeen = (): Promise<boolean> =>
        tab.evaluate(() =>
          document
            .querySelector('trust-badge')!
            .shadowRoot!.querySelector('[popover]')!
            .checkVisibility(),
        );
      assert.equal(await isSeen(), true);
      return withDriver(tab, 'print', async (page) => {
        try {
          await page.emulateMediaType('print');
        } catch {
          return `${await page.browser().version()} cannot be told to print`;
        }
        assert.equal(await isSeen(), false);
        return undefined;
      });
    },
  ),
  onPage(
    'a name that turns the writing around stays by itself, and the page’s words in their order',
    (places) => `${script(places)}<researcher-card></researcher-card>`,
    async (tab) => {
      const data = { id: 'a', name: 'Ada \u202enoryB', headline: null, roles: [] };
      await tab.evaluate(
        (given) => void Object.assign(document.querySelector('researcher-card')!, { data: given }),
        data,
      );
      await heard(tab, ['rw-loaded']);
      const isolated = await tab.evaluate(() => {
        const found: boolean[] = [];
        const { shadowRoot } = document.querySelector('researcher-card')!;
        const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
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

/** Resolves once the badge of the page has `word` in it. */
async function speaks(tab: Tab, word: string): Promise<void> {
  while (!(await seen(tab, 'trust-badge >>> button')).includes(word))
    await tab.evaluate(() => new Promise(requestAnimationFrame));
}
