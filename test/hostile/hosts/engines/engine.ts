import type { Browser, Frame } from 'puppeteer-core';

/** A document that a test asks questions. */
export interface Place {
  /** Runs a function in the document; what it takes and gives is JSON. */
  readonly evaluate: Frame['evaluate'];
}

/** One host page in one engine. */
export interface Tab extends Place {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** The document in the page's frame, once it is there. */
  inner(): Promise<Place>;
  /** Uncaught errors and unhandled rejections so far. */
  errors(): Promise<readonly string[]>;
  /** What was written to the console so far, as `warn: …`. */
  lines(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that host pages are opened in. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Which one it is, in words: "installed /usr/bin/chromium". */
  readonly origin: string;
  /** How many tabs it can have at work. */
  readonly tabs: number;
  /** The browser itself, for scenarios that press keys or go back; WebKit's driver gives none. */
  readonly browser?: Browser;
  open(): Promise<Tab>;
  close(): Promise<void>;
}
