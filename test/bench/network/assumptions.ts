/*
 * What the simulation takes for given. Everything else in it is measured (costs.ts) or follows from the
 * rules of HTTP caches (http-cache.ts). Times are in seconds.
 */

/** What stands on a page: so many badges of as many researchers, or one researcher's profile. */
export type Content = { readonly badges: number } | { readonly profile: true };

/** A site and its visitors on one day. */
export interface Site {
  readonly name: string;
  readonly content: Content;
  readonly viewsPerDay: number;
  readonly pages: number;
  /** Researchers that its pages name. */
  readonly researchers: number;
}

export const sites: readonly Site[] = [
  {
    name: 'a journal: 6 badges on each of 100,000 articles, 1,000,000 views a day',
    content: { badges: 6 },
    viewsPerDay: 1_000_000,
    pages: 100_000,
    researchers: 150_000,
  },
  {
    name: 'a directory: 100 badges on each of 200 pages, 20,000 views a day',
    content: { badges: 100 },
    viewsPerDay: 20_000,
    pages: 200,
    researchers: 20_000,
  },
  {
    name: 'a university: a profile on each of 3,000 pages, 30,000 views a day',
    content: { profile: true },
    viewsPerDay: 30_000,
    pages: 3_000,
    researchers: 3_000,
  },
];

export const DAY = 86_400;

/** How visitors behave, whatever the site. */
export const visitors = {
  /** Views in one visit, in the mean; their number is geometrically distributed. */
  viewsPerVisit: 2.5,
  /** Between two views of a visit, in the mean; exponentially distributed. */
  secondsPerView: 60,
  /** Visits of one visitor on the same day, in the mean. Before the first nothing is cached. */
  visitsPerVisitor: 1.3,
  /** The busiest hour has this many times the visits of the mean hour, the quietest so much less. */
  peak: 1.8,
  /**
   * The n-th most popular page is viewed in proportion to 1 / n^0.8: within the 0.64 to 0.83 that Breslau
   * et al. found at six proxies (Web Caching and Zipf-like Distributions, INFOCOM 1999).
   */
  pagePopularity: 0.8,
  /** Researchers stand on pages in the same way, but for a profile, which stands on its own page only. */
  researcherPopularity: 0.8,
} as const;

/** How the data changes: a researcher's record this often, each on its own. */
export const changeEvery = 7 * DAY;

/** Where an edge cache stands between browsers and endpoint: one of so many places, each with its own. */
export const edgePlaces = 10;

/** How often a day a site renders its pages anew; rw-prerender asks whether each record has changed. */
export const prerendersPerDay = 1;

/** What the endpoint's `Cache-Control` says, in seconds. */
export interface Freshness {
  readonly maxAge: number;
  readonly staleWhileRevalidate: number;
}

export const headers: Readonly<Record<'etag' | 'minute' | 'hour', Freshness>> = {
  etag: { maxAge: 0, staleWhileRevalidate: 0 },
  minute: { maxAge: 60, staleWhileRevalidate: 600 },
  hour: { maxAge: 3_600, staleWhileRevalidate: DAY },
};
