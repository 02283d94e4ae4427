import type { Frame, Page } from 'puppeteer-core';

/** A document that a test asks questions. */
export interface Place {
  /** Runs a function in the document; what it takes and gives is JSON. */
  readonly evaluate: Frame['evaluate'];
}

/** One host page in one engine. */
export interface Tab extends Place {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Presses what `selector` finds; ` >>> ` goes into a shadow root. */
  click(selector: string): Promise<void>;
  /** Does what leads to another page; resolves when that one has loaded. */
  leave(act: () => Promise<void>): Promise<void>;
  /** Goes to `url` and back. @returns whether the page is the one that was left, out of the cache */
  leaveAndReturn(url: string): Promise<boolean>;
  /** The document in the page's frame of this place, once its address has `part` in it. */
  inner(place?: number, part?: string): Promise<Place>;
  /** Uncaught errors and unhandled rejections so far. */
  errors(): Promise<readonly string[]>;
  /** What was written to the console so far, as `warn: …`. */
  lines(): Promise<readonly string[]>;
  /** Addresses that were asked for so far. */
  requests(): Promise<readonly string[]>;
  /** Whether it can show a view transition. */
  readonly transitions: boolean;
  /** For what one driver alone can do: Chromium's and Firefox's. */
  readonly page?: Page;
  close(): Promise<void>;
}

/** A browser that host pages are opened in. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Which one it is, in words: "installed /usr/bin/chromium". */
  readonly origin: string;
  /** How many tabs it can have at work. */
  readonly tabs: number;
  /** Whether its driver hears what a page says; else the page has to note it. */
  readonly hears: boolean;
  open(): Promise<Tab>;
  close(): Promise<void>;
}
