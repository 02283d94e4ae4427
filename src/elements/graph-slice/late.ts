import { isServer, type ReactiveElement } from 'lit';
import { ResearchError } from '../../api/errors.js';
import { FailedEvent } from '../../context/events.js';
import type { LocaleController } from '../../context/locale.js';
import { addStyles } from '../shared/late-styles.js';

type Panels = typeof import('./panels.js');

/** Code, words and styles that are fetched when they are first wanted; the host is drawn again with them. */
export class Late {
  value: Panels | undefined;
  /** Why they could not be had. */
  error: ResearchError | undefined;
  readonly #host: ReactiveElement;
  readonly #locale: LocaleController;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveElement, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
  }

  /** Resolves once they are there, or could not be had; then they are tried for again next time. */
  want(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      this.value = await import('./panels.js');
      this.#locale.learn(this.value.strings);
      this.error = undefined;
    } catch (cause) {
      this.#loading = undefined;
      // Whoever comes near tries again: it is told once.
      if (this.error) return;
      this.error = new ResearchError('not-loaded', 'A part did not load', { cause });
      this.#host.dispatchEvent(new FailedEvent(this.error));
    }
    this.#host.requestUpdate();
  }

  /** Gives the host the styles, once. On a server they are written out with it. */
  adopt(): void {
    if (!isServer && this.value) addStyles(this.#host, this.value.panelStyles);
  }
}
