import { html, noChange, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { Work, WorksPage } from '../../model/work.js';
import { groupWorks, type Group, type Grouping } from './groups.js';
import type { Late, LateHost } from './late.js';
import { Lazy } from './lazy.js';
import { controlsPlace, headTemplate, listPlace, moreTemplate } from './list-frame.js';
import { listTemplate, type ListContext } from './list-view.js';
import { Memo } from './memo.js';
import type { Opened } from './opened.js';
import { FILLED, PRINTED, Progress } from './progress.js';
import type { RichText } from './rich.js';
import { pick, type View } from './view.js';
import { workTemplate } from './work-item.js';
import type { WorksModel } from './works-model.js';

/** Longer lists get controls, and headings by year, unless the page says otherwise. */
const AT_A_GLANCE = 10;

/** What the page says of how its list looks. */
interface PageHost extends LateHost {
  readonly served: 'as-is' | 'taken' | undefined;
  readonly hide: string | undefined;
  readonly level: number;
  loadMore(): void;
}

/** What a list is drawn from, and what its buttons do. */
interface PageParts {
  readonly locale: LocaleController;
  readonly model: WorksModel;
  readonly late: Lazy<Late>;
  readonly rich: RichText;
  readonly opened: Opened;
  readonly ask: (view: View) => void;
  readonly clear: () => void;
  /** Does something with code that may be on its way. */
  readonly withLate: (act: (late: Late) => void) => void;
  /** Whether the first works are on screen: until then nothing is fetched for what is not. */
  readonly isPainted: () => boolean;
}

/** A list that is being drawn, bit by bit. */
interface Drawing {
  readonly groups: Memo<readonly Group[]>;
  readonly progress: Progress;
}

/** Draws a list with everything around it, from what is there already. */
export class ListPage {
  readonly #host: PageHost;
  readonly #parts: PageParts;
  /** All works. */
  readonly whole: Drawing;

  /** What a filter leaves of them. */
  readonly #left: Drawing;
  readonly #cv: Lazy<typeof import('./cv.js')>;

  constructor(host: PageHost, parts: PageParts) {
    this.#host = host;
    this.#parts = parts;
    const drawing = () => ({ groups: new Memo<readonly Group[]>(), progress: new Progress(host) });
    this.whole = drawing();
    this.#left = drawing();
    this.#cv = new Lazy(host, () => import('./cv.js'));
  }

  template(page: WorksPage, failure?: HTMLElement): TemplateResult {
    const late = this.#parts.late.value;
    const model = this.#parts.model;
    const works = model.works();
    const { choice } = this.#host;
    const shown = pick(works ?? model.held, choice);
    if (model.folded) this.#parts.locale.learn(model.versions.value?.strings ?? {});
    const count = choice ? shown.length : (model.whole?.total ?? model.total(page));
    const more = !failure && (choice ? late?.lacksWorks : model.hasMore);
    return html`${headTemplate(this.#parts.locale, { count, total: page.total ?? 0, level: this.#host.level, actions: this.#actions() })}
      ${late?.extras.exportPanel()} ${this.#picture(page)} ${this.#controls(page)}
      ${late?.result(page, this.#parts.clear)}
      <p class="hidden-text" role="status">${late?.announced}</p>
      ${failure ?? (works ? this.#lists(shown) : this.#place())}
      ${more ? moreTemplate(this.#parts.locale, late?.rest.pages ?? {}, () => this.#host.loadMore()) : null}
      ${late?.notes(page, shown)}`;
  }

  #place(): TemplateResult {
    return listPlace(this.#host.modelOptions.pageSize);
  }

  /** Opens and closes citations and files of the whole list. */
  #actions(): TemplateResult | null {
    if (this.#isPlain || this.#hides('export')) return null;
    return html`<button
      type="button"
      part="export"
      aria-expanded=${this.#parts.late.value?.extras.exporting ? 'true' : 'false'}
      @click=${() => this.#parts.withLate(({ extras }) => extras.toggleExport())}
    >
      ${this.#parts.locale.t('exportList')}
    </button>`;
  }

  /** Search, filters and order: once there are more works than one sees at a glance. */
  #controls(page: WorksPage): TemplateResult | null {
    const { controls } = this.#parts.model;
    if (this.#isPlain || this.#hides('controls') || (this.#isShort && !this.#parts.model.asks))
      return null;
    if (!controls.value) {
      if (this.#parts.isPainted() || this.#host.served) void controls.want();
      return controlsPlace();
    }
    return controls.value.template({
      locale: this.#parts.locale,
      view: this.#view,
      facets: this.#parts.model.facets(page),
      change: (change) => this.#parts.ask({ ...this.#parts.model.view, ...change }),
    });
  }

  #picture(page: WorksPage): unknown {
    if (this.#isPlain || this.#isShort || this.#hides('chart')) return null;
    if (!this.#parts.model.hasSpan) return null;
    const choose = (year: string | undefined) =>
      this.#parts.ask({ ...this.#parts.model.view, year });
    const drawn = this.#parts.late.value?.extras.picture(page, choose);
    return drawn ?? html`<div class="chart" aria-hidden="true"></div>`;
  }

  /**
   * The list, or what a filter leaves of it, for which the list itself only steps aside: taking
   * thousands of works out of the page would take longer than finding some, and they are wanted back.
   */
  #lists(works: readonly Work[]): TemplateResult {
    const { narrows } = this.#parts.model;
    return html`${narrows ? this.#list(works, this.#left) : null}
      <div class="whole" ?hidden=${narrows}>
        ${narrows ? noChange : this.#list(works, this.whole)}
      </div>`;
  }

  #list(works: readonly Work[], drawing: Drawing): TemplateResult {
    if (this.#host.layout === 'cv') {
      const { value } = this.#cv;
      if (value) value.addStyles(this.#host, value.cvStyles);
      else void this.#cv.want();
      if (!value && !this.#cv.failed) return this.#place();
    }
    const view = this.#view;
    const grouping = this.#grouping(works.length, view);
    const oldestFirst = view.sort === 'oldest';
    const groups = drawing.groups.of([works, grouping, oldestFirst], () =>
      groupWorks(works, grouping, oldestFirst),
    );
    return listTemplate(groups, this.#context(works, grouping, drawing));
  }

  #context(works: readonly Work[], grouping: Grouping, { progress }: Drawing): ListContext {
    const { locale, model } = this.#parts;
    const { served } = this.#host;
    const late = this.#parts.late.value;
    const isCv = this.#host.layout === 'cv';
    const first = served ? works.length : undefined;
    const context: ListContext = {
      locale,
      rich: this.#parts.rich,
      served: served !== undefined,
      isolates: locale.rightToLeft,
      cites: !this.#hides('cite'),
      ownPlace: (work) => model.ownPlace(work),
      isOpen: ({ id }, what) =>
        (what === 'abstract' && this.#host.printAbstracts && !!late?.prints) ||
        this.#parts.opened.has(id, what),
      links: late && ((work) => late.extras.links(work)),
      below: (work) => this.#below(work, context),
      item: (isCv && this.#cv.value?.cvTemplate) || workTemplate,
      kind: isCv ? 'cv' : '',
      grouping,
      level: Math.min(this.#host.level + 1, 6),
      total: works.length,
      // What a server drew in outline would stay so with no script.
      isFilled: (first, at) => at < (served ? PRINTED : FILLED) || late?.isNear(first),
      allowed: late?.prints
        ? Math.min(works.length, PRINTED)
        : progress.of(works.length, model.run(works[0]), first),
      open: this.#parts.opened.all,
      version: this.#version,
    };
    return context;
  }

  /** Changes whenever every work must be drawn anew. */
  get #version(): string {
    const { locale, late, model, rich } = this.#parts;
    return [
      locale.tag,
      locale.language,
      rich.version,
      model.version,
      late.value?.extras.version,
      !!late.value?.prints,
      this.#host.layout,
      this.#host.hide,
    ].join();
  }

  /** What stands below a work: what it was before it was published, and its citation while open. */
  #below(work: Work, context: ListContext): unknown {
    const { folded, versions } = this.#parts.model;
    const earlier = folded?.versions.get(work);
    const parts = [];
    if (earlier) parts.push(versions.value?.versionsTemplate(earlier, context));
    if (this.#parts.opened.has(work.id, 'cite'))
      parts.push(this.#parts.late.value?.extras.citation(work));
    return parts.length > 0 ? parts : null;
  }

  /** What the visitor asked for, else the page. */
  get #view(): View {
    const { view } = this.#parts.model;
    const { sort, group } = this.#host.modelOptions;
    return { ...view, sort: view.sort ?? sort, group: view.group ?? group };
  }

  #grouping(count: number, { sort, group }: View): Grouping {
    if (group) return group;
    const inTime = sort !== 'most-cited' && sort !== 'title';
    const total = this.#parts.model.whole?.total ?? count;
    return inTime && total > AT_A_GLANCE && !this.#host.choice ? 'year' : 'none';
  }

  #hides(part: 'controls' | 'chart' | 'cite' | 'export'): boolean {
    return this.#host.hide?.split(/\s+/).includes(part) ?? false;
  }

  /** Whether the list has so few works that one sees them all. */
  get #isShort(): boolean {
    return (this.#parts.model.whole?.total ?? 0) <= AT_A_GLANCE;
  }

  /** Whether it is a list to read and not to work with. */
  get #isPlain(): boolean {
    return !!this.#host.choice || this.#host.layout === 'cv';
  }
}
