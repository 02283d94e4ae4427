import { property } from 'lit/decorators.js';
import { Resource, type State } from '../../context/resource.js';
import { works as strings } from '../../i18n/en/works.js';
import { LongWorksPageSchema, type WorkSort, type WorksPage } from '../../model/work.js';
import { listSkeleton } from './list-frame.js';
import { levelOf } from '../shared/level.js';
import { TemplateElement } from '../shared/template-element.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { ViewChangedEvent } from './events.js';
import type { Grouping } from './groups.js';
import { listStyles } from './work-list.styles.js';
import { Opened } from './opened.js';
import type { Awaited, Late } from './late.js';
import { Lazy, allArrived } from './lazy.js';
import { ListPage } from './list-page.js';
import type { Target } from './permalinks.js';
import { afterPaint } from './progress.js';
import { RichText } from './rich.js';
import { isFiltered, readChoice, readGrouping, readSort, type Choice, type View } from './view.js';
import { WorksModel, type ModelOptions } from './works-model.js';

/**
 * What a researcher has published: a searchable, grouped list with abstracts, links and citations.
 *
 * @fires rw-view-changed - A visitor searches, filters, sorts or groups otherwise (`event.view`, with `q`, `type`, `year`, `sort`, `group`).
 * @fires rw-report-requested - A visitor reports a work; cancelable (`event.kind`, `event.researcher`, `event.work`, `event.reportUrl`).
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
 * @csspart versions - The preprints that stand with their published version.
 * @csspart origins - Where each fact of a work is from, of a work that several sources know.
 * @csspart report - A link by which something wrong with a work is reported.
 * @csspart more - The row with the button that loads more.
 */
export class WorkList extends TemplateElement<WorksPage> {
  static override styles = [...TemplateElement.styles, listStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...strings };

  /** The level of the heading above the list, 1 to 6; groups are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** How many works are asked for at once, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** Show no more works than this (1 or more), and nothing to load more with. */
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

  /** `cv` for plain lines as on a curriculum vitae, good on paper; without it a list to work with. */
  @property() layout: 'list' | 'cv' | undefined;

  /** `apart` to show a preprint and its published version as two works; without it they are one. */
  @property() versions: 'folded' | 'apart' | undefined;

  /** What to leave out of `controls`, `chart`, `cite` and `export`, apart by spaces. */
  @property() hide: string | undefined;

