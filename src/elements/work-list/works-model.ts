import type { ReactiveElement } from 'lit';
import type { Connection } from '../../api/connect.js';
import type { Shared } from '../../api/shared.js';
import type { LocaleController } from '../../context/locale.js';
import { findByIdentifier, type ResearcherIdentity } from '../../format/authors.js';
import type { FoldedWorks } from '../../format/versions.js';
import { workYear } from '../../format/work-text.js';
import { workKind } from '../../format/work-type.js';
import type { ResearcherRef } from '../../model/ids.js';
import type { Capabilities } from '../../model/source.js';
import type { Facets, Work, WorksPage, WorksQuery } from '../../model/work.js';
import type { Controls } from './controls.js';
import { kept } from './kept.js';
import { Lazy } from './lazy.js';
import type { Rest, WorksOrigin } from './rest.js';
import { isFiltered, queryOf, type View } from './view.js';

/** What the list is told by its attributes. */
export interface ModelOptions {
  readonly data?: unknown;
  /** Whose works they are, where the page says it. */
  readonly ref: ResearcherRef | null;
  readonly sort: View['sort'];
  readonly group: View['group'];
  /** Works asked for at once. */
  readonly pageSize: number;
  /** Whether a preprint and its published version are one work. */
  readonly folds: boolean;
}

/** The list as its model sees it. */
export type ModelHost = ReactiveElement & { readonly modelOptions: ModelOptions };

/** The whole list, nothing left out, as far as it is known. */
interface Whole {
  readonly total: number;
  readonly facets: Facets | null;
  /** Set when every work is here, so that no source need be asked. */
  readonly works: readonly Work[] | undefined;
}

/**
 * Which works the list has and shows: the first page, what the visitor asked for, and whether the
 * source or the list itself finds it. What comes after the first page is in `rest`, which comes later.
 */
export class WorksModel {
  view: View = {};
  whole: Whole | undefined;
  /** The first page of what was asked for. */
  page: WorksPage | undefined;
  rest: Rest | undefined;
  /** What `works` made of versions; `undefined` where there was nothing to fold. */
  folded: FoldedWorks | undefined;
  readonly controls: Lazy<Controls>;
  readonly versions: Lazy<typeof import('./versions.js')>;

  readonly #host: ModelHost;
  readonly #locale: LocaleController;
  #origin: WorksOrigin | undefined;
  #subject: unknown;
  #can: Capabilities | undefined;
  readonly #repeats = new WeakMap<readonly Work[], boolean>();

  constructor(host: ModelHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    this.controls = new Lazy(host, () =>
      import('./controls.js').then(({ Controls }) => new Controls(host, locale)),
    );
    this.versions = new Lazy(host, () => import('./versions.js'));
  }

  /** Asks for the first page of what is to be shown; of the whole list first, since that says how long it is. */
  find(connection: Connection, ref: ResearcherRef): Shared<WorksPage> {
    const whole = connection.works(ref, this.query({}));
    this.#about(whole, { connection, ref });
    return this.whole && !this.isLocal ? connection.works(ref, this.query(this.view)) : whole;
  }

  /** Tells that the page handed in the data. */
  useData(data: unknown): void {
    this.#about(data, undefined);
  }

  /** Takes in the first page. */
  begin(page: WorksPage): void {
    this.page = page;
    this.rest?.begin(page);
    if (this.isLocal || !this.asks || !this.whole) this.#rememberWhole(page);
  }

  /** Every work that is held of what was asked for. */
  get held(): readonly Work[] {
    return this.rest?.items ?? this.page?.items ?? [];
  }

  /** Whether the source has more. */
  get hasMore(): boolean {
    return this.rest ? this.rest.pages.hasMore : (this.page?.nextCursor ?? null) !== null;
  }

