import type { ReactiveElement, ReactiveController } from 'lit';
import type { Disclosure } from './work-item.js';

/** Which parts of which works are open: one listener for all the buttons of a list of thousands. */
export class Opened implements ReactiveController {
  /** The open parts of each work that has any, by its id. */
  all: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The same listener again is none. */
  hostUpdated(): void {
    this.#host.renderRoot.addEventListener('click', this.#click);
  }

  /** Whether a part of a work is open. */
  has(id: string, what: Disclosure): boolean {
    return this.all.get(id)?.has(what) ?? false;
  }

  /** Opens and closes what the clicked button is for. */
  readonly #click = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-opens]');
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (button && id !== undefined) this.#toggle(id, button.dataset.opens!);
  };

  #toggle(id: string, what: string): void {
    const parts = new Set(this.all.get(id));
    if (!parts.delete(what)) parts.add(what);
    const all = new Map(this.all);
    if (parts.size > 0) all.set(id, parts);
    else all.delete(id);
    this.all = all;
    this.#host.requestUpdate();
  }
}
