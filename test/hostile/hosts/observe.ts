/*
 * What is seen of a host page from outside.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';

/** A page with all that it says. */
export interface Watched {
  readonly page: Page;
  /** Uncaught errors and unhandled rejections. */
  readonly errors: string[];
  /** Console lines, as `warn: …`. */
  readonly lines: string[];
  readonly requests: string[];
}

/** Opens a tab that notes everything; `preload` runs before the page's own scripts. */
export async function open(browser: Browser, preload?: () => void): Promise<Watched> {
  const page = await browser.newPage();
  const watched: Watched = { page, errors: [], lines: [], requests: [] };
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('console', (message) => watched.lines.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => watched.requests.push(request.url()));
  // The compiler names functions through a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(noteEvents);
  if (preload) await page.evaluateOnNewDocument(preload);
  return watched;
}

declare global {
  interface Window {
    /** Types of the widgets' events so far, and the problems that were diagnosed. */
    seen: { events: string[]; problems: string[]; styles: string };
    stylesNow(): string;
  }
}

/** Runs in the page. */
function noteEvents(): void {
  const seen: Window['seen'] = { events: [], problems: [], styles: '' };
  Object.defineProperty(window, 'seen', { value: seen });
  const style = getComputedStyle;
  const elements = Document.prototype.querySelectorAll;
  Object.defineProperty(window, 'stylesNow', {
    value: () => {
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
    },
  });
  addEventListener('DOMContentLoaded', () => (seen.styles = window.stylesNow()), true);
  for (const type of ['rw-loaded', 'rw-failed', 'rw-diagnosed', 'rw-opened']) {
    addEventListener(type, (event) => {
      seen.events.push(type);
      const { diagnosis } = event as { diagnosis?: { problem: string } };
      if (diagnosis) seen.problems.push(diagnosis.problem);
    });
  }
}

/** Resolves when `count` events of one of these types have been heard in the frame. */
export async function heard(frame: Frame | Page, types: string[], count = 1): Promise<void> {
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
export function widgets(frame: Frame | Page): Promise<Look[]> {
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
export function visibleFallback(page: Page): Promise<string> {
  return page.evaluate(() => {
    const link = Document.prototype.querySelector.call(document, '.fallback');
    const box = link?.getBoundingClientRect();
    return link?.checkVisibility() && box && box.width > 0 && box.height > 0
      ? (link.textContent ?? '')
      : '';
  });
}