  /** The works to show, versions of one as one; `undefined` while code that this takes is on the way. */
  works(): readonly Work[] | undefined {
    const works = this.records();
    this.folded = undefined;
    if (!works || !this.#host.modelOptions.folds) return works;
    if (!kept(this.#repeats, works, () => mayRepeat(works))) return works;
    if (!this.versions.value) {
      void this.versions.want();
      return this.versions.failed ? works : undefined;
    }
    this.folded = this.versions.value.foldsOf(works);
    return this.folded.works;
  }

  /** The same with every version for itself, as it is counted and exported. */
  records(): readonly Work[] | undefined {
    const { view, held } = this;
    if (!this.arranges) return held;
    const asked = { ...view, sort: this.#sort };
    if (this.controls.value) return this.controls.value.finder.works(held, asked, this.#locale.tag);
    void this.controls.want();
    return this.controls.failed ? held : undefined;
  }

  /** Whether the list itself finds, filters or sorts what it shows. */
  get arranges(): boolean {
    return this.isLocal && (isFiltered(this.view) || this.#sort !== undefined);
  }

  /** The order that the visitor asked for, else the page of works that it has handed in. */
  get #sort(): View['sort'] {
    const { data, sort } = this.#host.modelOptions;
    return this.view.sort ?? (data === undefined ? undefined : sort);
  }

  /** How many works what is asked for has, shown or not. */
  total(page: WorksPage): number {
    if (this.narrows) return this.records()?.length ?? 0;
    return page.total ?? this.held.length + (this.rest?.unread.wrong ?? 0);
  }

  /** What may be filtered by. */
  facets(page: WorksPage): Facets | null {
    const { view, held } = this;
    if (!this.isLocal && page.facets) return page.facets;
    if (!isFiltered(view) && this.whole?.facets?.years.length) return this.whole.facets;
    return this.controls.value?.finder.facets(held, view) ?? null;
  }

  /** Whether the list itself leaves works out, of those that it holds. */
  get narrows(): boolean {
    return this.isLocal && isFiltered(this.view);
  }

  /** Whether the list itself searches, filters and sorts: it has everything, or the source cannot. */
  get isLocal(): boolean {
    return !this.#origin || this.whole?.works !== undefined || this.#can?.search === false;
  }

  /** Whether the works span enough years for a picture of them. */
  get hasSpan(): boolean {
    const { length } = this.whole?.facets?.years ?? [];
    const years = new Set<number | null>();
    return length ? length > 2 : this.held.some((work) => years.add(workYear(work)).size > 2);
  }

  /** Changes when the list is another one, not when its view changes. */
  get subject(): unknown {
    return this.#subject;
  }

  get origin(): WorksOrigin | undefined {
    return this.#origin;
  }

  /** What the page says of the researcher. */
  get identity(): ResearcherIdentity | undefined {
    const { ref } = this.#host.modelOptions;
    return ref ? (ref.kind === 'orcid' ? { orcid: ref.id } : { id: ref.id }) : undefined;
  }

  /** The researcher's place among the authors of a work; `-1` where none of them is known to be it. */
  ownPlace({ authors }: Work): number {
    const { identity } = this;
    return this.rest?.ownPlace(authors) ?? (identity ? findByIdentifier(authors, identity) : -1);
  }

  /** Changes when works are to be drawn otherwise than before, or others than before. */
  get version(): string {
    const { ref } = this.#host.modelOptions;
    return [this.run(), ref?.id, this.rest?.researcher?.name, this.folded?.count].join();
  }

  /** The same while works are only added behind `first`. */
  run(first?: Work): string {
    const { q, type, year, sort } = this.isLocal ? this.view : {};
    return [first?.id, q, type, year, sort].join('\n');
  }

  /** Whether the visitor asked for anything but the list as it is. */
  get asks(): boolean {
    return isFiltered(this.view) || this.view.sort !== undefined;
  }

  /** What the source is asked for to show `view`. */
  query(view: View): WorksQuery {
    const { pageSize, sort } = this.#host.modelOptions;
    return { limit: pageSize, ...(sort && { sort }), ...queryOf(view) };
  }

  /** Another list than before begins with nothing asked of it. */
  #about(subject: unknown, origin: WorksOrigin | undefined): void {
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#origin = origin;
    this.whole = undefined;
    this.#can = undefined;
    this.rest?.forget();
    void origin?.connection.source().then(
      ({ can }) => {
        if (this.#origin === origin) this.#can = can;
      },
      () => {},
    );
  }

  #rememberWhole(page: WorksPage): void {
    const { held, hasMore } = this;
    const unread = this.rest ? !this.rest.allRead : (page as { unread?: unknown }).unread;
    this.whole = {
      total: page.total ?? held.length,
      facets: page.facets,
      works: hasMore || unread ? undefined : held,
    };
  }
}

/** Whether two works may be versions of one: a cheap look, so that most lists never fetch a closer one. */
function mayRepeat(works: readonly Work[]): boolean {
  const titles = works.map(({ title }) => title?.toLowerCase()).filter(Boolean);
  if (new Set(titles).size < titles.length) return true;
  const [preprints, others] = [new Set<string>(), new Set<string>()];
  for (const { type, doi, url, openAccessUrl } of works) {
    if (workKind(type) === 'preprint') for (const own of [doi, url]) preprints.add(endOf(own));
    else others.add(endOf(openAccessUrl));
  }
  return [...preprints].some((end) => end && others.has(end));
}

/** The end of an address, which is the same however an arXiv id is written. */
const endOf = (address: string | null): string =>
  address?.toLowerCase().replace(/^.*\/(arxiv\.)?|(v\d+)?(\.pdf)?$/g, '') ?? '';
