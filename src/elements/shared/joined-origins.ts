import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { Researcher } from '../../model/researcher.js';

type Late = typeof import('./render-origins.js');

/**
 * Where the facts of a record are from that several sources made up. Most records have one source: the
 * code for this is fetched with the first that has more, and without it everything else is still shown.
 */
export class JoinedOrigins {
  readonly #host: ReactiveControllerHost;
  readonly #fields: readonly string[] | undefined;
  #late: Late | undefined;
  #asked = false;

  /** @param fields the facts that the host shows; all, where it is left out */
  constructor(host: ReactiveControllerHost, fields?: readonly string[]) {
    this.#host = host;
    this.#fields = fields;
  }

  template(record: Researcher, locale: LocaleController): TemplateResult | undefined {
    const origins = record.origins.filter(({ field }) => this.#fields?.includes(field) ?? true);
    if (!origins[0] && !record.unanswered[0]) return;
    void this.#fetch();
    return this.#late?.renderOrigins({ ...record, origins }, locale);
  }

  async #fetch(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    this.#late = await import('./render-origins.js').catch(() => undefined);
    this.#host.requestUpdate();
  }
}
