import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import { webkit as startWebKit } from '../hostile/hosts/engines/webkit.js';
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
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        // By itself it sends what failed without an answer up to ten times: ours could not be counted.
        'network.http.request.max-attempts': 1,
        // For all tests, since none can ask for it.
        'ui.prefersReducedMotion': 1,
      },
      defaultViewport: null,
    },
    concurrency: 1,
    createPage: async ({ context }) => forFirefox(await context.newPage()),
  });
}

/**
 * What Firefox cannot be told over BiDi is left out: to move less and to be light, which it does and is from
 * its start, and, of version 140, how the screen is turned. What asks for dark or for paper fails.
 */
function forFirefox(page: puppeteer.Page): puppeteer.Page {
  const emulate = page.emulateMediaFeatures.bind(page);
  const setViewport = page.setViewport.bind(page);
  return Object.assign(page, {
    async emulateMediaFeatures(features: puppeteer.MediaFeature[] = []) {
      const others = features.filter(
        ({ name, value }) => name !== 'prefers-reduced-motion' && value !== 'light',
      );
      if (others.length > 0) await emulate(others);
    },
    async setViewport(viewport: puppeteer.Viewport | null) {
      await setViewport(viewport).catch((error: unknown) => {
        if (!String(error).includes('setScreenOrientationOverride')) throw error;
      });
    },
  });
}

/**
 * WebKitGTK over WebDriver: one window, a file after the other.
 *
 * @throws Error with one sentence when it, its driver or a screen for it is missing
 */
export async function webkit(): Promise<BrowserLauncher> {
  const engine = await startWebKit();
  if (!engine) {
    throw new Error('No WebKit here: install it (Debian: apt install webkit2gtk-driver xvfb).');
  }
  console.log(`browser: ${engine.origin}`);
  const tab = await engine.open();
  let active: string | undefined;
  return {
    name: engine.name,
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => id === active,
    getBrowserUrl: () => tab.evaluate(() => location.href),
    async startSession(id, url) {
      active = id;
      await tab.goto(url);
    },
    async stopSession() {
      active = undefined;
      await tab.goto('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit is not debugged from here.')),
    stop: () => engine.close(),
  };
}
