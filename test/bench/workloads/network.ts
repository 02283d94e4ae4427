import { Addresses, versions, type Address } from '../network/addresses.js';
import {
  changeEvery,
  edgePlaces,
  headers,
  prerendersPerDay,
  sites,
  visitors,
  DAY,
  type Site,
} from '../network/assumptions.js';
import { callsOf, type Call } from '../network/client.js';
import { simulate, type Setting, type Tally } from '../network/simulate.js';
import { dayOf, researchersOf } from '../network/visits.js';
import type { Result, Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const SEED = 11;

/** How often a day's views are simulated at most in a quick run. */
const QUICK = 20_000;

/** How the widgets of a page ask, and what stands in between. */
interface Way {
  readonly name: string;
  readonly kind: Row['kind'];
  readonly together: boolean;
  readonly edge: boolean;
  readonly headers: keyof typeof headers;
}

const CACHED = {
  etag: 'ETag only',
  minute: '1 min + 10 min stale',
  hour: '1 h + 1 day stale',
} as const;

const way = (together: boolean, edge: boolean, named: keyof typeof headers): Way => ({
  name: `${together ? 'in batches' : 'one by one'}, ${CACHED[named]}${edge ? ', edge cache' : ''}`,
  kind: together ? 'ours' : 'peer',
  together,
  edge,
  headers: named,
});

const ways: readonly Way[] = [
  way(false, false, 'etag'),
  way(true, false, 'etag'),
  ...(['minute', 'hour'] as const).flatMap((named) => [
    way(false, false, named),
    way(true, false, named),
    way(false, true, named),
    way(true, true, named),
  ]),
];

/** The calls of a page whose widgets each ask for themselves; those of a profile are no different. */
async function oneByOne({ content }: Site): Promise<Call[]> {
  if ('profile' in content) return callsOf(content);
  const [single] = (await callsOf({ badges: 1 })) as [Call];
  return Array.from({ length: content.badges }, () => single);
}

/** Everything about a site that is the same for every way. */
async function settings(site: Site) {
  const named = researchersOf(site, SEED);
  const day = dayOf(site, SEED);
  const versionOf = versions(site.researchers, SEED);
  const prepare = (calls: readonly Call[]) => {
    const addresses = new Addresses();
    const pages = named.map((researchers) => addresses.ofPage(researchers, calls));
    return { day, pages, addresses: addresses.all, versionOf };
  };
  return {
    together: prepare(await callsOf(site.content)),
    singly: prepare(await oneByOne(site)),
  };
}

const GB = 1e9;

function figuresOf(tally: Tally, views: number): Figures {
  return {
    'requests from browsers': tally.asked,
    'requests at the endpoint': tally.requests,
    'a view': tally.requests / views,
    'answered 304, %': (100 * tally.unchanged) / tally.requests,
    'GB sent by the endpoint': tally.bytes / GB,
    'busiest hour, requests/s': Math.max(...tally.hours) / 3600,
    'views that wait, %': (100 * tally.waited) / views,
  };
}

/**
 * What rw-prerender asks for in a day: whether each answer is still right and, of a researcher whose
 * is not, everything anew.
 */
function prerendered(addresses: readonly Address[], views: number): Figures {
  const runs = prerendersPerDay;
  const changed = Math.min(1, DAY / runs / changeEvery);
  let requests = 0;
  let unchanged = 0;
  let bytes = 0;
  for (const { call } of addresses) {
    requests += 1 + changed;
    unchanged += 1 - changed;
    bytes += (1 - changed) * call.unchanged + 2 * changed * call.whole;
  }
  return {
    'requests from browsers': 0,
    'requests at the endpoint': runs * requests,
    'a view': (runs * requests) / views,
    'answered 304, %': (100 * unchanged) / requests,
    'GB sent by the endpoint': (runs * bytes) / GB,
    'views that wait, %': 0,
  };
}

async function rowsOf(site: Site): Promise<Row[]> {
  const { together, singly } = await settings(site);
  const views = together.day.length;
  const isProfile = 'profile' in site.content;
  const tried = ways.filter(({ together: batches }) => batches || !isProfile);
  const rows = tried.map((each): Row => {
    const { kind, edge } = each;
    const name = isProfile ? each.name.replace('in batches, ', '') : each.name;
    const prepared = each.together ? together : singly;
    const setting: Setting = { ...prepared, edge, freshness: headers[each.headers] };
    return {
      size: site.name,
      contestant: name,
      kind,
      figures: figuresOf(simulate(setting), views),
    };
  });
  const figures = prerendered(singly.addresses, views);
  return [...rows, { size: site.name, contestant: 'prerendered each day', kind: 'ours', figures }];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const notes: readonly string[] = [
  'Simulated, view by view, by `test/bench/network`; one day, caches empty at its beginning. What a page asks for and the size of every answer are measured: our own client asks the demo’s endpoint, whose answers are compressed with gzip. Caches do what RFC 9111 and RFC 5861 say; a profile’s three calls are its researcher, the first 20 works and its graph. `npm run test:network` holds the model against the analytical hit ratio of such a cache, λT / (1 + λT), and against a real browser on a counting server.',
  `Taken for given (assumptions.ts): visits of ${visitors.viewsPerVisit} views in the mean, ${visitors.secondsPerView} s apart; ${visitors.visitsPerVisitor} visits a visitor; ${visitors.peak} times the mean in the busiest hour; pages and researchers by Zipf, exponent ${visitors.pagePopularity} (Breslau et al. 1999); a record changes every ${changeEvery / DAY} days, so ${percent(DAY / changeEvery)} of them on that day; ${edgePlaces} edge places, each with its own cache and room for everything; answers take no time.`,
  'A view waits when one of its answers was not in the browser’s cache, fresh or still to be shown while it is asked for anew. Bytes are what the endpoint sends, headers as in HTTP/1.1 included.',
  'An edge cache keeps one researcher’s answer for all pages that name them, a batch only for the page that asks for it: its hits are fewer, but so are the requests to begin with.',
];

export const networkWorkload: Workload = {
  name: 'network',
  async run({ quick }): Promise<Result> {
    const rows: Row[] = [];
    for (const site of sites) {
      const viewsPerDay = quick ? Math.min(QUICK, site.viewsPerDay) : site.viewsPerDay;
      rows.push(...(await rowsOf({ ...site, viewsPerDay })));
    }
    for (const { contestant, figures } of rows)
      console.log(`  ${contestant}: ${JSON.stringify(figures)}`);
    return { rounds: 0, title: 'The endpoint of a busy site', notes, rows, bars: [] };
  },
};
