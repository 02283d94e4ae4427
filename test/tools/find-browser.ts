import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { unpackBundledBrowser } from './bundled-browser.js';
import { onPath } from './on-path.js';

/** A browser that has opened a page on this machine, and the options that made it do so. */
export interface FoundBrowser {
  /** Where it came from, in words: "installed /usr/bin/chromium". */
  readonly origin: string;
  readonly launchOptions: LaunchOptions;
}

interface Candidate {
  readonly origin: string;
  readonly options: () => Promise<LaunchOptions>;
}

const flags = [
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  // LANG=C.UTF-8 makes navigator.language "en-US@posix", at which Intl throws.
  '--accept-lang=en-US',
];

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const usualPlaces = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The first Chromium that really opens a page: CHROME_PATH, an installed one, Playwright's, the
 * one inside `@sparticuz/chromium`. TEST_BROWSER=bundled goes straight to the last.
 *
 * @throws Error with one sentence that says what to install, when none opens a page
 */
export async function findBrowser(): Promise<FoundBrowser> {
  for (const candidate of candidates()) {
    const found = await firstThatOpens(candidate);
    if (found) return found;
    console.log(`browser: ${candidate.origin} does not open a page, trying the next`);
  }
  throw new Error(
    'No browser opens a page here: install Chromium or Chrome (Debian: apt install chromium), or set CHROME_PATH to one.',
  );
}

function candidates(): Candidate[] {
  const bundled = {
    origin: 'bundled @sparticuz/chromium',
    options: unpackBundledBrowser,
  };
  if (process.env.TEST_BROWSER === 'bundled') return [bundled];
  const given = process.env.CHROME_PATH;
  return [
    ...(given ? [installed('CHROME_PATH', given)] : []),
    ...installedBrowsers().map((path) => installed('installed', path)),
    ...playwrightBrowsers().map((path) => installed("Playwright's", path)),
    bundled,
  ];
}

function installed(kind: string, executablePath: string): Candidate {
  const headless = /headless[-_]shell/.test(executablePath) ? 'shell' : true;
  return {
    origin: `${kind} ${executablePath}`,
    options: () => Promise.resolve({ executablePath, headless }),
  };
}

function installedBrowsers(): string[] {
  return [...onPath(commands), ...usualPlaces.filter((path) => existsSync(path))];
}

/** Playwright keeps each browser as `<cache>/chromium-1234/chrome-linux/chrome` or alike. */
function playwrightBrowsers(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((folder) => folder !== undefined);
  const names = ['chrome-headless-shell', 'headless_shell', 'chrome', 'chrome.exe', 'Chromium'];
  return caches
    .flatMap((cache) => children(cache).filter((folder) => /chromium/.test(folder)))
    .flatMap((browser) => children(browser))
    .flatMap((platform) => names.map((name) => join(platform, name)))
    .filter((path) => existsSync(path));
}

function children(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

async function firstThatOpens(candidate: Candidate): Promise<FoundBrowser | undefined> {
  const options = await candidate.options().catch(() => undefined);
  if (!options) return undefined;
  // Chromium refuses its sandbox as root; elsewhere a sandbox that works is kept.
  const attempts = process.getuid?.() === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  for (const extra of attempts) {
    const launchOptions = { ...options, args: [...flags, ...extra] };
    if (await opensAPage(launchOptions)) return { origin: candidate.origin, launchOptions };
  }
  return undefined;
}

/** `--version` would not notice a missing sandbox, library or font. */
async function opensAPage(options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await puppeteer.launch({ ...options, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<span id="text">text</span>');
      return (await page.$eval('#text', (text) => text.getBoundingClientRect().width)) > 0;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
