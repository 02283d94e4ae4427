/*
 * A cache as RFC 9111 and RFC 5861 have it, with room for everything. Caches may stand one behind the
 * other: what comes out of one is as old as it was in there, as the Age header says.
 */
import type { Freshness } from './assumptions.js';

/** What a cache holds of one address. */
export interface Held {
  /** When the endpoint last said that this is so, in seconds. */
  readonly saidAt: number;
  /** Stands for the ETag. */
  readonly version: number;
}

/** What was answered: `changed` when not with 304. */
export interface Reply extends Held {
  readonly changed: boolean;
}

/** Where answers come from: the endpoint, or the cache in front of it. */
export type Origin = (address: number, at: number, known: number | undefined) => Reply;

export class HttpCache {
  readonly #held = new Map<number, Held>();
  readonly #freshness: Freshness;
  readonly #origin: Origin;

  constructor(freshness: Freshness, origin: Origin) {
    this.#freshness = freshness;
    this.#origin = origin;
  }

  /**
   * What a reader of `address` is given at a time.
   *
   * @returns `waited`: whether it had to be asked for first
   */
  get(address: number, at: number): { readonly held: Held; readonly waited: boolean } {
    const { maxAge, staleWhileRevalidate } = this.#freshness;
    const held = this.#held.get(address);
    const age = held ? at - held.saidAt : Infinity;
    if (held && age < maxAge) return { held, waited: false };
    const { saidAt, version } = this.#origin(address, at, held?.version);
    const renewed = { saidAt, version };
    this.#held.set(address, renewed);
    // While it is asked for anew, the reader has the old one.
    if (held && age < maxAge + staleWhileRevalidate) return { held, waited: false };
    return { held: renewed, waited: true };
  }

  /** As an origin of the caches in front of it. */
  readonly reply: Origin = (address, at, known) => {
    const { held } = this.get(address, at);
    return { ...held, changed: held.version !== known };
  };
}
