import type { LitElement } from 'lit';
import type { Connection } from '../../api/connect.js';
import type { Shared } from '../../api/shared.js';
import { Lookup } from '../../context/lookup.js';
import { MorePages } from '../../context/more-pages.js';
import { findResearcher, type ResearcherIdentity } from '../../format/authors.js';
import { workYear } from '../../format/work-text.js';
import type { ResearcherRef } from '../../model/ids.js';
import type { Researcher } from '../../model/researcher.js';
import type { Capabilities } from '../../model/source.js';
import type { Facets, Work, WorksPage, WorksQuery } from '../../model/work.js';
import { Lazy } from './lazy.js';
import { UnreadWorks } from './unread.js';
import { isFiltered, queryOf, type View } from './view.js';

/** What the list is told by its attributes. */
export interface ModelOptions {
  readonly data?: unknown;
  /** Whose works they are, where the page says it. */
  readonly ref: ResearcherRef | null;
  readonly sort: View['sort'];
  /** Works asked for at once. */
  readonly pageSize: number;
}

/** The most works that the contract hands out at once. */
const MOST_AT_ONCE = 100;

/** Where the works come from when there is no `.data`. */
interface Origin {
  readonly connection: Connection;
  readonly ref: ResearcherRef;
}

/** The whole list, nothing left out, as far as it is known. */
interface Whole {
  readonly total: number;
  readonly facets: Facets | null;
  /** Set when every work is here, so that no source need be asked. */
  readonly works: readonly Work[] | undefined;
}

/**
 * Which works the list has and shows: pages as they come, the rest of long handed-in data, what the
 * visitor asked for, and whether the source or the list itself finds it.
 */
export class WorksModel {
  view: View = {};
  /** Set while every page is wanted. */
  gathering = false;
  whole: Whole | undefined;
  readonly pages: MorePages<WorksPage>;
  readonly unread: UnreadWorks;
  readonly controls: Lazy<typeof import('./controls.js')>;

  readonly #host: LitElement & { readonly modelOptions: ModelOptions };
  readonly #researcher: Lookup<Researcher>;
  #origin: Origin | undefined;
  #subject: unknown;
  #can: Capabilities | undefined;
  #items: readonly Work[] = [];
  #facets: { readonly key: readonly unknown[]; readonly facets: Facets } | undefined;
  #memo: { readonly key: readonly unknown[]; readonly works: readonly Work[] } | undefined;

  constructor(host: LitElement & { readonly modelOptions: ModelOptions }) {
    this.#host = host;
    this.pages = new MorePages(host);
    this.unread = new UnreadWorks(host);
    this.#researcher = new Lookup(host);
    this.controls = new Lazy(host, () => import('./controls.js'));
  }

