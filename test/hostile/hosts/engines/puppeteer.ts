/*
 * Chromium and Firefox, both driven by puppeteer.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/find-browser.js';
import { onPath } from '../../../tools/on-path.js';
import { watch, type Watched } from '../observe.js';
import type { Engine, Tab } from './engine.js';

/** The Chromium that all tests run in. */
export async function chromium(): Promise<Engine> {
  const { origin, launchOptions } = await findBrowser();
  return driven('Chromium', origin, await puppeteer.launch(launchOptions));
}

/** An installed Firefox; `undefined` where there is none. */
export async function firefox(): Promise<Engine | undefined> {
  const [executablePath] = onPath(['firefox', 'firefox-esr']);
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return driven('Firefox', `installed ${executablePath}`, browser);
}

function driven(name: Engine['name'], origin: string, browser: Browser): Engine {
  return {
    name,
    origin,
    hears: true,
    // Firefox now and then loses a tab that is opened while another closes.
    tabs: name === 'Firefox' ? 1 : 2,
    open: async () => tabOf(await watch(browser)),
    close: () => browser.close(),
  };
}

function tabOf({ page, errors, lines, requests }: Watched): Tab {
  return {
    page,
    transitions: true,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate: page.evaluate.bind(page),
    click: (selector) => page.click(selector),
    leave: async (act) => void (await Promise.all([page.waitForNavigation(), act()])),
    leaveAndReturn: (url) => leaveAndReturn(page, url),
    // A frame that has just been put in is empty for a moment, and what is asked of it then is lost.
    inner: (place = 0, part = 'http') =>
      page.waitForFrame(
        (each) =>
          page.mainFrame().childFrames().indexOf(each) === place && each.url().includes(part),
      ),
    errors: () => Promise.resolve(errors),
    lines: () => Promise.resolve(lines),
    requests: () => Promise.resolve(requests),
    close: () => page.close(),
  };
}

async function leaveAndReturn(page: Page, url: string): Promise<boolean> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => console.log(`returned ${persisted}`)),
  );
  await page.goto(url);
  // Not every driver hears of a page that comes back, but each of what that page says.
  const kept = new Promise<boolean>((done) => {
    page.on('console', (message) => message.text() === 'returned true' && done(true));
    page.once('load', () => done(false));
  });
  await page.evaluate(() => history.back());
  return kept;
}
