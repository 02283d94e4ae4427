/*
 * Chromium and Firefox, both driven by puppeteer.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
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
    browser,
    // Firefox now and then loses a tab that is opened while another closes.
    tabs: name === 'Firefox' ? 1 : 2,
    open: async () => tabOf(await watch(browser)),
    close: () => browser.close(),
  };
}

function tabOf({ page, errors, lines }: Watched): Tab {
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate: page.evaluate.bind(page),
    // A frame that has just been put in is empty for a moment, and what is asked of it then is lost.
    inner: () =>
      page.waitForFrame((each) => each !== page.mainFrame() && each.url().startsWith('http')),
    errors: () => Promise.resolve(errors),
    lines: () => Promise.resolve(lines),
    close: () => page.close(),
  };
}
