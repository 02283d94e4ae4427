import type { ReactiveControllerHost } from 'lit';

/** The picture's frame on the whole screen, where the page allows it. */
export class FullScreen {
  on = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  async toggle(frame: Element | null): Promise<void> {
    try {
      if (this.on) await document.exitFullscreen();
      else await frame?.requestFullscreen();
    } catch {
      // The page does not allow it; the picture stays where it is.
    }
  }

  /** Looks again, after a `fullscreenchange`. */
  look(): void {
    const { renderRoot } = this.#host;
    this.on = renderRoot instanceof ShadowRoot && renderRoot.fullscreenElement !== null;
    this.#host.requestUpdate();
  }
}
