/*
 * What strangers may say to a page with a frame of ours, and to the frame.
 */
import assert from 'node:assert/strict';
import type { Place, Tab } from '../engines/engine.js';
import { fragmentUrl, frameUrl, type Places } from '../host-page.js';
import { fits, heard, widgets, within } from '../observe.js';
import { onPage, pageWith, script, withDriver } from './page.js';

const SCHEMA = 'bzpeer.widgets.frame/1';
const height = (pixels: unknown): object => ({ schema: SCHEMA, kind: 'height', height: pixels });

const frame = (places: Places, more: Record<string, string> = {}): string =>
  `<iframe class="rw-frame" title="Card" width="600" height="150" src="${frameUrl(places, more).replaceAll('&', '&amp;')}"></iframe>`;

const heightOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelector('iframe.rw-frame')!.clientHeight);

/** Puts this page of the hosts' into the second frame. */
async function stranger(tab: Tab, path: string): Promise<Place> {
  await tab.evaluate((url) => document.querySelector('#stranger')!.setAttribute('src', url), path);
  return tab.inner(1, path);
}

/** Leads a frame's document elsewhere by its own script. */
const lead = (frame: Place, url: string): Promise<void> =>
  frame.evaluate((address) => void setTimeout(() => location.assign(address)), url);

/** Runs `send` where the messages come from; resolves when `count` of them have arrived at `to`. */
async function arrived(to: Place, count: number, send: () => Promise<unknown>): Promise<void> {
  await to.evaluate((expected) => {
    const all = new Promise<void>((done) => {
      let left = expected;
      addEventListener('message', () => (left -= 1) === 0 && done());
    });
    Object.assign(window, { all });
  }, count);
  await send();
  const arrival = to.evaluate(async () => void (await (window as unknown as { all: unknown }).all));
  await within('the messages', arrival);
}

/** Has this document say each of these to the page around it. */
const sayTo = (from: Place, messages: readonly unknown[]): Promise<void> =>
  from.evaluate((all) => all.forEach((message) => parent.postMessage(message, '*')), messages);

const toThePage = onPage(
  'forged messages to the page: another window, another origin and another schema change no height',
  (places) => `${script(places)}${frame(places)}<iframe id="stranger" title="Ad"></iframe>`,
  async (tab, stand) => {
    stand.serve('ad', { html: pageWith('<p>An advertisement</p>') });
    const ours = await tab.inner(0, '/embed/');
    const ad = await stranger(tab, '/own/ad');
    await heard(ours, ['rw-loaded']);
    await within('the frame to fit', fits(tab, ours));
    const fitting = await heightOf(tab);

    await arrived(tab, 1, () => tab.evaluate((said) => postMessage(said, '*'), height(11)));
    await arrived(tab, 1, () => sayTo(ad, [height(12)]));
    const wrong = [
      { ...height(13), schema: 'bzpeer.widgets.frame/0' },
      { ...height(14), kind: 'width' },
      ...[-1, 1e9, '15', null, Number.NaN].map(height),
      'height',
      null,
      [height(16)],
    ];
    await arrived(tab, wrong.length, () => sayTo(ours, wrong));
    assert.equal(await heightOf(tab), fitting);

    await arrived(tab, 1, () => sayTo(ours, [height(333)]));
    assert.equal(await heightOf(tab), 333, 'the frame itself is heard');
    // The same window, once it shows somebody else's page, is no longer the one that was asked for.
    const elsewhere = stand.serve('ad-in-our-frame', { html: pageWith('<p>Another page</p>') });
    await lead(ours, elsewhere);
    const moved = await tab.inner(0, 'ad-in-our-frame');
    await arrived(tab, 1, () => sayTo(moved, [height(17)]));
    assert.equal(await heightOf(tab), 333);
  },
);

