import type { ReactiveElement } from 'lit';
import type { Connection } from '../../api/connect.js';
import { Lookup } from '../../context/lookup.js';
import { MorePages } from '../../context/more-pages.js';
import { findResearcher } from '../../format/author-names.js';
import { findByIdentifier, type ResearcherIdentity } from '../../format/authors.js';
import type { Researcher } from '../../model/researcher.js';
import type { ResearcherRef } from '../../model/ids.js';
import type { Author, Work, WorksPage, WorksQuery } from '../../model/work.js';
import { UnreadWorks } from './unread.js';
import type { View } from './view.js';

/** The most works that the contract hands out at once. */
const MOST_AT_ONCE = 100;

/** Where works come from when there is no `.data`. */
export interface WorksOrigin {
  readonly connection: Connection;
  readonly ref: ResearcherRef;
}

type RestHost = ReactiveElement & { readonly researcher: string | undefined };

/** What the rest of a list needs to know of its beginning. */
interface Beginning {
  readonly view: View;
  readonly isLocal: boolean;
  readonly origin: WorksOrigin | undefined;
  readonly identity: ResearcherIdentity | undefined;
  query(view: View): WorksQuery;
}

/** What a list holds beyond its first page: further pages, the rest of long handed-in data, a name. */
export class Rest {
  /** Set while every page is wanted. */
  gathering = false;
  readonly pages: MorePages<WorksPage>;
  readonly unread: UnreadWorks;
  /** Set once it has become the list of another researcher, until that is taken note of. */
  isAnothers = false;

  readonly #model: Beginning;
  readonly #lookup: Lookup<Researcher>;
  #items: readonly Work[] = [];
  /** Whose list it was last. */
  #whose: string | undefined;
  readonly #host: RestHost;

  constructor(host: RestHost, model: Beginning) {
    this.#model = model;
    this.#host = host;
    this.#whose = host.researcher;
    this.pages = new MorePages(host);
    this.unread = new UnreadWorks(host);
    this.#lookup = new Lookup(host);
  }

  /**
   * Takes in the first page; the same one again changes nothing. Where all of the list is wanted, all of
   * another one is too, unless it is another researcher's.
   */
  begin(page: WorksPage): void {
    const { researcher } = this.#host;
    if (researcher !== this.#whose) {
      this.#whose = researcher;
      this.gathering = false;
      this.isAnothers = true;
    }
    this.pages.begin(page);
    this.unread.begin(page);
    const { items } = this.pages;
    this.#items = this.unread.items.length > 0 ? this.#joined(items) : items;
    this.#lookUpResearcher(items);
    if (this.gathering) this.gather();
  }

  /** Every work so far. */
  get items(): readonly Work[] {
    return this.#items;
  }

  /** Whether all that was handed in has been read. */
  get allRead(): boolean {
    return this.unread.done;
  }

  /** Whether the list searches only a part, since the source cannot. */
  get isPartial(): boolean {
    return this.#model.isLocal && this.pages.hasMore;
  }

  /** Fetches the next page, unless the last one failed: a visitor tries that again, a redraw does not. */
  gather(): void {
    if (!this.pages.error) this.more();
  }

  /** Fetches the next page. */
  more(): void {
    const { origin } = this.#model;
    if (!origin) return;
    const query = this.#model.query(this.#model.isLocal ? {} : this.#model.view);
    const more = this.gathering ? { ...query, limit: MOST_AT_ONCE } : query;
    this.pages.more((cursor) => origin.connection.works(origin.ref, { ...more, cursor }));
  }

  /** Another list begins. */
  forget(): void {
    this.#lookup.want(undefined);
  }

  /** What was found out of the researcher. */
  get researcher(): ResearcherIdentity | undefined {
    return this.#lookup.value;
  }

  /** The researcher's place among authors, by name too; `undefined` where no name was found out. */
  ownPlace(authors: readonly Author[]): number | undefined {
    const { researcher } = this;
    return researcher && findResearcher(authors, researcher);
  }

  #joined(first: readonly Work[]): readonly Work[] {
    const { items } = this.unread;
    return this.#items.length === first.length + items.length ? this.#items : [...first, ...items];
  }

  /** Where no author has the id that the page names, the researcher's name is worth a question. */
  #lookUpResearcher(works: readonly Work[]): void {
    const { origin, identity } = this.#model;
    if (!origin || !identity || this.researcher || works.length === 0) return;
    const found = works.some(({ authors }) => findByIdentifier(authors, identity) >= 0);
    if (!found) this.#lookup.want(origin.connection.researcher(origin.ref));
  }
}
