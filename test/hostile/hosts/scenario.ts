import type { Browser } from 'puppeteer-core';
import type { Stand } from './servers.js';

/** One thing that must hold on a host page. */
export interface Scenario {
  readonly name: string;
  /**
   * Throws when it does not hold.
   *
   * @returns why it cannot be seen in this browser; nothing where it was
   */
  run(browser: Browser, stand: Stand): Promise<unknown>;
}
