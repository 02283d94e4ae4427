import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { safeUrl } from '../../format/url.js';
import type { Work, WorksPage } from '../../model/work.js';
import type { CitePanel } from './cite-panel.js';
import { Lazy, adopt } from './lazy.js';
import type { HashLinks, Target } from './permalinks.js';
import { Reports, type ReportsHost } from './reports.js';
import type { View } from './view.js';
import type { WorksModel } from './works-model.js';

/** The list as its extras see it. */
export interface ExtrasHost extends ReportsHost {
  permalinks: boolean;
  permalinkFor: ((target: Target) => string | null) | undefined;
  readonly served: 'as-is' | 'taken' | undefined;
  show(view: View): void;
  reveal(id: string): void;
}

/** What comes only once somebody asks for it, or has use for it: chart, citations, files, permalinks. */
export class Extras {
  /** Whether citations and files of the whole list are open. */
  exporting = false;
  readonly reports: Reports;

  readonly #host: ExtrasHost;
  readonly #locale: LocaleController;
  readonly #model: WorksModel;
  readonly #chart: Lazy<typeof import('./chart.js')>;
  readonly #cite: Lazy<typeof import('./cite-panel.js')>;
  readonly #links: Lazy<typeof import('./permalinks.js')>;
  readonly #panels = new Map<string, CitePanel>();
  #hash: HashLinks | undefined;

  constructor(host: ExtrasHost, locale: LocaleController, model: WorksModel) {
    this.#host = host;
    this.#locale = locale;
    this.#model = model;
    this.reports = new Reports(host, locale);
    this.#chart = new Lazy(host, () => import('./chart.js'));
    this.#cite = new Lazy(host, () => import('./cite-panel.js'));
    this.#links = new Lazy(host, () => import('./permalinks.js'));
  }

  /** Opens and closes the export of the whole list. */
  exportButton(): TemplateResult {
    return html`<button
      type="button"
      part="export"
      aria-expanded=${this.exporting ? 'true' : 'false'}
      @click=${this.#toggleExport}
    >
      ${this.#locale.t('exportList')}
    </button>`;
  }

  /** A list is exported whole, so all its pages are fetched first. */
  exportPanel(works: readonly Work[] | undefined): TemplateResult | null {
    if (!this.exporting || !works) return null;
    const { pages, whole } = this.#model;
    if (pages.hasMore && !pages.error) {
      const count = whole?.total ?? works.length;
      return html`<p class="muted">${this.#locale.t('worksGathering', { count })}</p>`;
    }
    return this.#panel('', works, 'works');
  }

  /** A citation of one work. */
  citation(work: Work): TemplateResult {
    return this.#panel(work.id, [work], work.id);
  }

  /** Works by year, as a picture that filters. */
  picture(page: WorksPage, choose: (year: string | undefined) => void): TemplateResult {
    const facets = this.#model.facets(page);
    if (!facets) void this.#model.controls.want();
    if (!this.#chart.value || !facets) {
      void this.#chart.want();
      return html`<div class="chart" aria-hidden="true"></div>`;
    }
    const { chartStyles, chartTemplate, yearCounts, worksExtras } = this.#chart.value;
    adopt(this.#host, chartStyles);
    this.#locale.learn(worksExtras);
    return chartTemplate({
      locale: this.#locale,
      years: yearCounts(facets, this.#model.whole?.works),
      chosen: this.#model.view.year,
      choose,
      served: this.#host.served === 'as-is',
    });
  }

  /** The address of a work: the page's own, or a hash where the page wants that. */
  permalink({ id }: Work): string | null {
    const { permalinkFor, permalinks, baseURI } = this.#host;
    if (permalinkFor) return safeUrl(permalinkFor({ work: id, view: {} }), { base: baseURI });
    const write = this.#links.value?.writeHash;
    return permalinks && write ? `#${write({ work: id, view: {} })}` : null;
  }

  /** Changes when permalinks can be written that could not be before. */
  get version(): string {
    return `${this.#host.permalinks} ${this.#links.value !== undefined} ${this.reports.version}`;
  }

  /** Has the list follow the page's address, where the page wants that. */
  async followHash(): Promise<void> {
    if (!this.#host.permalinks || this.#hash) return;
    const links = await this.#links.want();
    if (links) this.#hash ??= new links.HashLinks(this.#host);
  }

  /** Writes the view into the page's address, where the page wants that. */
  writeHash(view: View): void {
    if (this.#host.permalinks) this.#hash?.write(view);
  }

  readonly #toggleExport = (): void => {
    this.exporting = !this.exporting;
    this.#model.gathering = this.exporting;
    this.#host.requestUpdate();
  };

  #panel(id: string, works: readonly Work[], fileName: string): TemplateResult {
    const { value } = this.#cite;
    if (!value) {
      void this.#cite.want();
      return html`<div class="cite">
        <p class="bone"><span class="hidden-text">${this.#locale.t('loading')}</span>&nbsp;</p>
      </div>`;
    }
    adopt(this.#host, value.citeStyles);
    this.#locale.learn(value.worksExtras);
    const panel = this.#panels.get(id) ?? new value.CitePanel(this.#host, this.#locale);
    this.#panels.set(id, panel);
    return panel.template({ works, fileName });
  }
}
