import type { LitElement, ReactiveController } from 'lit';

/** A part of a long list that stands in outline until somebody comes near. */
export interface Outline extends HTMLElement {
  /** What the part is known by. */
  partKey?: object;
}

/** How far off screen a part is when it is filled: two screens. */
const MARGIN = '200% 0px';

/** Knows which parts of a long list have come near the screen; they stay filled from then on. */
export class Nearness implements ReactiveController {
  readonly #host: LitElement;
  readonly #near = new WeakSet<object>();
  readonly #watched = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the part has been near. */
  has(key: object): boolean {
    return this.#near.has(key);
  }

  hostUpdated(): void {
    for (const outline of this.#host.renderRoot.querySelectorAll<Outline>('.outline')) {
      if (this.#watched.has(outline)) continue;
      this.#watched.add(outline);
      this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), {
        rootMargin: MARGIN,
      });
      this.#observer.observe(outline);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const { partKey } = target as Outline;
      if (!isIntersecting || !partKey) continue;
      this.#observer?.unobserve(target);
      this.#near.add(partKey);
      this.#host.requestUpdate();
    }
  }
}
