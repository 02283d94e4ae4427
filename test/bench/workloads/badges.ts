import {
  badgeText,
  madeUpResearcher,
  ratedResearcher,
  researcherIds,
} from '../data/researchers.js';
import { browserFigures, contest, withPage, type Bench, type Contestant } from '../tools/bench.js';
import type { Figures } from '../tools/statistics.js';
import { figureOf, type Bar, type Result, type Row } from '../tools/result.js';
import type { Workload } from '../tools/workload.js';

const OURS = '<trust-badge>, data over HTTP';
const AT_HAND = '<trust-badge>, data in the page';
const RATING = '<trust-badge>, rating in the page';
const VANILLA = 'vanilla element, shadow root';
const DRESSED = 'vanilla element, our nodes and styles';
const FETCHED = 'vanilla element, data over HTTP';
const PLAIN = 'plain HTML';
const WHOLE_PAGE = 'React 19, one root';
const PAINTED = 'painted, ms';

const contestants: readonly Contestant[] = [
  { name: PLAIN, kind: 'floor', page: 'plain' },
  { name: 'plain HTML, a button', kind: 'floor', page: 'button' },
  { name: VANILLA, kind: 'floor', page: 'vanilla' },
  { name: DRESSED, kind: 'floor', page: 'dressed' },
  { name: 'Lit element', kind: 'floor', page: 'lit' },
  { name: AT_HAND, kind: 'ours', page: 'ours-at-hand' },
  { name: RATING, kind: 'ours', page: 'ours-rating' },
  { name: 'Shoelace badge', kind: 'peer', page: 'shoelace' },
  { name: WHOLE_PAGE, kind: 'peer', page: 'react' },
  { name: 'React 19, one root, portals', kind: 'peer', page: 'react-portals' },
  { name: 'React 19, a root each', kind: 'peer', page: 'react-roots' },
  { name: FETCHED, kind: 'floor', page: 'vanilla-fetched' },
  { name: OURS, kind: 'ours', page: 'ours' },
];

const pill =
  'display:inline-block;font:inherit;font-size:.875em;line-height:1.4;border:1px solid;border-radius:1em;padding:.15em .7em;background:none;min-height:24px';

const script = (page: string): string =>
  `<script type="module" src="/assets/badges/${page}.js"></script>`;

/** One badge of each contestant's kind, and the script that makes it one. */
const badges: Record<string, { badge: (id: string) => string; end?: string }> = {
  plain: { badge: (id) => `<span class="badge">${badgeText(id)}</span>` },
  button: { badge: (id) => `<button class="badge" type="button">${badgeText(id)}</button>` },
  vanilla: { badge: (id) => `<plain-badge text="${badgeText(id)}"></plain-badge>` },
  dressed: { badge: (id) => `<dressed-badge text="${badgeText(id)}"></dressed-badge>` },
  lit: { badge: (id) => `<lit-badge text="${badgeText(id)}"></lit-badge>` },
  'vanilla-fetched': { badge: (id) => `<fetched-badge researcher="${id}"></fetched-badge>` },
  'ours-at-hand': { badge: () => '<trust-badge></trust-badge>' },
  'ours-rating': { badge: () => '<trust-badge></trust-badge>', end: script('ours-at-hand') },
  shoelace: { badge: (id) => `<sl-badge pill>${badgeText(id)}</sl-badge>` },
  'react-portals': { badge: (id) => `<span data-badge="${badgeText(id)}"></span>` },
  'react-roots': { badge: (id) => `<span data-badge="${badgeText(id)}"></span>` },
  ours: {
    badge: (id) => `<trust-badge researcher="${id}"></trust-badge>`,
    end: '<script type="module" src="/cdn/widgets.js" data-endpoint="/api"></script>',
  },
};

const dataBlock = (data: unknown): string =>
  `<script id="data" type="application/json">${JSON.stringify(data)}</script>`;

/** What the pages of ours without an endpoint hold of each researcher. */
const atHand: Record<string, (id: string) => unknown> = {
  'ours-at-hand': madeUpResearcher,
  'ours-rating': ratedResearcher,
};

function reactPage(ids: readonly string[]): string {
  const data = dataBlock(ids.map((id) => ({ id, text: badgeText(id) })));
  return `<div id="root"></div>${data}${script('react')}`;
}

function body(page: string, ids: readonly string[]): string {
  if (page === 'react') return reactPage(ids);
  const { badge, end } = badges[page]!;
  const plain = '<script>bench.ready()</script>';
  const own = ['plain', 'button'].includes(page) ? plain : script(page);
  const made = atHand[page];
  const data = made ? dataBlock(ids.map(made)) : '';
  return ids.map((id) => `<p>Author ${id} ${badge(id)}</p>`).join('\n') + data + (end ?? own);
}

/** Tells the clock once as many widgets as the page has say that they are shown. */
const counter = (count: number): string =>
  `<script>let left=${count};addEventListener('rw-loaded',()=>{left-=1;if(left===0)bench.ready()})</script>`;

