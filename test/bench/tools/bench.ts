import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { probe } from './probe.js';
import type { Served } from './server.js';
import { medians, type Figures } from './statistics.js';
import type { Row } from './result.js';

/** One who does the work of a workload. */
export interface Contestant {
  readonly name: string;
  readonly kind: Row['kind'];
  /** The name of its page. */
  readonly page: string;
  /** The largest size that it is put through, where larger ones do not end in reasonable time. */
  readonly most?: number;
}

/** What a workload measures with. */
export interface Bench {
  readonly quick: boolean;
  readonly rounds: number;
  /** Larger sizes are left out. */
  readonly most: number;
  readonly server: Served;
  readonly browser: Browser;
}

/** An open page of a contestant, and the protocol session to ask the browser with. */
export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Opens the page of a contestant as a first visitor would: with nothing cached.
 *
 * @param begin what is done with the page before it goes anywhere
 */
export async function withPage<T>(
  { browser, server }: Bench,
  path: string,
  use: (opened: Opened) => Promise<T>,
  begin?: (page: Page) => Promise<void>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(probe);
    await begin?.(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(server.url + path, { waitUntil: 'load', timeout: 240_000 });
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

/** Figures that the browser itself keeps of a page, by their names there. */
export async function browserFigures(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs every contestant at one size, round by round and side by side, and takes the medians. */
export async function contest(
  bench: Bench,
  size: number,
  contestants: readonly Contestant[],
  measure: (contestant: Contestant, size: number) => Promise<Figures>,
): Promise<Row[]> {
  const runs = new Map<Contestant, Figures[]>(contestants.map((each) => [each, []]));
  const notes = new Map<Contestant, string>();
  // The browser's own first steps are nobody's.
  await measure(contestants[0]!, size);
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const contestant of contestants) {
      if (size > (contestant.most ?? Infinity) || notes.has(contestant)) continue;
      try {
        runs.get(contestant)?.push(await measure(contestant, size));
      } catch (error) {
        notes.set(contestant, String(error).split('\n')[0]!.slice(0, 120));
      }
    }
  }
  return contestants.map((contestant) => {
    const done = runs.get(contestant)!;
    const skipped = size > (contestant.most ?? Infinity) ? 'not put through this size' : undefined;
    const note = notes.get(contestant) ?? skipped;
    const { name, kind } = contestant;
    const figures = done.length > 0 ? medians(done) : {};
    const row = { size: String(size), contestant: name, kind, figures, ...(note && { note }) };
    console.log(`  ${size} ${name}: ${note ?? JSON.stringify(rounded(figures))}`);
    return row;
  });
}

const rounded = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
