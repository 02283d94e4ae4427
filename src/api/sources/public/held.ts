import type { Ask } from '../../../model/source.js';
import { SharedLoads, type Shared, type Snapshot } from '../../shared.js';
import { answerOf } from './client.js';

/**
 * What a source keeps of its API's answers, so that a card, a list and a graph of one person share
 * them: one flight at a time, aborted when the last who wants it has left.
 */
export class Held {
  readonly #loads = new SharedLoads();

  /** The value known by `key`, else what `load` gives. One key must always mean one type. @throws as `load` */
  get<T>(key: string, ask: Ask, load: (ask: Ask) => Promise<T>): Promise<T> {
    const shared = this.#loads.get(key, async (inner) => answerOf(await load(inner)));
    return outcome(shared, ask);
  }
}

/** The next value or error of `shared`. */
function outcome<T>(shared: Shared<T>, { signal, revalidate }: Ask): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      stop();
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    const take = ({ value, error, pending }: Snapshot<T>): void => {
      if (pending) return;
      leave();
      if (error) reject(error);
      else resolve(value as T);
    };
    const stop = shared.watch(take);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    if (revalidate) shared.invalidate();
    if (!shared.snapshot.pending) take(shared.snapshot);
  });
}