export function badgesPage(page: string, count: number): string {
  const head = page === 'ours' ? counter(count) : '';
  const shoelace =
    page === 'shoelace'
      ? '<link rel="stylesheet" href="/peers/@shoelace-style/shoelace/dist/themes/light.css">'
      : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title>${shoelace}<style>body{font:16px/1.5 sans-serif}.badge{${pill}}</style>${head}<body>${body(page, researcherIds(count))}`;
}

async function measure(bench: Bench, page: string, count: number): Promise<Figures> {
  bench.server.takeAsked();
  return withPage(bench, `/page/badges/${page}?n=${count}`, async ({ page: opened, session }) => {
    const painted = await opened.evaluate('bench.painted');
    const before = await browserFigures(session);
    const { longest, shift } = (await opened.evaluate(
      'new Promise((done) => setTimeout(() => done(bench.seen()), 100))',
    )) as { longest: number; shift: number };
    return {
      [PAINTED]: painted as number,
      'main thread, ms': before.TaskDuration! * 1000,
      'longest task, ms': longest,
      'data requests': bench.server.takeAsked(),
      'layout shift': shift,
    };
  });
}

/** Where one of our rows stands at one size, and where the floor that does the same does. */
function barsAt(rows: readonly Row[], name: string, floor: string, size: number): Bar[] {
  const ours = (figure: string) => figureOf(rows, name, String(size), figure);
  const painted = (of: string) => figureOf(rows, of, String(size), PAINTED);
  const plain = painted(PLAIN);
  const bar = (what: string, limit: number, reached: number): Bar => {
    return { what: `${size} × ${name.replaceAll(/[<>]/g, '')}: ${what}`, limit, reached };
  };
  return [
    {
      ...bar('painted, × plain HTML', 1.5, painted(name) / plain),
      floor: painted(floor) / plain,
    },
    bar('longest task, ms', 50, ours('longest task, ms')),
    bar('data requests', size / 100, ours('data requests')),
    bar('layout shift', 0, ours('layout shift')),
  ];
}

/** Where ours, handed what the peers are handed, stands against the fastest of them. */
function barsOfPeers(rows: readonly Row[], size: number): Bar[] {
  const painted = (name: string) => figureOf(rows, name, String(size), PAINTED);
  const peers = contestants.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  const bar = (of: string, names: readonly string[]): Bar => {
    const fastest = Math.min(...names.map(painted));
    return {
      what: `${size} × ${RATING.replaceAll(/[<>]/g, '')}: painted, × the fastest peer${of}`,
      limit: 1,
      reached: painted(RATING) / fastest,
      floor: painted(DRESSED) / fastest,
    };
  };
  const others = peers.filter((name) => name !== WHOLE_PAGE);
  return [bar('', peers), bar(' in a page of HTML', others)];
}

function barsOf(rows: readonly Row[], sizes: readonly number[]): Bar[] {
  return sizes.flatMap((size) => [
    ...barsOfPeers(rows, size),
    ...(size < 500 ? [] : barsAt(rows, AT_HAND, DRESSED, size)),
    ...(size < 500 ? [] : barsAt(rows, OURS, FETCHED, size)),
  ]);
}

/** How near plain HTML the floors themselves come, without which a missed bar says little. */
function floors(rows: readonly Row[], sizes: readonly number[]): string {
  const ratio = (name: string, size: number) =>
    (
      figureOf(rows, name, String(size), PAINTED) / figureOf(rows, PLAIN, String(size), PAINTED)
    ).toFixed(2);
  const said = (name: string) => sizes.map((size) => `${ratio(name, size)} (${size})`).join(', ');
  return `Against plain HTML the floors reach: ${VANILLA} ${said(VANILLA)}; ${DRESSED} ${said(DRESSED)}; ${FETCHED} ${said(FETCHED)}. Where the second is above 1.5, that bar cannot be met by a badge that looks like ours, whatever its script costs. The third has the script, then the data, to wait for; ours has the script tag, then the code that all widgets share beside the badge’s own, before it can ask.`;
}

export const badgesWorkload: Workload = {
  name: 'badges',
  async run(bench): Promise<Result> {
    const all = bench.quick ? [100, 500] : [100, 500, 2000];
    const sizes = all.filter((size) => size <= bench.most);
    const rows: Row[] = [];
    for (const size of sizes) {
      rows.push(
        ...(await contest(bench, size, contestants, ({ page }, n) => measure(bench, page, n))),
      );
    }
    return {
      title: 'Badges on a page',
      notes: [
        'Time from the start of the navigation until every badge is painted, with nothing cached. Three rows are ours. With the data in the page a badge does what the peers do: its code is bundled as a site would, and a script hands it the data, the evidence behind each score included. With the rating in the page it is handed no more than it says when it is closed, which is all that the peers are handed. With the data over HTTP it is what a script tag gives: a loader, the code in two files, and the data in batches of a hundred.',
        'None of the peers loads, checks, fails, translates or opens. The vanilla elements and the Lit element are the least that can be: they have their text in an attribute, but for one that fetches the same batches as ours and believes what it gets. One of them has the very nodes and styles of our closed badge, and does nothing.',
        `${WHOLE_PAGE}, draws the text around its badges too, which all others find in the page: nothing is laid out twice, and nothing is to be read until it is there. A widget in somebody else’s page has the other case, in which React is with portals, or with a root each.`,
        'A longest task of 0 means that none took 50 ms or more.',
        'Shoelace’s badge and plain HTML are text in a pill; ours is a button, since it opens its evidence.',
        'Scite’s badge is not in the table: its script is not on npm and is not fetched from elsewhere.',
        floors(rows, sizes),
      ],
      ratioOf: PAINTED,
      rows,
      bars: barsOf(rows, sizes),
    };
  },
};
