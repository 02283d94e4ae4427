/*
 * A page's clock that does not make a test wait as long as a visitor would.
 */

/** Waits from this length on are cut, in milliseconds; shorter ones, those of tests too, are real. */
const LONG = 10_000;

/** What is left of them: long enough for a server on the same machine, a busy one too, to hear of a request. */
const LEFT = 1_000;

/** A clock that hurries, until it is stopped. */
export interface Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: readonly number[];
  stop(): void;
}

/**
 * Cuts long waits from now on: the time-out of a request, the pause before a graph is asked for
 * again. When one ends, the clock has gone on by as much as it asked for.
 *
 * @param isVain whether a request to that address will have no answer in time: those that will are given
 *   all the time that they ask for, since on a busy machine they too may take longer than what is left
 */
export function hurry(isVain: (url: string) => boolean = () => true): Clock {
  const { setTimeout: wait, fetch } = window;
  const { now } = Date;
  const waits: number[] = [];
  let ahead = 0;
  /** Spares the wait that was begun in this task. */
  let spare: (() => void) | undefined;
  Date.now = () => now() + ahead;
  window.setTimeout = ((then: () => void, ms = 0, ...rest: unknown[]) => {
    waits.push(ms);
    if (ms < LONG) return wait(then, ms, ...rest);
    const end = Date.now() + ms;
    let isSpared = false;
    spare = () => (isSpared = true);
    queueMicrotask(() => (spare = undefined));
    return wait(() => {
      // Nobody can end what is left of it: ending a request that was answered long ago does nothing.
      if (isSpared) return void wait(then, ms - LEFT);
      ahead = Math.max(ahead, end - now());
      then();
    }, LEFT);
  }) as typeof setTimeout;
  // A request sets its time-out in the task in which it is sent.
  window.fetch = (input, init) => {
    // Those of the test itself have none.
    if (init?.signal && !isVain(input instanceof Request ? input.url : String(input))) spare?.();
    return fetch(input, init);
  };
  return {
    waits,
    stop() {
      Object.assign(window, { setTimeout: wait, fetch });
      Date.now = now;
    },
  };
}