  readonly #model = new WorksModel(this, this.locale);
  readonly #rich = new RichText(this);
  readonly #opened = new Opened(this);
  readonly #late = new Lazy(this, () =>
    import('./late.js').then(
      ({ Late }) => new Late(this, this.locale, this.#model, this.#rich, () => this.#drawNow()),
    ),
  );
  readonly #page = new ListPage(this, {
    locale: this.locale,
    model: this.#model,
    late: this.#late,
    rich: this.#rich,
    opened: this.#opened,
    ask: (view) => this.#ask(view),
    clear: () => this.#clear(),
    withLate: (act) => this.#withLate(act),
    isPainted: () => this.#isPainted,
  });
  readonly #seeker = new Lazy(this, () =>
    import('./seeker.js').then(
      ({ Seeker }) =>
        new Seeker(this, {
          model: this.#model,
          progress: this.#page.whole.progress,
          late: () => this.#late.value,
          withLate: (act) => this.#withLate(act),
        }),
    ),
  );
  #held: Extract<State<WorksPage>, { status: 'ready' }> | undefined;
  #about: unknown;
  /** Whose list something was asked of. */
  #asked: string | undefined;
  #awaited: Awaited | undefined;
  #isPainted = false;

  protected readonly resource = new Resource<WorksPage>(this, {
    schema: LongWorksPageSchema,
    what: 'the data of <work-list>',
    find: (connection, ref) => this.#model.find(connection, ref),
    isEmpty: ({ items }) => items.length === 0 && !isFiltered(this.#model.view),
  });

  /** @internal */
  get modelOptions(): ModelOptions {
    const { choice } = this;
    const all = choice ? choice.ids : this.layout === 'cv';
    const size = all ? 100 : (choice?.limit ?? (Math.trunc(this.pageSize) || 20));
    return {
      data: this.data,
      ref: this.resource.ref,
      sort: readSort(this.sort),
      group: readGrouping(this.group),
      pageSize: Math.min(Math.max(size, 1), 100),
      folds: this.versions !== 'apart' && !choice?.ids,
    };
  }

  /** The works that the page chose of all. @internal */
  get choice(): Choice | undefined {
    return readChoice(this.ids, this.limit);
  }

  /** Shows the next works, where there are more. */
  loadMore(): void {
    this.#awaited = { what: 'more', count: this.#model.held.length };
    this.#withLate(({ rest }) => rest.more());
  }

  /** Shows what fits the view; what it does not name is as the page set it. */
  show(view: View): void {
    this.#model.view = view;
    this.#asked = this.resource.ref?.id;
    this.#awaited = { what: 'view', count: 0 };
    this.requestUpdate();
  }

  /** Brings a work onto the screen, loading more until it is there. */
  reveal(id: string): void {
    void this.#seeker.want(true).then((seeker) => seeker?.seek(id));
  }

  /** What a visitor asks for is told to the page, what the page asks for is not. */
  #ask(view: View): void {
    this.show(view);
    this.#late.value?.extras.writeHash(view);
    this.dispatchEvent(new ViewChangedEvent(view));
  }

  /** Paper does not wait for the next microtask. */
  #drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Does what a visitor wants with code that may be on its way. */
  #withLate(act: (late: Late) => void): void {
    if (this.#late.value) act(this.#late.value);
    else void this.#late.want(true).then((late) => late && act(late));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Ids of works may count anew for each researcher: what was opened of one's is not another's.
    if (changed.has('researcher')) this.#opened.all = new Map();
    // What was asked of one researcher's works is not asked of another's.
    if (this.#asked && this.#asked !== this.resource.ref?.id) this.show({});
    if (this.data !== undefined || !this.resource.ref) this.#model.useData(this.data);
    super.willUpdate(changed);
    const { state } = this.resource;
    if (this.#about !== this.#model.subject) {
      this.#about = this.#model.subject;
      this.#held = undefined;
    }
    if (state.status !== 'ready') return;
    const before = this.#held;
    this.#held = state;
    this.#model.begin(state.value);
    // What was asked for before the list was there can be found now.
    if (!before) return this.willUpdate(changed);
    const late = this.#late.value;
    late?.gather();
    if (this.#awaited && late?.announce(this.#awaited, state.value)) this.#awaited = undefined;
    late?.extras.begin(state.value);
    late?.readyForPrint();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isPainted || !this.#held) return;
    afterPaint(() => {
      if (this.#isPainted) return;
      this.#isPainted = true;
      void this.#late.want();
      this.requestUpdate();
    });
  }

  /** While another view of the same list is on the way, the last one stays. @internal */
  override get state(): State<WorksPage> {
    const state = super.state;
    const waiting = state.status === 'loading' || state.status === 'idle';
    return waiting && this.#held && this.locale.settled ? this.#held : state;
  }

  protected override renderState(state: State<WorksPage>): unknown {
    // What a view could not get must not take the controls away that could change the view.
    if (state.status !== 'failed' || !this.#held) return super.renderState(state);
    return this.#page.template(
      this.#held.value,
      this.renderFailed(state.error, state.retrying).whole,
    );
  }

  protected override async prepare(): Promise<void> {
    if (this.resource.state.status !== 'ready') return;
    const { value } = this.resource.state;
    // Works are drawn one by one, some of them before what they want is there: it is fetched for all.
    const late = this.#late.want().then((arrived) => arrived?.extras.ready(value));
    await Promise.all([late, this.#rich.ready(this.#model.held)]);
    // What is drawn says what it wants; what came with that may want more.
    for (let round = 0; round < 2; round += 1) {
      this.render();
      await allArrived();
    }
  }

  /** @internal */
  get serverStyles(): string {
    return [...(this.lateStyles ?? [])].join('');
  }

  protected renderReady(page: WorksPage): TemplateResult {
    return this.#page.template(page);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('worksEmpty')}</p>`;
  }

  protected renderSkeleton(): TemplateResult {
    return listSkeleton(this.locale, this.modelOptions.pageSize);
  }

  #clear(): void {
    const { sort, group } = this.#model.view;
    this.#ask({ sort, group });
    // The button is gone once all works are back.
    this.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  /** The level of the heading above the list. @internal */
  get level(): number {
    return levelOf(this.headingLevel, 3);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-list': WorkList;
  }
}
