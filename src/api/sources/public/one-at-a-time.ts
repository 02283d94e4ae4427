/** How long a request may keep the others waiting, in milliseconds: one that hangs must not hold up a page. */
const LONGEST_TURN = 5_000;

/** Lets one request through at a time; the others wait in the order in which they came. */
export class OneAtATime {
  #free: Promise<void> = Promise.resolve();

  /** What `act` gives, in its turn. @throws as `act`, or the reason of an aborted signal */
  async run<T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> {
    const before = this.#free;
    let leave = (): void => {};
    this.#free = new Promise((done) => (leave = done));
    await before;
    const timer = setTimeout(leave, LONGEST_TURN);
    try {
      signal.throwIfAborted();
      return await act();
    } finally {
      clearTimeout(timer);
      leave();
    }
  }
}
