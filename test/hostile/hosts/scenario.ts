import type { Browser } from 'puppeteer-core';
import type { Stand } from './servers.js';

/** One thing that must hold on a host page. It throws when it does not. */
export interface Scenario {
  readonly name: string;
  run(browser: Browser, stand: Stand): Promise<void>;
}
