import type { ReactiveControllerHost } from 'lit';
import type { Facets, Work } from '../../model/work.js';
import { facetsOf, filtered } from './arrange.js';
import { Memo } from './memo.js';
import { Search } from './search.js';
import type { Sorting } from './sorting.js';
import { Lazy } from './lazy.js';
import type { View } from './view.js';

/** Milliseconds between two counts: at every letter they would hold up what was found, and the next one. */
const REST = 150;

/** Finds what a view leaves of the works that the list holds, and counts what could be chosen. */
export class Finder {
  readonly #host: ReactiveControllerHost;
  readonly search: Search;
  #busy = false;
  readonly #filtered = new Memo<readonly Work[]>();
  readonly #sorting: Lazy<Sorting>;
  readonly #facets = new Memo<Facets>();
  #counted: Facets | undefined;
  /** `0` once it has run out. */
  #timer: ReturnType<typeof setTimeout> | 0 | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.search = new Search(host);
    this.#sorting = new Lazy(host, () =>
      import('./sorting.js').then(({ Sorting }) => new Sorting(host)),
    );
  }

  /** Whether the works that were asked for last are still being looked through, or put in order. */
  get busy(): boolean {
    return this.#busy;
  }

  /**
   * The works that a view leaves, in its order; `undefined` while they are being put into it, or while
   * what does that is on the way.
   */
  works(held: readonly Work[], view: View, locale: string): readonly Work[] | undefined {
    const found = this.search.of(held, view.q ?? '');
    const left = this.#filtered.of([found, view.type, view.year], () => filtered(found, view));
    this.#busy = this.search.searching;
    const { value, failed } = this.#sorting;
    if (!view.sort || failed) return left;
    void this.#sorting.want();
    const sorted = value?.of(left, view.sort, locale);
    this.#busy ||= !value?.done;
    return sorted;
  }

  /** What may be filtered by, with counts: for a moment those from before. */
  facets(held: readonly Work[], view: View): Facets {
    const found = this.search.of(held, view.q ?? '');
    const key = [found, view.type, view.year];
    if (this.#counted && !this.#facets.has(key) && !this.#isTime()) return this.#counted;
    return (this.#counted = this.#facets.of(key, () => facetsOf(found, view)));
  }

  /** Whether it is time to count again; else the host is drawn when it is. */
  #isTime(): boolean {
    if (this.#timer === 0) {
      this.#timer = undefined;
      return true;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = 0;
      this.#host.requestUpdate();
    }, REST);
    return false;
  }
}
