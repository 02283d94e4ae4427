import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Resource, type State } from '../../context/resource.js';
import { works as strings } from '../../i18n/en/works.js';
import { LongWorksPageSchema, type Work, type WorkSort, type WorksPage } from '../../model/work.js';
import { ResearchElement } from '../shared/research-element.js';
import { ViewChangedEvent } from './events.js';
import { Extras } from './extras.js';
import { groupWorks, type Group, type Grouping } from './groups.js';
import { allArrived, lateStyles } from './lazy.js';
import { listTemplate } from './list-view.js';
import type { Target } from './permalinks.js';
import {
  controlsPlace,
  headTemplate,
  moreTemplate,
  notesTemplate,
  resultTemplate,
  type FrameContext,
} from './list-frame.js';
import { Nearness } from './nearness.js';
import { Printing } from './printing.js';
import { Progress } from './progress.js';
import { RichText } from './rich.js';
import { isFiltered, pick, type View } from './view.js';
import { workBones, type Disclosure } from './work-item.js';
import { listStyles } from './work-list.styles.js';
import { WorksModel, type ModelOptions } from './works-model.js';

/** Longer lists get controls, and headings by year, unless the page says otherwise. */
const AT_A_GLANCE = 10;

/**
 * What a researcher has published: a searchable, grouped list with abstracts, links and citations.
 *
 * @fires rw-view-changed - A visitor searches, filters, sorts or groups otherwise (`event.view`).
 * @fires rw-report-requested - A visitor reports a work; cancelable (`event.kind`, `event.work`, `event.reportUrl`).
 *
 * @csspart export - The button that opens citations and files of the whole list.
 * @csspart citation - A citation, and files to save, while open.
 * @csspart chart - The works by year, as bars.
 * @csspart count - The heading that says how many works there are.
 * @csspart controls - Search, filters and order.
 * @csspart search - The search field.
 * @csspart filter - One of the choices beside it.
 * @csspart result - What search and filters left.
 * @csspart note - What is missing from the list, and why.
 * @csspart group - The heading of a year or a type.
 * @csspart list - All works.
 * @csspart work - One work.
 * @csspart facts - Its type, year and venue.
 * @csspart standing - The word that says that it was corrected, retracted or withdrawn.
 * @csspart title - Its title.
 * @csspart authors - Its authors.
 * @csspart self - The researcher among them.
 * @csspart links - Where it can be read, and what can be opened.
 * @csspart abstract - Its abstract, while open.
 * @csspart report - A link by which something wrong with a work is reported.
 * @csspart more - The row with the button that loads more.
 */
export class WorkList extends ResearchElement<WorksPage> {
  static override styles = [...ResearchElement.styles, listStyles];

  /** @internal */
  static override strings = { ...ResearchElement.strings, ...strings };

  /** The level of the heading above the list, 1 to 6; groups are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** How many works are asked for at once, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** Show no more works than this, and nothing to load more with. */
  @property({ type: Number }) limit: number | undefined;

  /** Show these works only, in this order: ids of works, apart by spaces. */
  @property() ids: string | undefined;

  /** The order to begin with: `newest` (the default), `oldest`, `most-cited` or `title`. */
  @property() sort: WorkSort | undefined;

  /** `year`, `type` or `none`; without it by year, where there are many works in the order of time. */
  @property() group: Grouping | undefined;

  /** Put filters and the address of a work into the page's own address, after `#`. */
  @property({ type: Boolean }) permalinks = false;

  /** The page's own address for a work or a view; `null` for none. */
  @property({ attribute: false }) permalinkFor: ((target: Target) => string | null) | undefined;

  /** Print all abstracts, and not only those that are open. */
  @property({ type: Boolean, attribute: 'print-abstracts' }) printAbstracts = false;

  /** The endpoint's page for reports of wrong works (`actions.reportUrl`); without it none are offered. */
  @property({ attribute: 'report-url' }) reportUrl: string | undefined;

  /** What to leave out of `controls`, `chart`, `cite` and `export`, apart by spaces. */
  @property() hide: string | undefined;

  @state() private announced = '';
  @state() private open: ReadonlyMap<string, ReadonlySet<Disclosure>> = new Map();

