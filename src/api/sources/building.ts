import type { Ask } from '../../model/source.js';
import { ResearchError } from '../errors.js';
import { sleep } from '../retry.js';

/** How long a widget waits in all for a server that answers 202, in milliseconds. */
export const BUILDING_PATIENCE = 120_000;

/** The shortest pause between two questions, in milliseconds, whatever the server asks for. */
const SHORTEST = 500;

/** The longest pause, where it does not ask for one. */
const LONGEST = 15_000;

/** What one try gave: the answer, or how long the server asks to wait (milliseconds). */
export type BuildingStep<T> = { readonly ready: T } | { readonly wait: number | undefined };

/**
 * Asks again and again while the server answers 202; the wait ends by itself.
 *
 * @throws ResearchError `still-building` after `BUILDING_PATIENCE`
 */
export async function untilBuilt<T>(ask: Ask, step: () => Promise<BuildingStep<T>>): Promise<T> {
  const since = Date.now();
  for (let asked = 1; ; asked += 1) {
    const result = await step();
    if ('ready' in result) return result.ready;
    const own = Math.min(LONGEST, SHORTEST * 2 ** asked);
    const wait = Math.max(SHORTEST, result.wait ?? own);
    if (Date.now() + wait - since > BUILDING_PATIENCE) {
      throw new ResearchError('still-building', 'The server is still building the graph', {
        status: 202,
        retryAfter: result.wait,
      });
    }
    ask.onBuilding?.({ since, asked });
    await sleep(wait, ask.signal);
  }
}
