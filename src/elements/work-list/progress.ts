import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Of a list that is longer than a first page, so many are drawn in the first frame: a tall screen full. */
const AT_ONCE = 12;
const SHORT = 25;

/** Works that each further frame adds. */
export const CHUNK = 50;

/** So many works are drawn wherever the reader is; parts further on, far away, stand in outline: their text. */
export const FILLED = 1000;
const OUTLINES = 1000;

/** So many are printed. */
export const PRINTED = 5000;

/** Calls back once what has been drawn is on screen; returns how to take that back. */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** How many works may be drawn: few at once, so that the first are there soon, then more each frame. */
export class Progress implements ReactiveController {
  #allowed = AT_ONCE;
  #total = 0;
  #run: unknown;
  #stop: (() => void) | undefined;
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
  of(total: number, run: unknown, atOnce = total > SHORT ? AT_ONCE : SHORT): number {
    if (run !== this.#run) {
      this.#run = run;
      this.#allowed = atOnce;
    }
    this.#total = total;
    return Math.min(this.#allowed, total);
  }

  /** Draws so many in the next drawing. */
  atLeast(count: number): void {
    if (this.#allowed >= count) return;
    this.#allowed = count;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#stop && this.#allowed < this.#total)
      this.#stop = afterPaint(() => {
        this.#stop = undefined;
        const allowed = this.#allowed;
        const more = allowed < FILLED ? CHUNK : OUTLINES;
        // In whole parts, so that none is drawn twice.
        this.atLeast(allowed - (allowed % more) + more);
      });
    // A list that is not drawn next time, since a filter stands in for it, waits until it is.
    this.#total = 0;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
