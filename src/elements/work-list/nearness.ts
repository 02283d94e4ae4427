import type { ReactiveElement, ReactiveController } from 'lit';
import type { Work } from '../../model/work.js';

/** A part of a long list that stands in outline until somebody comes near. */
export interface Outline extends HTMLElement {
  /** The works in it, the first of which it is known by. */
  readonly works: readonly Work[];
}

/** How far off screen a part is when it is filled: two screens. */
const MARGIN = '200% 0px';

/** Knows which parts of a long list have come near the screen; they stay filled from then on. */
export class Nearness implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #near = new WeakSet<object>();
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the part that begins with `first` has been near. */
  has(first: Work): boolean {
    return this.#near.has(first);
  }

  /** Fills the part with a work in it that somebody wants to see. */
  fill(id: string): void {
    for (const outline of this.#outlines) {
      if (outline.works.some((work) => work.id === id)) this.#fill(outline);
    }
  }

  /** The same outline again changes nothing. */
  hostUpdated(): void {
    for (const outline of this.#outlines) {
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
      if (isIntersecting) this.#fill(target as Outline);
    }
  }

  get #outlines(): Iterable<Outline> {
    return this.#host.renderRoot.querySelectorAll<Outline>('.outline');
  }

  #fill(outline: Outline): void {
    this.#observer?.unobserve(outline);
    this.#near.add(outline.works[0]!);
    this.#host.requestUpdate();
  }
}
