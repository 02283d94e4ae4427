import {
  browserFigures,
  contest,
  withPage,
  type Bench,
  type Contestant,
  type Opened,
} from '../tools/bench.js';
import { figureOf, type Bar, type Result, type Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const OURS = '<work-list>';
const FIRST = 'first paint, ms';
const SCROLL = 'scroll p95, ms';
const LONGEST = 'longest task, ms';
const FRAME = 1000 / 60;
/** In the runs that limits were set by, the best library needed so long. */
const BEST_LIBRARY = 45;

const contestants: readonly Contestant[] = [
  { name: 'plain HTML, all at once', kind: 'floor', page: 'plain', most: 5000 },
  { name: 'plain HTML, content-visibility', kind: 'floor', page: 'skipped', most: 5000 },
  { name: OURS, kind: 'ours', page: 'ours' },
  { name: '@lit-labs/virtualizer', kind: 'peer', page: 'virtualizer' },
  { name: 'react-virtuoso', kind: 'peer', page: 'virtuoso' },
];

export const listPage = (page: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><style>body{font:16px/1.5 sans-serif;margin:1em}.work{padding-block:.9em;border-bottom:1px solid #ddd}.work p{margin:0}.facts,.authors,.foot{font-size:.875em}.foot{display:flex;gap:1em}</style><body><div id="place"></div><script type="module" src="/assets/list/${page}.js"></script>`;

/** Until the page is quiet: no new height for half a second, and half a minute at the most. */
const SETTLED = `(async () => {
  const end = performance.now() + 30000;
  let height = 0;
  let since = performance.now();
  while (performance.now() < end && performance.now() - since < 500) {
    await bench.frame();
    const now = document.documentElement.scrollHeight;
    if (Math.abs(now - height) > 4) { height = now; since = performance.now(); }
  }
})()`;

/** Frame times of two seconds of steady scrolling, from their 95th percentile. */
const SCROLLED = `(async () => {
  const times = [];
  let last = performance.now();
  for (let frame = 0; frame < 120; frame += 1) {
    scrollBy(0, 100);
    await bench.frame();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
})()`;

/** Filters once the page is quiet at its beginning, and counts what the main thread has to do for it. */
async function filtered({ page, session }: Opened): Promise<Figures> {
  await page.evaluate('scrollTo(0, 0)');
  await page.evaluate(SETTLED);
  const busy = async () => ((await browserFigures(session)).TaskDuration ?? NaN) * 1000;
  const before = await busy();
  const { shown, counted } = (await page.evaluate('contest.filtered()')) as {
    shown: number;
    counted: number;
  };
  return {
    'filter, ms': shown,
    'all found, ms': counted,
    'filter, main thread, ms': (await busy()) - before,
  };
}

async function memory({ session }: Opened): Promise<Figures> {
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = NaN, Nodes = NaN } = await browserFigures(session);
  return { 'script heap, MB': JSHeapUsedSize / 1e6, nodes: Nodes };
}

function measure(bench: Bench, name: string, count: number): Promise<Figures> {
  return withPage(bench, `/page/list/${name}?n=${count}`, async (opened) => {
    const ask = async (code: string) => Number(await opened.page.evaluate(code));
    await opened.page.waitForFunction('globalThis.contest');
    const first = await ask('contest.first()');
    await opened.page.evaluate(SETTLED);
    const longest = await ask('contest.longest()');
    const scrolled = await ask(SCROLLED);
    const held = await memory(opened);
    return {
      [FIRST]: first,
      [LONGEST]: longest,
      [SCROLL]: scrolled,
      ...(await filtered(opened)),
      ...held,
    };
  });
}

function barsOf(rows: readonly Row[], size: number): Bar[] {
  const of = (name: string, figure: string) => figureOf(rows, name, String(size), figure);
  const peers = contestants.filter(({ kind }) => kind === 'peer');
  const best = Math.min(...peers.map(({ name }) => of(name, FIRST)));
  const bar = (what: string, limit: number, reached: number): Bar => {
    return { what: `${size} works: ${what}`, limit, reached };
  };
  return [
    bar('first paint, ms', BEST_LIBRARY, of(OURS, FIRST)),
    bar('first paint, × best library', 1, of(OURS, FIRST) / best),
    bar('scroll p95, ms', 1.2 * FRAME, of(OURS, SCROLL)),
    bar('longest task while it fills, ms', 200, of(OURS, LONGEST)),
  ];
}

const NOTES = [
  'This is how all lists are measured. The works are at hand in the page and its code is loaded: first paint is from handing them over until the first is on screen. Scrolling is 120 frames of 100 pixels each, once the list is settled; a frame of this display takes 16.7 ms. Ours checks every work against the contract, and has search, filters, citations and a picture by year, which no other contestant has.',
  'The longest task is that of the time from handing over until the list is settled; 0 says that none took 50 ms.',
  'The filter finds one work in fifty: until the first of them is on screen, and until all are found. For the others the array is filtered and handed over again; ours is typed into, and of more than 10,000 works shows a screen full of what it finds before it looks through the rest. It begins right after a frame, so that it is nobody’s luck how far the next one is: what is there with the next takes a frame’s 16.7 ms and what is left of its drawing. How long the main thread was busy until all are found stands beside it.',
  'Ours and plain HTML keep the browser’s own search over the whole list; the virtualizing libraries do not.',
  'Script heap leaves out what the browser itself needs for nodes, of which the last column tells. Ours holds what it read of each work beside the page’s own; the others hold the page’s.',
];

const titleOf = (size: number): string => `A list of ${size.toLocaleString('en')} works`;

/** One size is one workload, since a run of all takes many minutes. */
function listWorkload(size: number): Workload {
  return {
    name: `list-${size}`,
    async run(bench): Promise<Result> {
      const title = titleOf(size);
      if (size > bench.most || (bench.quick && size > 5000))
        return { title, notes: [], rows: [], bars: [] };
      const rows = await contest(bench, size, contestants, ({ page }, n) =>
        measure(bench, page, n),
      );
      const notes = size === 300 ? NOTES : [];
      return { title, notes, ratioOf: FIRST, rows, bars: barsOf(rows, size) };
    },
  };
}

export const listWorkloads: readonly Workload[] = [300, 5000, 50_000].map(listWorkload);
