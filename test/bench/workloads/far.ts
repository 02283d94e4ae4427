import { readFileSync } from 'node:fs';
import { preloadLinks } from '../../../scripts/preload.js';
import { contest, withPage, type Bench, type Contestant } from '../tools/bench.js';
import type { PageMaker } from '../tools/server.js';
import type { Figures } from '../tools/statistics.js';
import type { Result, Row } from '../tools/result.js';
import type { Workload } from '../tools/workload.js';
import { badgesPage } from './badges.js';

/** Round trips in milliseconds: a near server, a mobile network, another continent. */
const ROUND_TRIPS = [30, 100, 250];

/** 10 Mbit/s, in bytes a second. */
const THROUGHPUT = 1_250_000;

const contestants: readonly Contestant[] = [
  { name: 'plain HTML', kind: 'floor', page: 'plain' },
  { name: 'vanilla element, data over HTTP', kind: 'floor', page: 'vanilla-fetched' },
  { name: '<trust-badge>, data over HTTP', kind: 'ours', page: 'ours' },
  { name: '<trust-badge>, its files named in the head', kind: 'ours', page: 'ours-preloaded' },
  { name: '<trust-badge>, by a script of its own', kind: 'ours', page: 'ours-alone' },
  { name: '<trust-badge>, in German', kind: 'ours', page: 'ours-german' },
  {
    name: '<trust-badge>, in German, by a script of its own',
    kind: 'ours',
    page: 'ours-german-alone',
  },
  { name: 'Shoelace badge, which has no data', kind: 'peer', page: 'shoelace' },
];

/**
 * The pages of the badges; ours with what preload.json says of one in the head, with the badge's own script,
 * and in another language than English.
 */
export const farPage: PageMaker = (contestant, count) => {
  const english = badgesPage(contestant.replace(/-(preloaded|alone|german.*)$/, ''), count);
  const page = contestant.includes('-german') ? english.replace('lang="en"', 'lang="de"') : english;
  if (contestant.endsWith('-alone')) return page.replace('/cdn/widgets.js', '/cdn/trust-badge.js');
  if (!contestant.endsWith('-preloaded')) return page;
  const { tags } = JSON.parse(readFileSync('dist/cdn/preload.json', 'utf8')) as {
    tags: Record<string, string[]>;
  };
  return page.replace('<title>', `${preloadLinks('/cdn/', tags['trust-badge']!).join('')}<title>`);
};

async function measure(bench: Bench, page: string, latency: number): Promise<Figures> {
  return withPage(
    bench,
    `/page/far/${page}?n=1`,
    async ({ page: opened }) => ({
      'painted, ms': (await opened.evaluate('bench.painted')) as number,
    }),
    async (opened) => {
      const session = await opened.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: THROUGHPUT,
        uploadThroughput: THROUGHPUT,
      });
    },
  );
}

export const farWorkload: Workload = {
  name: 'far',
  async run(bench): Promise<Result> {
    const rows: Row[] = [];
    for (const latency of ROUND_TRIPS) {
      rows.push(
        ...(await contest(bench, latency, contestants, ({ page }, of) => measure(bench, page, of))),
      );
    }
    return {
      title: 'One badge, far from its servers',
      notes: [
        'Time from the start of the navigation until one badge is painted, with nothing cached, where each answer takes a round trip as long as the size says, in milliseconds, and 10 Mbit arrive a second (Chromium’s own throttling). What counts is how often the page has to ask before it knows what to ask next.',
        'By the script tag alone that is four times: page, script, code, data. A page that names the code in its head ([docs/embedding.md](embedding.md)) or has the script that holds it asks three times, as the vanilla element does, which fetches its data as ours does and checks nothing.',
        'In another language than English a badge needs two files more, one after the other. By the script tag the first is fetched beside the code and the second beside the data; by a script of its own both come after it, a round trip later than the data, where the page does not name them in its head.',
        'Setting up a connection is not in it: everything is on one server here. On a page whose script tag names an endpoint, the connection to it is opened while the code is on its way.',
      ],
      ratioOf: 'painted, ms',
      rows,
      bars: [],
    };
  },
};
