import type { ReactiveController, ReactiveElement } from 'lit';
import type { ResearchError } from '../api/errors.js';
import { MOST_EMPTY } from '../api/paging.js';
import type { Shared, Snapshot } from '../api/shared.js';
import { FailedEvent } from './events.js';

/** What one page of a list has, whatever it is a list of. */
interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/**
 * The pages that follow the first one, which a `Resource` holds. They begin anew when the first page
 * is another one than before.
 */
export class MorePages<P extends Page> implements ReactiveController {
  /** Set while a page is on its way. */
  pending = false;
  /** Why the next page could not be had. */
  error: ResearchError | undefined;

  readonly #host: ReactiveElement;
  #first: P | undefined;
  #items: P['items'] = [];
  #cursor: string | null = null;
  #empty = 0;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Taken out and put back in at once is a move: what is on its way still comes.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Every item so far; an item that came twice, since the list grew meanwhile, is there once. */
  get items(): P['items'] {
    return this.#items;
  }

  /** Whether the source has more. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Tells what the first page is; the same one again changes nothing. */
  begin(first: P): void {
    if (first === this.#first) return;
    this.#leave();
    this.error = undefined;
    this.#first = first;
    this.#items = first.items;
    this.#cursor = first.nextCursor;
    this.#empty = 0;
  }

  /** Fetches the next page, unless one is on its way. */
  more(find: (cursor: string) => Shared<P> | undefined): void {
    if (this.pending || this.#cursor === null) return;
    const shared = find(this.#cursor);
    if (!shared) return;
    this.pending = true;
    this.error = undefined;
    this.#unwatch = shared.watch((snapshot) => this.#take(snapshot));
    this.#take(shared.snapshot);
    this.#host.requestUpdate();
  }

  #take({ value, error, pending }: Snapshot<P>): void {
    if (value !== undefined) this.#append(value);
    else if (error && !pending) {
      this.error = error;
      this.#host.dispatchEvent(new FailedEvent(error));
    } else return;
    this.#leave();
    this.#host.requestUpdate();
  }

  #append({ items, nextCursor }: P): void {
    const known = new Set(this.#items.map(({ id }) => id));
    const added = items.filter(({ id }) => !known.has(id));
    this.#items = [...this.#items, ...added];
    this.#empty = added.length > 0 ? 0 : this.#empty + 1;
    // A source that hands out the same cursor again, or ever further ones, would never come to an end.
    this.#cursor = nextCursor === this.#cursor || this.#empty > MOST_EMPTY ? null : nextCursor;
  }

  #leave(): void {
    this.pending = false;
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}