  /** Asks for the first page of what is to be shown. */
  find(connection: Connection, ref: ResearcherRef): Shared<WorksPage> {
    const whole = connection.works(ref, this.#query({}));
    this.#about(whole, { connection, ref });
    return this.isLocal ? whole : connection.works(ref, this.#query(this.view));
  }

  /** Tells that the page handed in the data. */
  useData(data: unknown): void {
    this.#about(data, undefined);
  }

  /** Takes in the first page. */
  begin(page: WorksPage): void {
    this.pages.begin(page);
    this.unread.begin(page);
    const { items } = this.pages;
    this.#items = this.unread.items.length > 0 ? this.#joined(items) : items;
    if (this.isLocal || !this.asks) this.#rememberWhole(page);
    this.#lookUpResearcher(items);
    if (this.gathering && !this.pages.error) this.more();
  }

  /** Every work that is held of what was asked for. */
  get held(): readonly Work[] {
    return this.#items;
  }

  /** The works to show; `undefined` while the code that arranges them is on the way. */
  works(locale: string): readonly Work[] | undefined {
    const { view } = this;
    const own = this.isLocal && (isFiltered(view) || view.sort !== undefined);
    const given = this.#host.modelOptions.data !== undefined;
    const sort = view.sort ?? (given ? this.#host.modelOptions.sort : undefined);
    if (!own && !(given && sort)) return this.#items;
    const arrange = this.controls.value?.arrange;
    if (!arrange) {
      void this.controls.want();
      return undefined;
    }
    const key = [this.#items, view.q, view.type, view.year, sort, locale];
    if (!isSame(key, this.#memo?.key)) {
      this.#memo = { key, works: arrange(this.#items, { ...view, sort }, locale) };
    }
    return this.#memo?.works;
  }

  /** How many works what is asked for has, shown or not. */
  total(shown: readonly Work[], page: WorksPage): number {
    if (this.isLocal && isFiltered(this.view)) return shown.length;
    return page.total ?? this.#items.length + this.unread.wrong;
  }

  /** What may be filtered by. */
  facets(page: WorksPage): Facets | null {
    const { controls, view } = this;
    if (!this.isLocal && page.facets) return page.facets;
    if (!isFiltered(view) && this.whole?.facets?.years.length) return this.whole.facets;
    if (!controls.value) return null;
    const key = [this.#items, view.q, view.type, view.year];
    if (!isSame(key, this.#facets?.key)) {
      this.#facets = { key, facets: controls.value.facetsOf(this.#items, view) };
    }
    return this.#facets?.facets ?? null;
  }

  /** Whether the list itself searches, filters and sorts: it has everything, or the source cannot. */
  get isLocal(): boolean {
    return (
      !this.#origin || this.whole?.works !== undefined || (this.#can ? !this.#can.search : false)
    );
  }

  /** Whether the list searches only a part, since the source cannot. */
  get isPartial(): boolean {
    return this.isLocal && this.pages.hasMore;
  }

  /** Fetches the next page. */
  more(): void {
    const { connection, ref } = this.#origin ?? {};
    if (!connection || !ref) return;
    const query = this.#query(this.isLocal ? {} : this.view);
    const limit = this.gathering ? MOST_AT_ONCE : query.limit;
    this.pages.more((cursor) =>
      connection.works(ref, { ...query, ...(limit && { limit }), cursor }),
    );
  }

  /** Whether the works span enough years for a picture of them. */
  get hasSpan(): boolean {
    if (this.whole?.facets?.years.length) return this.whole.facets.years.length >= 3;
    const years = new Set<number | null>();
    for (const work of this.pages.items) years.add(workYear(work));
    return years.size >= 3;
  }

  /** Changes when the list is another one, not when its view changes. */
  get subject(): unknown {
    return this.#subject;
  }

  /** What is known of the researcher, to be marked among the authors. */
  get researcher(): ResearcherIdentity | undefined {
    const { ref } = this.#host.modelOptions;
    const own = ref && (ref.kind === 'orcid' ? { orcid: ref.id } : { id: ref.id });
    return this.#researcher.value ?? own ?? undefined;
  }

  /** Changes when more is known of the researcher. */
  get version(): string {
    const { ref } = this.#host.modelOptions;
    return `${ref?.id} ${this.#researcher.value?.name}`;
  }

  /** Whether the visitor asked for anything but the list as it is. */
  get asks(): boolean {
    return isFiltered(this.view) || this.view.sort !== undefined;
  }

  #query(view: View): WorksQuery {
    const { pageSize, sort } = this.#host.modelOptions;
    return { limit: pageSize, ...(sort && { sort }), ...queryOf(view) };
  }

  /** Another list than before begins with nothing asked of it. */
  #about(subject: unknown, origin: Origin | undefined): void {
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#origin = origin;
    this.whole = undefined;
    this.gathering = false;
    this.#can = undefined;
    this.#researcher.want(undefined);
    void origin?.connection.source().then(
      ({ can }) => {
        if (this.#origin === origin) this.#can = can;
      },
      () => {},
    );
  }

  #rememberWhole(page: WorksPage): void {
    const complete = !this.pages.hasMore && this.unread.done;
    this.whole = {
      total: page.total ?? this.#items.length,
      facets: page.facets,
      works: complete ? this.#items : undefined,
    };
  }

  #joined(first: readonly Work[]): readonly Work[] {
    const { items } = this.unread;
    return this.#items.length === first.length + items.length ? this.#items : [...first, ...items];
  }

  /** Where no author has the id that the page names, the researcher's name is worth a question. */
  #lookUpResearcher(works: readonly Work[]): void {
    const origin = this.#origin;
    if (!origin || this.#researcher.value || works.length === 0) return;
    const found = works.some(({ authors }) => findResearcher(authors, this.researcher) >= 0);
    if (!found) this.#researcher.want(origin.connection.researcher(origin.ref));
  }
}

const isSame = (key: readonly unknown[], known: readonly unknown[] | undefined): boolean =>
  key.every((part, index) => part === known?.[index]) && known !== undefined;
