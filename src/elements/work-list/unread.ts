import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WorkSchema, type Work, type WorksPage } from '../../model/work.js';

/** Milliseconds of one go: short enough that a frame is not missed. */
const GO = 6;

/** How many goes pass between two redraws. */
const GOES_A_DRAWING = 8;

/** A page of works with more behind it that nobody has read yet. */
interface LongPage extends WorksPage {
  readonly unread?: readonly unknown[];
}

/** Reads the rest of a long handed-in list, bit by bit; a work that cannot be read is counted. */
export class UnreadWorks implements ReactiveController {
  /** How many works could not be read. */
  wrong = 0;

  readonly #host: ReactiveControllerHost;
  #page: LongPage | undefined;
  #read: Work[] = [];
  #items: readonly Work[] = [];
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Those read so far that come after the first ones. */
  get items(): readonly Work[] {
    return this.#items;
  }

  /** Whether everything has been read. */
  get done(): boolean {
    return this.#next >= (this.#page?.unread?.length ?? 0);
  }

  /** Tells which page it is; the same one again changes nothing. */
  begin(page: LongPage): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#read = [];
    this.#items = [];
    this.#next = 0;
    this.wrong = 0;
  }

  hostUpdated(): void {
    if (!this.done) this.#timer ??= setTimeout(() => this.#go(1));
  }

  hostConnected(): void {
    if (!this.done) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #go(number: number): void {
    const end = performance.now() + GO;
    const { unread = [] } = this.#page ?? {};
    while (this.#next < unread.length && performance.now() < end) {
      for (let i = 0; i < 20 && this.#next < unread.length; i++) this.#take(unread[this.#next++]);
    }
    if (this.done || number >= GOES_A_DRAWING) {
      this.#timer = undefined;
      this.#items = [...this.#read];
      this.#host.requestUpdate();
    } else {
      this.#timer = setTimeout(() => this.#go(number + 1));
    }
  }

  #take(value: unknown): void {
    try {
      this.#read.push(WorkSchema(value));
    } catch {
      this.wrong += 1;
    }
  }
}
