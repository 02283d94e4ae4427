/** Milliseconds of work in one frame, so that none is missed. */
const BUDGET = 8;

/** Work that is spread over frames; what is asked for last takes the place of what was not done yet. */
export class Frames {
  #frame = 0;

  /**
   * Does `work`, and goes on in the next frame wherever it yields after its time is up.
   *
   * @param atOnce whether it is done now, all of it
   */
  run(work: Iterator<void, void>, atOnce: boolean): void {
    this.stop();
    const end = atOnce ? Infinity : performance.now() + BUDGET;
    while (!work.next().done) {
      if (performance.now() < end) continue;
      this.#frame = requestAnimationFrame(() => this.run(work, false));
      return;
    }
  }

  /** Whether there is work that was not done yet. */
  get busy(): boolean {
    return this.#frame !== 0;
  }

  /** Gives up what was not done yet. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
