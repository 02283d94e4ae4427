import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Works that are drawn in the first frame. */
const AT_ONCE = 25;

/** Works that each further frame adds. */
export const CHUNK = 50;

/** Up to here every work is drawn; beyond, parts of the list far away stand in outline: their text. */
export const FILLED = 5000;
const OUTLINES = 1000;

/** How many works may be drawn: few at once, so that the first are there soon, then more each frame. */
export class Progress implements ReactiveController {
  #allowed = AT_ONCE;
  #total = 0;
  #frame = 0;
  #run: unknown;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * How many of `total` works may be drawn now.
   *
   * @param run what list it is; another one begins anew
   * @param atOnce how many of them begin
   */
  of(total: number, run: unknown, atOnce = AT_ONCE): number {
    if (run !== this.#run) {
      this.#run = run;
      this.#allowed = atOnce;
    }
    this.#total = total;
    return Math.min(this.#allowed, total);
  }

  /** Draws so many in the next frame. */
  atLeast(count: number): void {
    if (this.#allowed >= count) return;
    this.#allowed = count;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#frame || this.#allowed >= this.#total) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#allowed += this.#allowed < FILLED ? CHUNK : OUTLINES;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
