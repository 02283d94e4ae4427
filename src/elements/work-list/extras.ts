import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LocaleController } from '../../context/locale.js';
import { safeUrl } from '../../format/url.js';
import type { Work, WorksPage } from '../../model/work.js';
import { addStyles } from '../shared/late-styles.js';
import type { CitePanel } from './cite-panel.js';
import { Lazy } from './lazy.js';
import type { HashLinks, Target } from './permalinks.js';
import type { Rest } from './rest.js';
import type { View } from './view.js';
import type { ModelHost, WorksModel } from './works-model.js';

/** The list as its extras see it. */
export interface ExtrasHost extends ModelHost {
  researcher: string | undefined;
  reportUrl: string | undefined;
  permalinks: boolean;
  permalinkFor: ((target: Target) => string | null) | undefined;
  readonly served: 'as-is' | 'taken' | undefined;
  show(view: View): void;
  reveal(id: string): void;
}

/** What comes only once somebody asks for it, or has use for it: chart, citations, files, permalinks. */
export class Extras {
  readonly #host: ExtrasHost;
  readonly #locale: LocaleController;
  readonly #model: WorksModel;
  readonly #rest: Rest;
  readonly #chart: Lazy<typeof import('./chart.js')>;
  readonly #cite: Lazy<typeof import('./cite-panel.js')>;
  readonly #links: Lazy<typeof import('./permalinks.js')>;
  readonly #origins: Lazy<typeof import('./origins.js')>;
  readonly #reports: Lazy<typeof import('../shared/report-links.js')>;
  readonly #panels = new Map<string, CitePanel>();
  #hash: HashLinks | undefined;

  constructor(host: ExtrasHost, locale: LocaleController, model: WorksModel, rest: Rest) {
    this.#host = host;
    this.#locale = locale;
    this.#model = model;
    this.#rest = rest;
    this.#chart = new Lazy(host, () => import('./chart.js'));
    this.#cite = new Lazy(host, () => import('./cite-panel.js'));
    this.#links = new Lazy(host, () => import('./permalinks.js'));
    this.#origins = new Lazy(host, () => import('./origins.js'));
    this.#reports = new Lazy(host, () => import('../shared/report-links.js'));
  }

  /** Whether citations and files of the whole list are open, for which every page is fetched. */
  get exporting(): boolean {
    return this.#rest.gathering;
  }

  /** Opens and closes them. */
  toggleExport(): void {
    this.#rest.gathering = !this.exporting;
    this.#host.requestUpdate();
  }

  /** A list is exported whole, so all its pages are fetched first, and a folded version is in it too. */
  exportPanel(): TemplateResult | null {
    if (!this.exporting) return null;
    const works = this.#model.records();
    const { pages } = this.#rest;
    if ((pages.hasMore && !pages.error) || !works) {
      const count = this.#model.whole?.total ?? this.#model.held.length;
      return html`<p class="muted">${this.#locale.t('worksGathering', { count })}</p>`;
    }
    return this.#panel('', works, 'works');
  }

  /** Works by year, as a picture that filters. */
  picture(page: WorksPage, choose: (year: string | undefined) => void): unknown {
    const facets = this.#model.facets(page);
    if (!facets) void this.#model.controls.want();
    if (!this.#chart.value || !facets) {
      void this.#chart.want();
      return null;
    }
    const { chartStyles, chartTemplate, yearCounts, worksExtras } = this.#chart.value;
    addStyles(this.#host, chartStyles);
    this.#locale.learn(worksExtras);
    const { tag, language } = this.#locale;
    const { whole, view } = this.#model;
    const served = this.#host.served === 'as-is';
    return guard([facets, whole?.works, view.year, served, tag, language], () =>
      chartTemplate({
        locale: this.#locale,
        years: yearCounts(facets, whole?.works),
        chosen: view.year,
        choose,
        served,
      }),
    );
  }

  /** What the last line of a work ends with. */
  links(work: Work): unknown {
    const parts = [this.#report(work), this.#permalinkTemplate(work), this.#origin(work)].filter(
      (part) => part !== null,
    );
    return parts.length > 0 ? parts : undefined;
  }

  /** A citation of one work. */
  citation(work: Work): TemplateResult {
    return this.#panel(work.id, [work], work.id);
  }

  /** Changes when something can be written at every work that could not be before. */
  get version(): string {
    const { permalinks, reportUrl } = this.#host;
    const said = [
      permalinks && this.#links.value ? 'permalinks' : '',
      this.#reports.value ? (reportUrl ?? '') : '',
      this.#origins.value ? 'origins' : '',
    ];
    return said.filter(Boolean).join(' ');
  }

  /** Fetches what the works of a page have use for, and waits for it. */
  async ready({ items }: WorksPage): Promise<void> {
    const joined = items.some(({ origins }) => origins.length > 0);
    await Promise.all([
      this.#host.reportUrl && this.#reports.want(),
      joined && this.#origins.want(),
    ]);
  }

  /** The same without waiting, and has the list follow the page's address. */
  begin(page: WorksPage): void {
    void this.ready(page);
    void this.#followHash();
  }

  /** Has the list follow the page's address, where the page wants that. */
  async #followHash(): Promise<void> {
    if (!this.#host.permalinks || this.#hash) return;
    const links = await this.#links.want();
    if (links) this.#hash ??= new links.HashLinks(this.#host);
  }

  /** Writes the view into the page's address, where the page wants that. */
  writeHash(view: View): void {
    if (this.#host.permalinks) this.#hash?.write(view);
  }

  /** Where each field of a work is from that several sources know. */
  #origin(work: Work): unknown {
    if (work.origins.length === 0) return null;
    const { value } = this.#origins;
    if (!value) return null;
    this.#locale.learn(value.strings);
    return value.workOrigins(work, this.#locale);
  }

  /** What may be wrong with a work; nothing where no reports are taken. */
  #report({ id }: Work): unknown {
    const { researcher = '', reportUrl } = this.#host;
    const links = this.#reports.value;
    if (!links || !reportUrl) return null;
    this.#locale.learn(links.strings);
    return links.reportWork({ researcher, work: id, reportUrl }, this.#locale);
  }

  #permalinkTemplate(work: Work): TemplateResult | null {
    const url = this.#permalink(work);
    if (!url) return null;
    return html`<a class="permalink" href=${url}>${this.#locale.t('permalink')}</a>`;
  }

  /** The address of a work: the page's own, or a hash where the page wants that. */
  #permalink({ id }: Work): string | null {
    const { permalinkFor, permalinks, baseURI } = this.#host;
    if (permalinkFor) return safeUrl(permalinkFor({ work: id, view: {} }), { base: baseURI });
    const links = this.#links.value;
    return permalinks && links ? links.linkTo(links.writeHash({ work: id, view: {} })) : null;
  }

  #panel(id: string, works: readonly Work[], fileName: string): TemplateResult {
    const { value } = this.#cite;
    if (!value) {
      void this.#cite.want();
      return html`<div class="cite">
        <p class="bone"><span class="hidden-text">${this.#locale.t('loading')}</span>&nbsp;</p>
      </div>`;
    }
    addStyles(this.#host, value.citeStyles);
    this.#locale.learn(value.worksExtras);
    const panel = this.#panels.get(id) ?? new value.CitePanel(this.#host, this.#locale);
    this.#panels.set(id, panel);
    return panel.template({ works, fileName });
  }
}
