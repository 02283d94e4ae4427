import type { LitElement } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { Work } from '../../model/work.js';
import { Lazy } from './lazy.js';

/** The list as its reports see it. */
export interface ReportsHost extends LitElement {
  researcher: string | undefined;
  reportUrl: string | undefined;
}

/** The links by which works are reported: code of their own, since few lists offer them. */
export class Reports {
  readonly #host: ReportsHost;
  readonly #locale: LocaleController;
  readonly #links: Lazy<typeof import('../shared/report-links.js')>;

  constructor(host: ReportsHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    this.#links = new Lazy(host, () => import('../shared/report-links.js'));
  }

  /** Changes whenever what `of` gives does. */
  get version(): string {
    return (this.#links.value && this.#host.reportUrl) ?? '';
  }

  /** Fetches the links where they are offered, and waits for them. */
  async ready(): Promise<void> {
    if (this.#host.reportUrl) await this.#links.want();
  }

  /** What may be wrong with a work; nothing where no reports are taken. */
  readonly of = ({ id }: Work): unknown => {
    const { researcher = '', reportUrl } = this.#host;
    if (!reportUrl) return null;
    void this.#links.want();
    const links = this.#links.value;
    if (!links) return null;
    this.#locale.learn(links.strings);
    return links.reportWork({ researcher, work: id, reportUrl }, this.#locale);
  };
}
