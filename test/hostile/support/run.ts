/*
 * What tests and the run that they are part of tell each other.
 */
import type { Suite } from '../../tools/suites.js';

/** The run's address, on the server that the tests are from. */
export const RUN = '/__run';

/** Tells the run how many cases of a suite have passed, for the table that `npm run prove` makes. */
export async function tally(suite: Suite, cases: number): Promise<void> {
  await fetch(RUN, { method: 'POST', body: JSON.stringify({ suite, cases }) });
}

/** Whether this run tries everything (`npm run prove`), and not the share that is tried each time. */
export async function isThorough(): Promise<boolean> {
  const { thorough } = (await (await fetch(RUN)).json()) as { thorough: boolean };
  return thorough;
}
