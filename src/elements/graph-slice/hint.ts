import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a hint lies over the picture, in milliseconds. */
const TIME = 1600;

/** Says for a moment how the picture is zoomed, where the page was scrolled over it. */
export class Hint implements ReactiveController {
  by: 'wheel' | 'touch' | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.by = undefined;
  }

  /** With nothing to say takes it back. */
  show(by?: 'wheel' | 'touch'): void {
    clearTimeout(this.#timer);
    if (by) this.#timer = setTimeout(() => this.show(), TIME);
    this.by = by;
    this.#host.requestUpdate();
  }
}
