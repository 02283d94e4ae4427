/*
 * When an element is at rest: nothing is under way, and nothing has changed for some time.
 */
import { nextFrame } from '@open-wc/testing';
import { allArrived } from '../../../src/elements/work-list/lazy.js';
import { deep } from '../strings/dom.js';
import { differences, lookOf } from './look.js';
import { askedOf } from './requests.js';

const WAITING =
  '.bone, .chart[aria-hidden], [aria-busy=true], .arranging, :state(idle), :state(loading), .as-table[open]:not(:has(table))';

/** In how many looks in a row nothing may have changed: code that comes late is fetched within fewer. */
const LOOKS = 12;

/** The same where only something more is done to it. */
export const FEW = 5;

/** The time between two of them, in milliseconds. */
const BETWEEN = 15;

/** How long an element may take, in milliseconds. */
const PATIENCE = 8_000;

/** Whether it waits for something: not where it is off the page, or not shown there. */
function isWaiting(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  if (!element.shadowRoot) return true;
  const opening = element.matches('trust-badge[open]:state(ready)');
  if (opening && !element.shadowRoot.querySelector(':popover-open')) return true;
  return [element, ...deep(element.shadowRoot)].some((each) => each.matches(WAITING));
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Resolves once all are at rest.
 *
 * @param endpoints the addresses of the endpoints that they may be asking
 * @param looks in how many looks in a row nothing may have changed
 * @throws Error where one never is
 */
export async function rest(
  elements: readonly HTMLElement[],
  endpoints: readonly string[],
  looks = LOOKS,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  let before = '';
  for (let same = 0; same < looks;) {
    await pause(BETWEEN);
    await allArrived();
    // What is drawn sets off more.
    if (same === 1 || same === looks - 1) await nextFrame();
    const now = elements.map((element) => lookOf(element)).join('\n');
    const asked = askedOf(endpoints);
    const isBusy = asked.length > 0 || elements.some(isWaiting);
    same = isBusy || now !== before ? 0 : same + 1;
    if (performance.now() > end)
      throw new Error(
        `never rests: ${asked.join(' ')}\n${differences(now, before) || now.slice(0, 1500)}`,
      );
    before = now;
  }
}
