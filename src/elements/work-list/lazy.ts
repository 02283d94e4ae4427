import { isServer, type CSSResult, type LitElement, type ReactiveControllerHost } from 'lit';

/** Styles of code that came later, by whom they were given to: a server writes them out. */
const given = new WeakMap<LitElement, Set<CSSResult>>();

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

/** What `adopt` gave to the host on a server. */
export const lateStyles = (host: LitElement): string =>
  [...(given.get(host) ?? [])].map(({ cssText }) => cssText).join('');

/** Gives the host the styles of code that was fetched later, once. */
export function adopt(host: LitElement, styles: CSSResult): void {
  if (isServer) {
    given.set(host, (given.get(host) ?? new Set()).add(styles));
    return;
  }
  const { renderRoot } = host;
  const { styleSheet } = styles;
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets.push(styleSheet);
}