const toTheFrame = onPage(
  'forged messages to the frame: only the page around it, of the origin it expects, is told its height',
  (places) =>
    `${frame(places, { host: 'https://university.example' })}<iframe id="stranger" title="Ad"></iframe>`,
  async (tab, stand) => {
    stand.serve('ad', { html: pageWith('<p>An advertisement</p>') });
    const ours = await tab.inner(0, '/embed/');
    const ad = await stranger(tab, '/own/ad');
    await heard(ours, ['rw-loaded']);
    const hello = { schema: SCHEMA, kind: 'hello' };
    const sized = (): Promise<boolean> =>
      ours.evaluate(() => document.documentElement.matches('.sized'));

    const byPage = (): Promise<void> =>
      tab.evaluate((said) => window.frames[0]!.postMessage(said, '*'), hello);
    await arrived(ours, 1, byPage);
    assert.equal(await sized(), false, 'a page of another origin than expected');

    await lead(ours, frameUrl(stand.places, { open: 'again' }));
    const again = await tab.inner(0, 'again');
    await heard(again, ['rw-loaded']);
    const bySibling = (): Promise<void> =>
      ad.evaluate((said) => parent.frames[0]!.postMessage(said, '*'), hello);
    await arrived(again, 1, bySibling);
    assert.equal(await sized(), false, 'another window');
    const otherwise = (): Promise<void> =>
      tab.evaluate((said) => window.frames[0]!.postMessage(said, '*'), { ...hello, schema: 'x' });
    await arrived(again, 1, otherwise);
    assert.equal(await sized(), false, 'another schema');
    await arrived(again, 1, byPage);
    assert.equal(await sized(), true, 'the page itself is heard');
  },
);

const still = onPage(
  'a frame of rendered HTML is whole where the browser runs no script, and its links lead out of it',
  (places) =>
    `<iframe title="Card" width="600" height="320" sandbox="allow-popups" src="${fragmentUrl(places).replaceAll('&', '&amp;')}"></iframe>`,
  async (tab, { places }) => {
    const { headers } = await fetch(fragmentUrl(places));
    assert.match(headers.get('content-security-policy') ?? '', /script-src 'none'/);
    return withDriver(tab, 'switch scripts off', async (page) => {
      try {
        await page.setJavaScriptEnabled(false);
      } catch {
        return `${await page.browser().version()} cannot be told to run no script`;
      }
      await page.reload();
      const frame = await tab.inner();
      const [card, ...others] = await widgets(frame);
      assert.equal(others.length, 0);
      assert.match(card!.text, /Josiah Carberry/);
      assert.ok(card!.height > 40 && card!.width > 200, `${card!.width} × ${card!.height}`);
      assert.equal(await frame.evaluate(() => document.compatMode), 'CSS1Compat');
      const targets = frame.evaluate(() => document.querySelector('base')!.target);
      assert.equal(await targets, '_blank');
      return undefined;
    });
  },
);

const schemed = onPage(
  'a frame is of the scheme that its address names, around the widget too',
  (places) => ['light', 'dark'].map((theme) => frame(places, { theme })).join(''),
  async (tab) => {
    for (const [index, theme] of ['light', 'dark'].entries()) {
      const ours = await tab.inner(index, '/embed/');
      await heard(ours, ['rw-loaded']);
      const scheme = ours.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      assert.equal(await scheme, theme);
    }
  },
);

const ill = onPage(
  'a frame says what is wrong with its widget, and shows it with &doctor',
  (places) => {
    const wrong = { researcher: 'nobody' };
    return `${script(places)}${frame(places, { ...wrong, doctor: '' })}${frame(places, wrong)}`;
  },
  async (tab) => {
    const panels = [];
    for (const index of [0, 1]) {
      const ours = await tab.inner(index, '/embed/');
      await heard(ours, ['rw-diagnosed']);
      assert.deepEqual(await ours.evaluate(() => window.seen.problems), ['wrong-id']);
      panels.push(await ours.evaluate(() => document.querySelector('rw-doctor') !== null));
    }
    assert.deepEqual(panels, [true, false]);
    await within('room for the panel', hasRoom(tab));
  },
);

/** Once the first frame is high enough for what is laid over its widget. */
async function hasRoom(tab: Tab): Promise<void> {
  while ((await heightOf(tab)) < 400) await tab.evaluate(() => new Promise(requestAnimationFrame));
}

export const frames = [toThePage, toTheFrame, still, schemed, ill];
