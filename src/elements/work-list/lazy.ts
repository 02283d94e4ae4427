import type { ReactiveControllerHost } from 'lit';

const pending = new Set<Promise<unknown>>();

/** Resolves when no code is on its way any more. */
export async function allArrived(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}

/** Code that is fetched when it is first wanted; the host is drawn again once it is there. */
export class Lazy<T> {
  value: T | undefined;
  /** Set once it could not be fetched. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /**
   * Starts the fetch, once.
   *
   * @param again whether one that failed is tried again: what a visitor does is worth it, a redraw is not
   */
  want(again = false): Promise<T | undefined> {
    if (this.#loading && !(again && this.failed)) return this.#loading;
    const loading = this.#load().then(
      (value) => this.#arrived(value),
      (cause: unknown) => {
        console.warn('A part of <work-list> could not be fetched.', cause);
        return this.#arrived(undefined);
      },
    );
    this.#loading = loading;
    pending.add(loading);
    void loading.then(() => pending.delete(loading));
    return loading;
  }

  #arrived(value: T | undefined): T | undefined {
    this.value = value;
    this.failed = value === undefined;
    this.#host.requestUpdate();
    return value;
  }
}
