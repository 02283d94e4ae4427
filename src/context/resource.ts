import type { ReactiveElement, ReactiveController } from 'lit';
import type { Connection } from '../api/connect.js';
import { decode } from '../api/decode.js';
import { ResearchError } from '../api/errors.js';
import type { Shared, Snapshot } from '../api/shared.js';
import { parseResearcher, type ResearcherRef } from '../model/ids.js';
import type { Reader } from '../model/schema.js';
import type { Building } from '../model/source.js';
import { hurry } from './turns.js';
import { FailedEvent, LoadedEvent } from './events.js';
import { stopWaiting, whenNearViewport } from './near-viewport.js';
import { SourceController } from './source-controller.js';

/** How far a widget is with its data. */
export type State<T> =
  /** Nothing was asked yet: the widget is not on the page, or off screen and lazy. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly building: Building | undefined }
  /** `error` is set where what is shown could not be brought up to date. */
  | { readonly status: 'ready'; readonly value: T; readonly error: ResearchError | undefined }
  /** Known to have nothing to show; `null` when the page itself handed in `null`. */
  | { readonly status: 'empty'; readonly value: T | null }
  /** `retrying` while a further try is under way. */
  | { readonly status: 'failed'; readonly error: ResearchError; readonly retrying: boolean };

/** What a widget says of the data it wants. */
export interface Wanted {
  /** How far the widget is to be seen, which may be less far than its data. */
  readonly state: State<unknown>;
  researcher?: string | null | undefined;
  endpoint?: string | null | undefined;
  source?: string | null | undefined;
  loading: 'eager' | 'lazy';
  data?: unknown;
}

/** What one kind of widget wants of a connection. */
export interface ResourceOptions<T> {
  /** Reads `.data`. */
  readonly schema: Reader<T>;
  /** The name of the data in errors. */
  readonly what: string;
  /** Asks for it. The same thing must be the same `Shared`. */
  readonly find: (connection: Connection, ref: ResearcherRef) => Shared<T>;
  readonly isEmpty?: (value: T) => boolean;
}

const IDLE = { status: 'idle' } as const;

/**
 * A widget's data and how far it is. The only place where not-yet, loading, ready, empty and failed
 * are decided.
 *
 * The host calls `sync` before each render; whatever changes asks the host for an update.
 */
export class Resource<T> implements ReactiveController {
  state: State<T> = IDLE;
  readonly source: SourceController;

  readonly #host: ReactiveElement & Wanted;
  readonly #options: ResourceOptions<T>;
  #shared: Shared<T> | undefined;
  #unwatch: (() => void) | undefined;
  #data: unknown;
  #near = false;
  #told: State<T> = IDLE;

  constructor(host: ReactiveElement & Wanted, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.source = new SourceController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    stopWaiting(this.#host);
    // Taken out and put back in at once is a move: nothing is aborted.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  /** Tells the page, once what it is told of is on screen. */
  hostUpdated(): void {
    const { state } = this;
    if (state !== this.#host.state || state === this.#told) return;
    const before = this.#told;
    this.#told = state;
    if (state.status === 'failed') {
      const known = before.status === 'failed' && before.error === state.error;
      if (!known) this.#host.dispatchEvent(new FailedEvent(state.error));
    } else if (state.status === 'ready' || state.status === 'empty') {
      const known = before.status === state.status && before.value === state.value;
      if (!known) this.#host.dispatchEvent(new LoadedEvent(state.value));
    }
  }

  /** The researcher that is meant; `null` when none is named. */
  get ref(): ResearcherRef | null {
    return parseResearcher(this.#host.researcher);
  }

  /** Brings `state` in step with what the host wants now. */
  sync(): void {
    const { data } = this.#host;
    if (data !== undefined) this.#useData(data);
    else if (this.#host.isConnected && this.#isTime()) this.#useSource();
    else this.#leave();
  }

  /** Tries again, for everybody who wants the same. */
  retry(): void {
    if (this.#shared) this.#shared.reload();
    else this.#host.requestUpdate();
  }

  #useData(data: unknown): void {
    if (this.#data === data) return;
    this.#leave();
    this.#data = data;
    if (data === null) {
      this.state = { status: 'empty', value: null };
      return;
    }
    try {
      this.state = this.#having(decode(this.#options.schema, data, this.#options.what));
    } catch (error) {
      this.state = { status: 'failed', error: error as ResearchError, retrying: false };
    }
  }

  #useSource(): void {
    const { connection } = this.source;
    if (!connection) return this.#leave();
    const { ref } = this;
    if (!ref) return this.#misconfigured();
    const shared = this.#options.find(connection, ref);
    if (shared === this.#shared) return;
    this.#leave();
    this.#shared = shared;
    this.#unwatch = shared.watch((snapshot) => {
      this.#take(snapshot);
      if (!snapshot.pending) hurry();
    });
    this.#take(shared.snapshot);
  }

  #isTime(): boolean {
    if (this.#near || this.#host.loading !== 'lazy') return true;
    whenNearViewport(this.#host, () => {
      this.#near = true;
      this.#host.requestUpdate();
    });
    return false;
  }

  #take({ value, error, pending, building }: Snapshot<T>): void {
    if (value !== undefined) this.state = this.#having(value, error);
    else if (error) this.state = { status: 'failed', error, retrying: pending };
    else if (pending) this.state = { status: 'loading', building };
    else this.state = IDLE;
    this.#host.requestUpdate();
  }

  #having(value: T, error?: ResearchError): State<T> {
    return this.#options.isEmpty?.(value)
      ? { status: 'empty', value }
      : { status: 'ready', value, error };
  }

  #misconfigured(): void {
    const { state } = this;
    if (state.status === 'failed' && state.error.kind === 'misconfigured') return;
    this.#leave();
    const error = new ResearchError('misconfigured', 'No researcher is named');
    this.state = { status: 'failed', error, retrying: false };
  }

  #leave(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#shared = undefined;
    this.#data = undefined;
    this.state = IDLE;
  }
}
