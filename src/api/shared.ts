import type { Answer, Ask, Building, Holder } from '../model/source.js';
import { ResearchError, isResearchError } from './errors.js';

/** How far a shared load is; `value` outlives a later failure. */
export interface Snapshot<T> {
  readonly value: T | undefined;
  /** Why the last load failed, until one succeeds. */
  readonly error: ResearchError | undefined;
  readonly pending: boolean;
  /** Set while the server is still at work on the answer. */
  readonly building: Building | undefined;
}

export type Load<T> = (ask: Ask) => Promise<Answer<T>>;
export type Listener<T> = (snapshot: Snapshot<T>) => void;

/**
 * Widgets that come this soon after an answer (milliseconds) are given it, whatever its headers say:
 * the sections of a profile come only once the profile itself has it.
 */
const TOGETHER = 1_000;

const NOTHING = { value: undefined, error: undefined, pending: false, building: undefined };

/**
 * One thing that any number of widgets want: one flight at a time for all of them, what is known
 * shown at once, and the flight aborted when the last of them has left.
 */
export class Shared<T> {
  #snapshot: Snapshot<T> = NOTHING;
  #freshUntil = 0;
  #staleUntil = 0;
  #flight: AbortController | undefined;
  readonly #listeners = new Set<Listener<T>>();
  readonly #load: Load<T>;

  constructor(load: Load<T>) {
    this.#load = load;
  }

  get snapshot(): Snapshot<T> {
    return this.#snapshot;
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether what is held is older than its source allows. */
  get stale(): boolean {
    return this.#snapshot.value === undefined || Date.now() >= this.#freshUntil;
  }

  /**
   * Tells `listener` of every change from now on, and starts a load when there is need of one.
   *
   * @returns a function that ends the watch
   */
  watch(listener: Listener<T>): () => void {
    // What others show must not be taken from them because somebody joins.
    const outdated = !this.watched && Date.now() >= this.#staleUntil;
    this.#listeners.add(listener);
    if (outdated) this.#snapshot = { ...this.#snapshot, value: undefined };
    if (!this.#flight && this.stale) this.reload();
    return () => {
      this.#listeners.delete(listener);
      if (!this.watched) this.#abandon();
    };
  }

  /** Asks the source again, unless that is being done already. */
  reload(): void {
    if (this.#flight) return;
    const flight = new AbortController();
    this.#flight = flight;
    const revalidate = this.#snapshot.value !== undefined || this.#snapshot.error !== undefined;
    this.#tell({ ...this.#snapshot, pending: true });
    void this.#fly(flight, revalidate);
  }

  /** Begins a load under way anew: its answer may be older than a change made since. */
  restart(): void {
    if (!this.#flight) return;
    this.#flight.abort();
    this.#flight = undefined;
    this.reload();
  }

  /** Changes what is held here, for all who watch: an action's effect, ahead of the next load. */
  update(change: (value: T) => T): void {
    const { value } = this.#snapshot;
    if (value !== undefined) this.#tell({ ...this.#snapshot, value: change(value) });
  }

  /** Marks what is held as out of date: those who watch get it anew, others when they come. */
  invalidate(): void {
    this.#freshUntil = 0;
    if (this.watched) this.reload();
  }

  async #fly(flight: AbortController, revalidate: boolean): Promise<void> {
    const isCurrent = (): boolean => this.#flight === flight;
    const onBuilding = (building: Building): void => {
      if (isCurrent()) this.#tell({ ...this.#snapshot, building });
    };
    try {
      const answer = await this.#load({
        signal: flight.signal,
        revalidate,
        onBuilding,
        held: this as Holder,
      });
      if (isCurrent()) this.#land(answer);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  #land({ value, freshFor, staleFor }: Answer<T>): void {
    this.#flight = undefined;
    this.#freshUntil = Date.now() + Math.max(freshFor, TOGETHER);
    this.#staleUntil = this.#freshUntil + staleFor;
    this.#tell({ value, error: undefined, pending: false });
  }

  #fail(cause: unknown): void {
    this.#flight = undefined;
    const error = isResearchError(cause)
      ? cause
      : new ResearchError('not-loaded', 'Loading failed', { cause });
    this.#tell({ value: this.#snapshot.value, error, pending: false });
    // Nothing else brings it back: a visitor is told that it comes with the network. No server has one.
    if (error.kind === 'offline')
      globalThis.addEventListener?.('online', this.#online, { once: true });
  }

  readonly #online = (): void => {
    if (this.watched && this.#snapshot.error?.kind === 'offline') this.reload();
  };

  #abandon(): void {
    this.#flight?.abort();
    this.#flight = undefined;
    this.#snapshot = { ...NOTHING, value: this.#snapshot.value };
  }

  #tell(change: Omit<Snapshot<T>, 'building'> & { building?: Building | undefined }): void {
    this.#snapshot = { building: undefined, ...change };
    for (const listener of [...this.#listeners]) listener(this.#snapshot);
  }
}

/** So many loads are kept before those that nobody watches any more are dropped. */
const KEPT = 1000;

/** The shared loads of one connection, by key; those that nobody watches are dropped, oldest first. */
export class SharedLoads {
  readonly #byKey = new Map<string, Shared<unknown>>();

  /** Each load with its key. */
  get all(): Iterable<readonly [key: string, shared: Shared<unknown>]> {
    return this.#byKey;
  }

  /** The load known by `key`; `load` is used if it is new. One key must always mean one type. */
  get<T>(key: string, load: Load<T>): Shared<T> {
    let shared = this.#byKey.get(key) as Shared<T> | undefined;
    if (!shared) {
      shared = new Shared(load);
      this.#trim();
      this.#byKey.set(key, shared as Shared<unknown>);
    }
    return shared;
  }

  #trim(): void {
    // Those that are watched are not to be gone through for each one more.
    if (this.#byKey.size % KEPT) return;
    for (const [key, shared] of this.#byKey) {
      if (!shared.watched) this.#byKey.delete(key);
      if (this.#byKey.size < KEPT) return;
    }
  }
}
