/*
 * What is seen of a host page from outside.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Place, Tab } from './engines/engine.js';

/** A page with all that it says. */
export interface Watched {
  readonly page: Page;
  /** Uncaught errors and unhandled rejections. */
  readonly errors: string[];
  /** Console lines, as `warn: …`. */
  readonly lines: string[];
  readonly requests: string[];
}

/** What Firefox itself says of a rule at work, which it reports as it does an error of the page. */
const BROWSER_SAYS =
  /^Error: (?:Content-Security-Policy|Cross-Origin Request Blocked|None of the “sha384” hashes|Failed to execute ‘postMessage’)/;

/**
 * What the driver of Firefox 140 throws itself, where it runs a script before those of a frame of another
 * origin, which it does again afterwards. What a page throws has a place in a script, or other words.
 */
const isOfDriver = (text: string, { stack = '' }: Error): boolean =>
  /^Error: Error: Permission denied to access property "length"$/.test(text) &&
  !stack.includes('\n    at ');

/** Opens a tab that notes everything; `preload` runs before the page's own scripts. */
export async function watch(browser: Browser, preload?: () => void): Promise<Watched> {
  const page = await browser.newPage();
  const watched: Watched = { page, errors: [], lines: [], requests: [] };
  page.on('pageerror', (error) => {
    const text = String(error);
    const ofBrowser = BROWSER_SAYS.test(text) || isOfDriver(text, error as Error);
    (ofBrowser ? watched.lines : watched.errors).push(text);
  });
  page.on('console', (message) => watched.lines.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => watched.requests.push(request.url()));
  // The compiler names functions through a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(noteEvents);
  if (preload) await page.evaluateOnNewDocument(preload);
  return watched;
}

interface Seen {
  /** Types of the widgets' events so far, and the problems that were diagnosed. */
  readonly events: string[];
  readonly problems: string[];
  /** Computed styles of the host's own elements before anything of ours was there. */
  styles: string;
  /** For an engine whose driver does not hear them: errors and console lines. */
  readonly errors: string[];
  readonly lines: string[];
}

declare global {
  interface Window {
    seen: Seen;
    stylesNow(): string;
  }
}

/** A script for the head of a page, where an engine runs none before those of the page. */
export const WATCHER = `{ const __name = (named) => named; (${noteEvents})(); (${noteTrouble})(); }`;

/** Runs in the page, once. */
export function noteEvents(): void {
  if ('seen' in window) return;
  const seen: Seen = { events: [], problems: [], styles: '', errors: [], lines: [] };
  Object.defineProperty(window, 'seen', { value: seen });
  const style = getComputedStyle;
  const elements = Document.prototype.querySelectorAll;
  const look = (): string => {
    let all = '';
    for (const element of elements.call(document, 'html, body, h1, .host, main, main > p')) {
      const computed = style(element);
      for (let i = 0; i < computed.length; i += 1) {
        const name = computed[i]!;
        // What grows with its content is not style.
        if (/size|width|height|origin|inset|bottom|top|left|right/.test(name)) continue;
        all += `${element.localName} ${name}: ${computed.getPropertyValue(name)}\n`;
      }
    }
    return all;
  };
  Object.defineProperty(window, 'stylesNow', { value: look });
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => (seen.styles = look()), true);
  } else seen.styles = look();
  for (const type of ['rw-loaded', 'rw-failed', 'rw-diagnosed', 'rw-opened']) {
    addEventListener(type, (event) => {
      seen.events.push(type);
      const { diagnosis } = event as { diagnosis?: { problem: string } };
      if (diagnosis) seen.problems.push(diagnosis.problem);
    });
  }
}

/** Runs in the page after `noteEvents`. */
function noteTrouble(): void {
  const { errors, lines } = window.seen;
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  for (const kind of ['warn', 'error'] as const) {
    const write = console[kind];
    console[kind] = (...said: unknown[]) => {
      lines.push(`${kind}: ${said.join(' ')}`);
      write.apply(console, said);
    };
  }
}

