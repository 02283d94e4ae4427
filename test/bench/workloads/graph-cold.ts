import { contest, withPage, type Bench, type Contestant } from '../tools/bench.js';
import { figureOf, type Result, type Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const OURS = '<graph-slice>, data over HTTP';
const SETTLED = 'settled, ms';
const LONGEST = 'longest task, ms';

const contestants: readonly Contestant[] = [{ name: OURS, kind: 'ours', page: 'ours' }];

/** A page as a site has it: nothing is loaded, and the slice is asked for. */
export const graphColdPage = (_page: string, size: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Graph</title><style>body{font:16px/1.5 sans-serif;margin:0}</style><body><graph-slice researcher="p${size}"></graph-slice><script type="module" src="/cdn/widgets.js" data-endpoint="/api"></script>`;

/** Names are drawn last. */
const NAMED = `bench.until(() => document.querySelector('graph-slice').shadowRoot?.querySelector('.label'))`;

function measure(bench: Bench, count: number): Promise<Figures> {
  return withPage(bench, `/page/graph-cold/ours?n=${count}`, async ({ page }) => {
    const settled = Number(await page.evaluate(NAMED));
    const { longest } = (await page.evaluate(
      'new Promise((done) => setTimeout(() => done(bench.seen()), 100))',
    )) as { longest: number };
    return { [SETTLED]: settled, [LONGEST]: longest };
  });
}

export const graphColdWorkload: Workload = {
  name: 'graph-cold',
  async run(bench): Promise<Result> {
    const rows: Row[] = [];
    for (const size of [500, 2000, 6000].filter((each) => each <= bench.most))
      rows.push(...(await contest(bench, size, contestants, (_, n) => measure(bench, n))));
    return {
      title: 'A graph on a cold page',
      notes: [
        'From the start of the navigation until the names of the finished picture are on screen, with nothing cached: script, answer, check, layout and drawing. A longest task of 0 says that none took 50 ms. 6,000 nodes are about the 2 MB that an answer may have.',
        'A slice of more than 1,500 nodes and edges is read, indexed and described in tasks of their own, and a picture of 800 nodes or more is drawn in steps of 8 ms a frame; the layout runs in a worker. What cannot be cut is parsing the answer: 2 ms at 2,000 nodes.',
      ],
      rows,
      bars: rows.map(({ size }) => ({
        what: `${size} nodes on a cold page: longest task, ms`,
        limit: 50,
        reached: figureOf(rows, OURS, size, LONGEST),
      })),
    };
  },
};
