import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'puppeteer-core';

const clients = new WeakMap<Page, Promise<CDPSession>>();

/** The command `force-colours`, for Chromium: `emulateMedia` passes them over in a browser that puppeteer drives. */
export function forcedColours(): TestRunnerPlugin<'light' | 'dark' | 'none'> {
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload = 'none', session: { browser, id } }) {
      if (command !== 'force-colours') return undefined;
      const page = 'getPage' in browser && (browser.getPage as (id: string) => Page)(id);
      if (!page || !(await page.browser().version()).includes('Chrom')) return { done: false };
      const client = clients.get(page) ?? page.createCDPSession();
      clients.set(page, client);
      const features = [
        { name: 'forced-colors', value: payload === 'none' ? 'none' : 'active' },
        { name: 'prefers-color-scheme', value: payload },
      ];
      await (
        await client
      ).send('Emulation.setEmulatedMedia', { features: payload === 'none' ? [] : features });
      return { done: true };
    },
  };
}
