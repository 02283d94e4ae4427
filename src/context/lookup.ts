import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shared } from '../api/shared.js';

/** One more thing that a widget would like to know, and does without where it cannot be had. */
export class Lookup<T> implements ReactiveController {
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  #shared: Shared<T> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.want(undefined);
  }

  /** Says where it is to be had; the same again changes nothing. */
  want(shared: Shared<T> | undefined): void {
    if (shared === this.#shared) return;
    this.#unwatch?.();
    this.#shared = shared;
    this.value = shared?.snapshot.value;
    this.#unwatch = shared?.watch(({ value }) => {
      if (value === this.value) return;
      this.value = value;
      this.#host.requestUpdate();
    });
  }
}
