import type { Ask } from '../../model/source.js';
import { ResearchError } from '../errors.js';
import { sleep } from '../retry.js';

/** How long a widget waits in all for a server that answers 202, in milliseconds. */
export const BUILDING_PATIENCE = 120_000;

/** The shortest and longest pause between two questions, in milliseconds, whatever the server asks for. */
const SHORTEST = 500;
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
    const wait = Math.min(LONGEST, Math.max(SHORTEST, result.wait ?? SHORTEST * 2 ** asked));
    if (Date.now() + wait - since > BUILDING_PATIENCE) {
      throw new ResearchError('still-building', 'The server is still building the graph', {
        status: 202,
      });
    }
    ask.onBuilding?.({ since, asked });
    await sleep(wait, ask.signal);
  }
}
