/*
 * What strangers may say to a page with a frame of ours, and to the frame.
 */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { frameUrl, type Places } from '../host-page.js';
import { fits, heard, within } from '../observe.js';
import { onPage, pageWith, script } from './page.js';

const SCHEMA = 'bzpeer.widgets.frame/1';
const height = (pixels: unknown): object => ({ schema: SCHEMA, kind: 'height', height: pixels });

const frame = (places: Places, more: Record<string, string> = {}): string =>
  `<iframe class="rw-frame" title="Card" width="600" height="150" src="${frameUrl(places, more).replaceAll('&', '&amp;')}"></iframe>`;

const inside = (page: Page, part: string): Promise<Frame> =>
  within(
    part,
    page.waitForFrame((each) => each.url().includes(part)),
  );

const heightOf = (page: Page): Promise<number> =>
  page.$eval('iframe.rw-frame', (element) => element.clientHeight);

/** Runs `send` where the messages come from; resolves when `count` of them have arrived at `to`. */
async function arrived(
  to: Frame | Page,
  count: number,
  send: () => Promise<unknown>,
): Promise<void> {
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
const sayTo = (from: Frame, messages: readonly unknown[]): Promise<void> =>
  from.evaluate((all) => all.forEach((message) => parent.postMessage(message, '*')), messages);

const toThePage = onPage(
  'forged messages to the page: another window, another origin and another schema change no height',
  (places) => `${script(places)}${frame(places)}<iframe id="stranger" title="Ad"></iframe>`,
  async ({ page }, stand) => {
    stand.serve('ad', { html: pageWith('<p>An advertisement</p>') });
    await page.$eval('#stranger', (element) => element.setAttribute('src', '/own/ad'));
    const ours = await inside(page, '/embed/');
    const ad = await inside(page, '/own/ad');
    await heard(ours, ['rw-loaded']);
    await within('the frame to fit', fits(page, ours));
    const fitting = await heightOf(page);

    await arrived(page, 1, () => page.evaluate((said) => postMessage(said, '*'), height(11)));
    await arrived(page, 1, () => sayTo(ad, [height(12)]));
    const wrong = [
      { ...height(13), schema: 'bzpeer.widgets.frame/0' },
      { ...height(14), kind: 'width' },
      ...[-1, 1e9, '15', null, Number.NaN].map(height),
      'height',
      null,
      [height(16)],
    ];
    await arrived(page, wrong.length, () => sayTo(ours, wrong));
    assert.equal(await heightOf(page), fitting);

    await arrived(page, 1, () => sayTo(ours, [height(333)]));
    assert.equal(await heightOf(page), 333, 'the frame itself is heard');
    // The same window, once it shows somebody else's page, is no longer the one that was asked for.
    const elsewhere = stand.serve('ad-in-our-frame', { html: pageWith('<p>Another page</p>') });
    await ours.goto(elsewhere);
    const moved = await inside(page, 'ad-in-our-frame');
    await arrived(page, 1, () => sayTo(moved, [height(17)]));
    assert.equal(await heightOf(page), 333);
  },
);

const toTheFrame = onPage(
  'forged messages to the frame: only the page around it, of the origin it expects, is told its height',
  (places) =>
    `${frame(places, { host: 'https://university.example' })}<iframe id="stranger" title="Ad"></iframe>`,
  async ({ page, errors }, stand) => {
    stand.serve('ad', { html: pageWith('<p>An advertisement</p>') });
    await page.$eval('#stranger', (element) => element.setAttribute('src', '/own/ad'));
    const ours = await inside(page, '/embed/');
    const ad = await inside(page, '/own/ad');
    await heard(ours, ['rw-loaded']);
    const hello = { schema: SCHEMA, kind: 'hello' };
    const sized = (): Promise<boolean> =>
      ours.evaluate(() => document.documentElement.matches('.sized'));

    const byPage = (): Promise<void> =>
      page.evaluate((said) => window.frames[0]!.postMessage(said, '*'), hello);
    await arrived(ours, 1, byPage);
    assert.equal(await sized(), false, 'a page of another origin than expected');

    const open = frameUrl(stand.places);
    await ours.goto(open);
    const again = await inside(page, '/embed/');
    await heard(again, ['rw-loaded']);
    const bySibling = (): Promise<void> =>
      ad.evaluate((said) => parent.frames[0]!.postMessage(said, '*'), hello);
    await arrived(again, 1, bySibling);
    assert.equal(await sized(), false, 'another window');
    const otherwise = (): Promise<void> =>
      page.evaluate((said) => window.frames[0]!.postMessage(said, '*'), { ...hello, schema: 'x' });
    await arrived(again, 1, otherwise);
    assert.equal(await sized(), false, 'another schema');
    await arrived(again, 1, byPage);
    assert.equal(await sized(), true, 'the page itself is heard');
    // Firefox reports the greeting that this page was not to hear as if it were an error.
    for (const said of errors.splice(0)) assert.match(said, /university\.example/);
  },
);

export const frames = [toThePage, toTheFrame];
