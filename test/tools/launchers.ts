import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.js';
import { onPath } from './on-path.js';

/** Chromium, and one line that says which. */
export async function chromium() {
  const { origin, launchOptions } = await findBrowser();
  console.log(`browser: ${origin}`);
  return chromeLauncher({
    launchOptions,
    concurrency: 2,
    // Background tabs get no animation frames, so every file has a window of its own.
    createPage: ({ context }) =>
      context.newPage(launchOptions.headless === 'shell' ? {} : { type: 'window' }),
  });
}

/**
 * Firefox over WebDriver BiDi.
 *
 * @throws Error with one sentence when none is installed
 */
export function firefox() {
  const [executablePath] = onPath(['firefox', 'firefox-esr']);
  if (!executablePath) {
    throw new Error('No Firefox on PATH: install it (Debian: apt install firefox-esr).');
  }
  console.log(`browser: installed ${executablePath}`);
  return chromeLauncher({
    puppeteer: puppeteer as typeof puppeteer & { default: never },
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });
}
