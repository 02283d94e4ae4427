/**
 * `npm run test:network`: the simulation of docs/benchmarks.md against what is known by other means: the
 * hit ratio of a cache whose readers come at random, and a real browser with the built widgets on the
 * pages of a small site, whose endpoint counts.
 */
import assert from 'node:assert/strict';
import { runTests, type Tests } from '../../e2e/run-tests.js';
import { seededRandom } from '../../../src/graph/layout/random.js';
import { Addresses } from './addresses.js';
import { DAY, type Content, type Freshness, type Site } from './assumptions.js';
import { callsOf } from './client.js';
import { HttpCache, type Origin } from './http-cache.js';
import { drawer, exponential, zipfShares } from './random.js';
import { openSite } from './real-site.js';
import { simulate } from './simulate.js';
import { dayOf, researchersOf } from './visits.js';

const SEED = 4;

/** An origin that never changes, and the times at which it was asked. */
function countingOrigin(): { readonly origin: Origin; readonly asked: number[] } {
  const asked: number[] = [];
  const origin: Origin = (_address, at, known) => {
    asked.push(at);
    return { saidAt: at, version: 0, changed: known !== 0 };
  };
  return { origin, asked };
}

/** The share of reads that found something fresh, where readers come at random. */
function hitRatio(freshness: Freshness, rates: Float64Array, reads: number): number {
  const random = seededRandom(SEED);
  const { origin, asked } = countingOrigin();
  const cache = new HttpCache(freshness, origin);
  const draw = drawer(rates, random);
  const together = rates.reduce((sum, rate) => sum + rate, 0);
  let at = 0;
  for (let left = reads; left > 0; left -= 1) {
    at += exponential(1 / together, random);
    cache.get(draw(), at);
  }
  return 1 - asked.length / reads;
}

/**
 * The hit ratio of a cache that keeps everything for `maxAge`, for addresses read at random `rates` a
 * second: λT / (1 + λT) each, since a miss is followed by λT hits in the mean.
 */
function expectedHitRatio(maxAge: number, rates: Float64Array): number {
  const together = rates.reduce((sum, rate) => sum + rate, 0);
  return rates.reduce(
    (sum, rate) => sum + (rate / together) * ((rate * maxAge) / (1 + rate * maxAge)),
    0,
  );
}

function near(found: number, expected: number, tolerance: number): void {
  const words = `${found.toFixed(4)} is not within ${tolerance} of ${expected.toFixed(4)}`;
  assert.ok(Math.abs(found - expected) <= tolerance, words);
}

/** Against the analytical ratio; 0.003 is beyond three standard deviations at so many reads. */
function agrees(rates: Float64Array, staleWhileRevalidate: number): void {
  const found = hitRatio({ maxAge: 60, staleWhileRevalidate }, rates, 200_000);
  near(found, expectedHitRatio(60, rates), 0.003);
}

const analytical: Tests = {
  'one address: λT / (1 + λT)': () => agrees(Float64Array.of(0.05), 0),
  'a thousand addresses by Zipf: the same for each': () =>
    agrees(
      zipfShares(1000, 0.8).map((share) => share * 5),
      0,
    ),
  'answers shown while they are asked for anew spare waits, not requests': () =>
    agrees(Float64Array.of(0.05), 600),
  'two caches in a row keep an answer no longer than one': () => {
    const { origin, asked } = countingOrigin();
    const freshness = { maxAge: 60, staleWhileRevalidate: 0 };
    const edge = new HttpCache(freshness, origin);
    const early = new HttpCache(freshness, edge.reply);
    const late = new HttpCache(freshness, edge.reply);
    early.get(1, 0);
    // It is 50 s old when it comes out of the edge, and has 10 left.
    late.get(1, 50);
    assert.deepEqual(asked, [0]);
    late.get(1, 61);
    assert.deepEqual(asked, [0, 61]);
  },
};

/** Small enough to be driven by hand, with pages that share researchers and visitors who come back. */
const siteWith = (content: Content): Site => ({
  name: 'small',
  content,
  viewsPerDay: 10,
  pages: 4,
  researchers: 12,
});

const forever: Freshness = { maxAge: 2 * DAY, staleWhileRevalidate: 0 };
const never: Freshness = { maxAge: 0, staleWhileRevalidate: 0 };
const stale: Freshness = { maxAge: 0, staleWhileRevalidate: 2 * DAY };

/** What the model says that the endpoint of a small site is asked. */
async function predicted(site: Site, freshness: Freshness) {
  const addresses = new Addresses();
  const calls = await callsOf(site.content);
  const pages = researchersOf(site, SEED).map((named) => addresses.ofPage(named, calls));
  const { requests, unchanged } = simulate({
    day: dayOf(site, SEED),
    pages,
    addresses: addresses.all,
    versionOf: () => 0,
    freshness,
    edge: false,
  });
  return { requests, unchanged };
}

/** The same views, each opened by a browser of its visitor. */
async function counted(site: Site, freshness: Freshness) {
  const real = await openSite(site, researchersOf(site, SEED), freshness);
  try {
    for (const { visitor, page } of dayOf(site, SEED)) await real.view(visitor, page);
    return real.counted();
  } finally {
    await real.close();
  }
}

async function asPredicted(content: Content, freshness: Freshness): Promise<void> {
  const site = siteWith(content);
  const expected = await predicted(site, freshness);
  // Somebody must come back, or caches would not be tried.
  if (freshness !== forever) assert.ok(expected.unchanged > 0);
  assert.deepEqual(await counted(site, freshness), expected);
}

const real: Tests = {
  'a browser asks as predicted: badges, kept': () => asPredicted({ badges: 3 }, forever),
  'badges, asked for anew each time': () => asPredicted({ badges: 3 }, never),
  'badges, shown while they are asked for anew': () => asPredicted({ badges: 3 }, stale),
  'a single badge to a page': () => asPredicted({ badges: 1 }, forever),
  'profiles, kept': () => asPredicted({ profile: true }, forever),
  'profiles, asked for anew each time': () => asPredicted({ profile: true }, never),
  'more badges than fit into two requests': async () => {
    const site = { ...siteWith({ badges: 250 }), viewsPerDay: 1, pages: 1, researchers: 400 };
    assert.deepEqual(await counted(site, forever), await predicted(site, forever));
  },
};

await runTests({ ...analytical, ...real });
