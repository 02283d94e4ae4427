import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, and has the list drawn for it at once. */
export class Printing implements ReactiveController {
  /** Set from before the page is printed until after. */
  now = false;

  readonly #redraw: () => void;

  /** @param redraw draws without delay: paper does not wait for the next microtask */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#redraw = redraw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#heed);
    addEventListener('afterprint', this.#heed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#heed);
    removeEventListener('afterprint', this.#heed);
  }

  readonly #heed = ({ type }: Event): void => {
    this.now = type === 'beforeprint';
    this.#redraw();
  };
}
