/*
 * A day of a site, view by view: each goes through its visitor's cache, then an edge cache where there
 * is one, to the endpoint. Answers take no time, and whoever asks while an edge asks has its answer.
 */
import type { Address } from './addresses.js';
import { DAY, edgePlaces, type Freshness } from './assumptions.js';
import { HttpCache, type Origin } from './http-cache.js';
import type { View } from './visits.js';

export interface Setting {
  readonly day: readonly View[];
  /** What each page asks for. */
  readonly pages: readonly (readonly Address[])[];
  readonly addresses: readonly Address[];
  readonly versionOf: (address: Address, at: number) => number;
  readonly freshness: Freshness;
  readonly edge: boolean;
}

/** What the endpoint had to do that day. */
export interface Tally {
  /** Requests that left a browser. */
  asked: number;
  /** Requests that came to the endpoint. */
  requests: number;
  /** Of these, answered with 304. */
  unchanged: number;
  /** What the endpoint sent, in bytes. */
  bytes: number;
  /** Requests at the endpoint in each hour. */
  readonly hours: Float64Array;
  /** Views that had to wait for the network. */
  waited: number;
}

const newTally = (): Tally => ({
  asked: 0,
  requests: 0,
  unchanged: 0,
  bytes: 0,
  hours: new Float64Array(24),
  waited: 0,
});

/** The endpoint, which counts. */
function endpointOf({ addresses, versionOf }: Setting, tally: Tally): Origin {
  return (id, at, known) => {
    const address = addresses[id]!;
    const version = versionOf(address, at);
    const changed = version !== known;
    tally.requests += 1;
    // A visit that goes on after midnight is of this day.
    tally.hours[Math.floor((at % DAY) / 3600)]! += 1;
    tally.bytes += changed ? address.call.whole : address.call.unchanged;
    if (!changed) tally.unchanged += 1;
    return { saidAt: at, version, changed };
  };
}

/** The index of each visitor's last view: nobody looks into their cache after that. */
function lastViews(day: readonly View[]): Map<number, number> {
  const last = new Map<number, number>();
  day.forEach(({ visitor }, index) => last.set(visitor, index));
  return last;
}

export function simulate(setting: Setting): Tally {
  const { day, pages, freshness, edge } = setting;
  const tally = newTally();
  const endpoint = endpointOf(setting, tally);
  const places = Array.from(
    { length: edge ? edgePlaces : 0 },
    () => new HttpCache(freshness, endpoint),
  );
  const browsers = new Map<number, HttpCache>();
  const last = lastViews(day);
  const browserOf = (visitor: number): HttpCache => {
    const next = places[visitor % edgePlaces]?.reply ?? endpoint;
    return new HttpCache(freshness, (...asked) => {
      tally.asked += 1;
      return next(...asked);
    });
  };
  day.forEach(({ at, visitor, page }, index) => {
    const browser = browsers.get(visitor) ?? browserOf(visitor);
    let waited = false;
    for (const { id } of pages[page]!) waited = browser.get(id, at).waited || waited;
    if (waited) tally.waited += 1;
    if (last.get(visitor) === index) browsers.delete(visitor);
    else browsers.set(visitor, browser);
  });
  return tally;
}
