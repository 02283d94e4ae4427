/*
 * A page's clock that does not make a test wait as long as a visitor would.
 */

/** Waits from this length on are cut, in milliseconds; shorter ones, those of tests too, are real. */
const LONG = 10_000;

/** What is left of them: long enough for an answer of a server on the same machine, a busy one too. */
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
 */
export function hurry(): Clock {
  const { setTimeout: wait } = window;
  const { now } = Date;
  const waits: number[] = [];
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.setTimeout = ((then: () => void, ms = 0, ...rest: unknown[]) => {
    waits.push(ms);
    if (ms < LONG) return wait(then, ms, ...rest);
    const end = Date.now() + ms;
    return wait(() => {
      ahead = Math.max(ahead, end - now());
      then();
    }, LEFT);
  }) as typeof setTimeout;
  return {
    waits,
    stop() {
      window.setTimeout = wait;
      Date.now = now;
    },
  };
}
