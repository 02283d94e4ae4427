import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MorePages } from '../../context/more-pages.js';
import { Resource } from '../../context/resource.js';
import type { ResearcherIdentity } from '../../format/authors.js';
import { works as strings } from '../../i18n/en/works.js';
import {
  WorksPageSchema,
  type Work,
  type WorkSort,
  type WorksPage,
  type WorksQuery,
} from '../../model/work.js';
import { ResearchElement } from '../shared/research-element.js';
import { groupWorks, type Group, type Grouping } from './groups.js';
import { listTemplate, type ListContext } from './list-view.js';
import { Progress } from './progress.js';
import { RichText } from './rich.js';
import { workBones, type Disclosure } from './work-item.js';
import { listStyles } from './work-list.styles.js';

/** Lists longer than this are put under headings by year, unless the page says otherwise. */
const UNGROUPED = 10;

/**
 * What a researcher has published: a searchable, grouped list with abstracts, links and citations.
 *
 * @csspart count - The heading that says how many works there are.
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

  /** The order to begin with: `newest` (the default), `oldest`, `most-cited` or `title`. */
  @property() sort: WorkSort | undefined;

  /** `year`, `type` or `none`; without it by year, where there are many works in the order of time. */
  @property() group: Grouping | undefined;

  @state() private announced = '';
  @state() private open: ReadonlyMap<string, ReadonlySet<Disclosure>> = new Map();

  protected readonly resource = new Resource<WorksPage>(this, {
    schema: WorksPageSchema,
    what: 'the data of <work-list>',
    find: (connection, ref) => connection.works(ref, this.#query()),
    isEmpty: ({ items }) => items.length === 0,
  });

  readonly #pages = new MorePages<WorksPage>(this);
  readonly #progress = new Progress(this);
  readonly #rich = new RichText(this);
  /** How many works there were when more were asked for; 0 when none are awaited. */
  #asked = 0;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.resource;
    if (state.status === 'ready') this.#pages.begin(state.value);
    this.#announceMore();
  }

  protected renderReady({ total }: WorksPage): TemplateResult {
    const { items } = this.#pages;
    return html`${this.#head(total ?? items.length)} ${this.#list(items)} ${this.#more()}`;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('worksEmpty')}</p>`;
  }

  protected renderSkeleton(): TemplateResult {
    const rows = Array.from({ length: Math.min(this.#pageSize, 10) }, workBones);
    return html`<div class="bones" aria-busy="true">
      <div class="head"><span class="count bone">${this.locale.t('loading')}</span></div>
      <ol class="works">
        ${rows}
      </ol>
    </div>`;
  }

  #head(count: number): TemplateResult {
    return html`<div class="head">
        <div class="count" part="count" role="heading" aria-level=${this.#level}>
          ${this.locale.t('worksCount', { count })}
        </div>
      </div>
      <p class="hidden-text" role="status">${this.announced}</p>`;
  }

  #list(items: readonly Work[]): TemplateResult {
    const grouping = this.#grouping(items.length);
    const groups = groupWorks(items, grouping, this.sort === 'oldest');
    return listTemplate(groups, this.#context(items, grouping, groups));
  }

  #context(items: readonly Work[], grouping: Grouping, _groups: readonly Group[]): ListContext {
    const { locale, open } = this;
    return {
      locale,
      rich: this.#rich,
      researcher: this.#researcher,
      isOpen: ({ id }, what) => open.get(id)?.has(what) ?? false,
      toggle: (work, what) => this.#toggle(work, what),
      citation: undefined,
      permalink: undefined,
      grouping,
      level: Math.min(this.#level + 1, 6),
      allowed: this.#progress.of(items.length, items[0]),
      open,
      version: `${locale.tag} ${locale.language} ${this.#rich.version}`,
    };
  }

  #more(): TemplateResult | null {
    const { pending, error, hasMore } = this.#pages;
    if (!hasMore) return null;
    const words = error ? 'retry' : pending ? 'worksLoadingMore' : 'worksMore';
    return html`<div class="more" part="more">
      ${error ? html`<span>${this.locale.word('failure', error.kind)}</span>` : null}
      <button type="button" aria-disabled=${pending ? 'true' : 'false'} @click=${this.loadMore}>
        ${this.locale.t(words)}
      </button>
    </div>`;
  }

  /** Shows the next works, where there are more. */
  loadMore(): void {
    const { connection } = this.resource.source;
    const { ref } = this.resource;
    if (!connection || !ref) return;
    this.#asked = this.#pages.items.length;
    this.#pages.more((cursor) => connection.works(ref, { ...this.#query(), cursor }));
  }

  /** Tells those who do not see it that the list has grown. */
  #announceMore(): void {
    const { items } = this.#pages;
    const count = items.length - this.#asked;
    if (this.#asked === 0 || count <= 0) return;
    this.#asked = 0;
    this.announced = this.locale.t('worksAdded', { count, shown: items.length });
  }

  #toggle({ id }: Work, what: Disclosure): void {
    const of = new Set(this.open.get(id));
    if (!of.delete(what)) of.add(what);
    const open = new Map(this.open);
    if (of.size > 0) open.set(id, of);
    else open.delete(id);
    this.open = open;
  }

  #query(): WorksQuery {
    return { limit: this.#pageSize, ...(this.sort && { sort: this.sort }) };
  }

  get #pageSize(): number {
    return Math.min(Math.max(Math.trunc(this.pageSize) || 20, 1), 100);
  }

  get #level(): number {
    const { headingLevel } = this;
    return headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 3;
  }

  get #researcher(): ResearcherIdentity | undefined {
    const { ref } = this.resource;
    return ref ? (ref.kind === 'orcid' ? { orcid: ref.id } : { id: ref.id }) : undefined;
  }

  #grouping(count: number): Grouping {
    if (this.group) return this.group;
    const inTime = this.sort === undefined || this.sort === 'newest' || this.sort === 'oldest';
    return inTime && count > UNGROUPED ? 'year' : 'none';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'work-list': WorkList;
  }
}