/** Resolves when `count` events of one of these types have been heard in the frame. */
export async function heard(frame: Place, types: string[], count = 1): Promise<void> {
  await within(
    `${count} × ${types.join('|')}`,
    frame.evaluate(
      (wanted, least) =>
        new Promise<void>((done) => {
          const check = (): void => {
            let total = 0;
            for (const type of window.seen.events) if (wanted.includes(type)) total += 1;
            if (total >= least) done();
          };
          for (const type of wanted) addEventListener(type, check);
          check();
        }),
      types,
      count,
    ),
  );
}

/**
 * Resolves when what `selector` finds can be seen, through shadow roots with ` >>> `. Looked for frame
 * by frame: what happens in a shadow root is no mutation of the document.
 *
 * @returns its text
 */
export function seen(place: Place, selector: string): Promise<string> {
  const search = (path: string): Promise<string> =>
    new Promise((done) => {
      const look = (): void => {
        let roots: ParentNode[] = [document];
        let found: Element[] = [];
        for (const step of path.split(' >>> ')) {
          found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
          roots = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
        }
        const visible = found.find((element) => element.checkVisibility());
        if (visible) done(visible.textContent ?? '');
        else requestAnimationFrame(look);
      };
      look();
    });
  return within(selector, place.evaluate(search, selector));
}

/** Resolves when a console line with these words has been written. */
export async function said(tab: Tab, words: string): Promise<void> {
  const look = async (): Promise<void> => {
    while (saying(await tab.lines(), words) === 0) {
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  };
  await within(`“${words}” in the console`, look());
}

/** How many of these lines have these words. */
export const saying = (lines: readonly string[], words: string): number =>
  lines.filter((line) => line.includes(words)).length;

/** @throws Error that says what was waited for, after 15 s */
export function within<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited 15 s for ${what}`)), 15_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** How a widget looks to a reader. */
export interface Look {
  readonly name: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Computed text size of what is inside, in CSS pixels. */
  readonly fontSize: number;
}

/** Every widget of ours that is on the page. */
export function widgets(frame: Place): Promise<Look[]> {
  return frame.evaluate(() => {
    const looks: Look[] = [];
    const all = Document.prototype.querySelectorAll.call(document, '*');
    for (let i = 0; i < all.length; i += 1) {
      const element = all[i]!;
      const inside = element.shadowRoot?.querySelector('.root');
      if (!inside) continue;
      // The root may be `display: contents`: what it holds is measured.
      const range = document.createRange();
      range.selectNodeContents(inside);
      const { width, height } = range.getBoundingClientRect();
      looks.push({
        name: element.localName,
        text: (inside.textContent ?? '').replace(/\s+/g, ' ').trim(),
        width,
        height,
        fontSize: parseFloat(getComputedStyle(inside).fontSize),
      });
    }
    return looks;
  });
}

/** The page's own link, when a visitor can see it. */
export function visibleFallback(page: Place): Promise<string> {
  return page.evaluate(() => {
    const link = Document.prototype.querySelector.call(document, '.fallback');
    const box = link?.getBoundingClientRect();
    return link?.checkVisibility() && box && box.width > 0 && box.height > 0
      ? (link.textContent ?? '')
      : '';
  });
}

/** Resolves once the frame is exactly as high as its content. */
export async function fits(outer: Place, inner: Place): Promise<void> {
  for (;;) {
    const wanted = await inner.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    const given = await outer.evaluate(
      () => Document.prototype.querySelector.call(document, 'iframe')?.clientHeight,
    );
    if (given === wanted) return;
    await outer.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** Opens the badge, as a visitor does. From the prototypes: a host may have spoilt what it can reach. */
export async function press(page: Place): Promise<void> {
  await page.evaluate(() => {
    const [badge] = Document.prototype.querySelectorAll.call(document, 'trust-badge');
    badge!.shadowRoot!.querySelector('button')!.click();
  });
}
