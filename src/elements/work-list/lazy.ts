import { isServer, type CSSResult, type LitElement, type ReactiveControllerHost } from 'lit';

/** Styles of code that came later: a server writes them out. */
export const lateStyles = new Set<CSSResult>();

const pending = new Set<Promise<unknown>>();

/** Resolves when no code is on its way any more. */
export async function allArrived(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}

/** Code that is fetched when it is first wanted; the host is drawn again once it is there. */
export class Lazy<T> {
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Starts the fetch, once; a failed one is tried again when it is wanted again. */
  want(): Promise<T | undefined> {
    this.#loading ??= this.#load().then(
      (value) => {
        this.value = value;
        this.#host.requestUpdate();
        return value;
      },
      (cause: unknown) => {
        console.warn('A part of <work-list> could not be fetched.', cause);
        this.#loading = undefined;
        return undefined;
      },
    );
    const loading = this.#loading;
    pending.add(loading);
    void loading.then(() => pending.delete(loading));
    return loading;
  }
}

/** Gives the host the styles of code that was fetched later, once. */
export function adopt({ renderRoot }: LitElement, styles: CSSResult): void {
  if (isServer) {
    lateStyles.add(styles);
    return;
  }
  const { styleSheet } = styles;
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets.push(styleSheet);
}
