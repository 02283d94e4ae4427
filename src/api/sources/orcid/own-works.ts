import type { Ask } from '../../../model/source.js';
import type { Work } from '../../../model/work.js';
import { isResearchError } from '../../errors.js';
import type { KnownWork } from '../public/known-work.js';
import { MOST_IN_BULK } from './contributors.js';

/** Works that people edit or translate for those who wrote them; of others nobody is asked who did what. */
const HELPED = new Set(['book', 'book-chapter', 'reference-entry', 'translation', 'journal-issue']);

/** How long a list waits for what its owner did for them, in milliseconds: it can do without. */
const PATIENCE = 5_000;

/** Works with what the owner of the record did for them. @throws ResearchError */
export type Contributed = (works: readonly Work[], ask: Ask) => Promise<readonly KnownWork[]>;

/**
 * Without those that the owner of the record edited or translated for others, as far as their contributors say so:
 * one request more where there are any that may be so, the first hundred of them.
 */
export async function ownWorks(
  works: readonly Work[],
  ask: Ask,
  contributed: Contributed,
): Promise<readonly Work[]> {
  const doubtful = works.filter(({ type }) => type !== null && HELPED.has(type));
  if (doubtful.length === 0) return works;
  const known = await inTime(ask, (inner) => contributed(doubtful.slice(0, MOST_IN_BULK), inner));
  const helped = new Set(known.flatMap(({ work, part }) => (part === 'helped' ? work.id : [])));
  return works.filter(({ id }) => !helped.has(id));
}

/** What `load` gives; nothing where that fails, or takes too long. */
async function inTime<T>(
  ask: Ask,
  load: (ask: Ask) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const clock = new AbortController();
  const stop = (): void => clock.abort(ask.signal.reason);
  ask.signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, PATIENCE);
  try {
    return await load({ ...ask, signal: clock.signal });
  } catch (error) {
    ask.signal.throwIfAborted();
    if (clock.signal.aborted || isResearchError(error)) return [];
    throw error;
  } finally {
    clearTimeout(timer);
    ask.signal.removeEventListener('abort', stop);
  }
}
