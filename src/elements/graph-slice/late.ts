import { isServer, type ReactiveElement } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { addStyles } from '../shared/late-styles.js';

type Panels = typeof import('./panels.js');

/** Code, words and styles that are fetched when they are first wanted; the host is drawn again with them. */
export class Late {
  value: Panels | undefined;
  readonly #host: ReactiveElement;
  readonly #locale: LocaleController;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveElement, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  /** Resolves once they are there, or could not be had; then they are tried for again next time. */
  want(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    try {
      this.value = await import('./panels.js');
      this.#locale.learn(this.value.strings);
    } catch (cause) {
      console.warn('A part of <graph-slice> could not be fetched.', cause);
      this.#loading = undefined;
      return;
    }
    this.#host.requestUpdate();
  }

  /** Gives the host the styles, once. On a server they are written out with it. */
  adopt(): void {
    if (!isServer && this.value) addStyles(this.#host, this.value.panelStyles);
  }
}