  readonly #printing = new Printing(this, () => {
    if (this.printAbstracts && this.hasUpdated) this.performUpdate();
  });
  readonly #model = new WorksModel(this);
  readonly #extras = new Extras(this, this.locale, this.#model);
  #sought: string | undefined;
  readonly #progress = new Progress(this);
  readonly #nearness = new Nearness(this);
  readonly #rich = new RichText(this);
  #held: Extract<State<WorksPage>, { status: 'ready' }> | undefined;
  #about: unknown;
  #grouped: { readonly key: readonly unknown[]; readonly groups: readonly Group[] } | undefined;
  /** What is to be told once it is there. */
  #awaited: { readonly what: 'more' | 'view'; readonly count: number } | undefined;

  protected readonly resource = new Resource<WorksPage>(this, {
    schema: LongWorksPageSchema,
    what: 'the data of <work-list>',
    find: (connection, ref) => this.#model.find(connection, ref),
    isEmpty: ({ items }) => items.length === 0 && !isFiltered(this.#model.view),
  });

  /** @internal */
  get modelOptions(): ModelOptions {
    const size = this.ids ? 100 : Math.trunc(this.limit ?? this.pageSize) || 20;
    const { ref } = this.resource;
    return { data: this.data, ref, sort: this.sort, pageSize: Math.min(Math.max(size, 1), 100) };
  }

  /** Shows the next works, where there are more. */
  loadMore(): void {
    this.#awaited = { what: 'more', count: this.#model.held.length };
    this.#model.more();
  }

  /** Shows what fits the view; what it does not name is as the page set it. */
  show(view: View): void {
    this.#model.view = view;
    this.#awaited = { what: 'view', count: 0 };
    this.requestUpdate();
  }

  /** Brings a work onto the screen, loading more until it is there. */
  reveal(id: string): void {
    this.#sought = id;
    this.requestUpdate();
  }

  /** What a visitor asks for is told to the page, what the page asks for is not. */
  #ask(view: View): void {
    this.show(view);
    this.#extras.writeHash(view);
    this.dispatchEvent(new ViewChangedEvent(view));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.data !== undefined) this.#model.useData(this.data);
    super.willUpdate(changed);
    const { state } = this.resource;
    if (this.#about !== this.#model.subject) {
      this.#about = this.#model.subject;
      this.#held = undefined;
    }
    if (state.status !== 'ready') return;
    this.#held = state;
    this.#model.begin(state.value);
    this.#announce(state.value);
    void this.#extras.followHash();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#sought !== undefined) this.#seek(this.#sought);
  }

  #seek(id: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const { held, pages } = this.#model;
    if (found) {
      this.#sought = undefined;
      found.tabIndex = -1;
      found.scrollIntoView({ block: 'center' });
      found.focus({ preventScroll: true });
    } else if (held.some((work) => work.id === id)) {
      this.#progress.atLeast(held.length);
    } else if (pages.hasMore) {
      this.#model.more();
    } else if (this.#held) {
      this.#sought = undefined;
    }
  }

  /** While another view of the same list is on the way, the last one stays. @internal */
  protected override get state(): State<WorksPage> {
    const state = super.state;
    const waiting = state.status === 'loading' || state.status === 'idle';
    return waiting && this.#held && this.locale.settled ? this.#held : state;
  }

  protected override renderState(state: State<WorksPage>): unknown {
    // What a view could not get must not take the controls away that could change the view.
    if (state.status !== 'failed' || !this.#held) return super.renderState(state);
    return this.#page(this.#held.value, this.renderFailed(state.error, state.retrying));
  }

  protected override async prepare(): Promise<void> {
    if (this.resource.state.status !== 'ready') return;
    // Works are drawn one by one, some of them before what they want is there: it is fetched for all.
    await Promise.all([this.#rich.ready(this.#model.held), this.#extras.reports.ready()]);
    // What is drawn says what it wants; what came with that may want more.
    for (let round = 0; round < 2; round += 1) {
      this.render();
      await allArrived();
    }
  }

  /** @internal */
  get serverStyles(): string {
    return lateStyles(this);
  }

  protected renderReady(page: WorksPage): TemplateResult {
    return this.#page(page);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('worksEmpty')}</p>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="head bones">
        <span class="count bone"
          ><span class="hidden-text">${this.locale.t('loading')}</span>&nbsp;</span
        >
      </div>
      ${this.#bones()}`;
  }

  #bones(): TemplateResult {
    const rows = Array.from({ length: Math.min(this.modelOptions.pageSize, 10) }, workBones);
    return html`<ol class="works bones" aria-busy="true">
      ${rows}
    </ol>`;
  }

  #page(page: WorksPage, failure?: TemplateResult): TemplateResult {
    const found = this.#model.works(this.locale.tag);
    const works = found && pick(found, this.ids, this.limit);
    const frame = this.#frame(page, works ?? []);
    return html`${headTemplate(frame)} ${this.#extras.exportPanel(works)} ${this.#picture(page)}
      ${this.#controls(page)} ${resultTemplate(frame)}
      <p class="hidden-text" role="status">${this.announced}</p>
      ${failure ?? (works ? this.#list(works) : this.#bones())}
      ${failure || this.#isSelection ? null : moreTemplate(frame, () => this.loadMore())}
      ${notesTemplate(frame)}`;
  }

  #frame(page: WorksPage, works: readonly Work[]): FrameContext {
    const model = this.#model;
    return {
      locale: this.locale,
      model,
      page,
      level: this.#level,
      filtered: isFiltered(model.view),
      found: model.total(works, page),
      actions: this.#isSelection || this.#hides('export') ? null : this.#extras.exportButton(),
      clear: () => this.#clear(),
    };
  }

  /** Search, filters and order: once there are more works than one sees at a glance. */
  #controls(page: WorksPage): TemplateResult | null {
    const { controls, whole, view } = this.#model;
    const few = (whole?.total ?? 0) <= AT_A_GLANCE;
    if (this.#isSelection || this.#hides('controls') || (few && !this.#model.asks)) return null;
    if (!controls.value) {
      void controls.want();
      return controlsPlace();
    }
    this.locale.learn(controls.value.worksControls);
    return controls.value.controlsTemplate({
      locale: this.locale,
      view: { ...view, sort: view.sort ?? this.sort, group: view.group ?? this.group },
      facets: this.#model.facets(page),
      change: (change) => this.#ask({ ...view, ...change }),
    });
  }

  #picture(page: WorksPage): TemplateResult | null {
    const few = (this.#model.whole?.total ?? 0) <= AT_A_GLANCE || !this.#model.hasSpan;
    if (few || this.#isSelection || this.#hides('chart')) return null;
    return this.#extras.picture(page, (year) => this.#ask({ ...this.#model.view, year }));
  }

  #list(works: readonly Work[]): TemplateResult {
    const sort = this.#model.view.sort ?? this.sort;
    const grouping = this.#grouping(works.length, sort);
    return listTemplate(this.#groups(works, grouping, sort === 'oldest'), {
      locale: this.locale,
      rich: this.#rich,
      served: this.served !== undefined,
      researcher: this.#model.researcher,
      isOpen: ({ id }, what) =>
        (this.printAbstracts && this.#printing.now && what === 'abstract') ||
        (this.open.get(id)?.has(what) ?? false),
      toggle: (work, what) => this.#toggle(work, what),
      report: this.#extras.reports.of,
      citation: this.#hides('cite') ? undefined : (work) => this.#extras.citation(work),
      permalink: (work) => this.#extras.permalink(work),
      grouping,
      level: Math.min(this.#level + 1, 6),
      total: works.length,
      isNear: (first) => this.#nearness.has(first),
      allowed: this.#progress.of(works.length, works[0], this.served && works.length),
      open: this.open,
      version: [
        this.locale.tag,
        this.locale.language,
        this.#rich.version,
        this.#model.version,
        this.#extras.version,
      ].join(),
    });
  }

  /** The same groups again cost nothing, however many works are in them. */
  #groups(works: readonly Work[], by: Grouping, oldestFirst: boolean): readonly Group[] {
    const key = [works, by, oldestFirst];
    if (!this.#grouped?.key.every((part, index) => part === key[index])) {
      this.#grouped = { key, groups: groupWorks(works, by, oldestFirst) };
    }
    return this.#grouped.groups;
  }

  #grouping(count: number, sort: WorkSort | undefined): Grouping {
    const asked = this.#model.view.group ?? this.group;
    if (asked) return asked;
    const inTime = sort === undefined || sort === 'newest' || sort === 'oldest';
    const total = this.#model.whole?.total ?? count;
    return inTime && total > AT_A_GLANCE && !this.#isSelection ? 'year' : 'none';
  }

  /** Tells those who do not see it what has become of what they asked for. */
  #announce(page: WorksPage): void {
    const { locale } = this;
    const { held, whole } = this.#model;
    if (!this.#awaited || this.resource.state.status !== 'ready') return;
    const { what, count: before } = this.#awaited;
    if (what === 'more') {
      const count = held.length - before;
      if (count <= 0) return;
      this.announced = locale.t('worksAdded', { count, shown: held.length });
    } else {
      const works = this.#model.works(locale.tag);
      if (!works) return;
      const count = this.#model.total(works, page);
      const total = whole?.total ?? count;
      this.announced =
        count > 0 ? locale.t('worksFound', { count, total }) : locale.t('worksNoneFound');
    }
    this.#awaited = undefined;
  }

  #clear(): void {
    const { sort, group } = this.#model.view;
    this.#ask({ sort, group });
    // The button is gone once all works are back.
    this.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  #toggle({ id }: Work, what: Disclosure): void {
    const of = new Set(this.open.get(id));
    if (!of.delete(what)) of.add(what);
    const open = new Map(this.open);
    if (of.size > 0) open.set(id, of);
    else open.delete(id);
    this.open = open;
  }

  #hides(part: 'controls' | 'chart' | 'cite' | 'export'): boolean {
    return this.hide?.split(/\s+/).includes(part) ?? false;
  }

  /** Whether the page chose the works itself. */
  get #isSelection(): boolean {
    return this.ids !== undefined || this.limit !== undefined;
  }

  get #level(): number {
    const { headingLevel } = this;
    return headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 3;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-list': WorkList;
  }
}
