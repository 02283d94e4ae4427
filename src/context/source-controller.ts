import { ContextEvent } from '@lit/context';
import { isServer } from 'lit-html/is-server.js';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Connection } from '../api/connect.js';
import { pageDefault, sourceSeekers } from './page.js';
import {
  chooseSource,
  connectionOf,
  sameSpec,
  sourceContext,
  type OwnSource,
  type SourceSpec,
} from './source-context.js';
import { registeredName } from './tag-names.js';

/**
 * Finds out where a widget's data comes from, and keeps up with changes of that.
 *
 * It speaks the context protocol itself: `ContextConsumer` keeps the last value after its host has
 * been moved out of the provider, and a widget must not ask an endpoint it no longer stands in.
 */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveElement & OwnSource;
  /** What the nearest `<research-source>` says; `null` = there is none, `undefined` = not asked yet. */
  #provided: SourceSpec | null | undefined;
  #unsubscribe: (() => void) | undefined;
  #chosen: SourceSpec | undefined;

  constructor(host: ReactiveElement & OwnSource) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    sourceSeekers.add(this);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    sourceSeekers.delete(this);
    this.#forget();
  }

  /** Looks again, since what is around may be another. */
  reconsider(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  /** The connection to ask; `undefined` on a server, and until a `<research-source>` around is defined. */
  get connection(): Connection | undefined {
    const host = this.#host;
    if (isServer) return undefined;
    const provider = registeredName('research-source');
    if (!host.endpoint && host.closest(`${provider}:not(:defined)`)) return undefined;
    const spec = chooseSource(host, this.#around, pageDefault(), host.baseURI);
    // A spec that says the same is the same: its connection must not be made anew.
    if (!this.#chosen || !sameSpec(this.#chosen, spec)) this.#chosen = spec;
    return connectionOf(this.#chosen);
  }

  /** Asked for when it is first wanted, on the page alone: elsewhere none is to be found. */
  get #around(): SourceSpec | null | undefined {
    const host = this.#host;
    if (this.#provided === undefined && host.isConnected) {
      this.#provided = null;
      host.dispatchEvent(new ContextEvent(sourceContext, host, this.#take, true));
    }
    return this.#provided;
  }

  #forget(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#provided = undefined;
  }

  readonly #take = (provided: SourceSpec | undefined, unsubscribe?: () => void): void => {
    this.#unsubscribe = unsubscribe;
    this.#provided = provided;
    this.#host.requestUpdate();
  };
}
