import { contest, withPage, type Bench, type Contestant } from '../tools/bench.js';
import { figureOf, type Bar, type Result, type Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const OURS = 'ours, every abstract at once';
const LIST = '<work-list>, ten abstracts opened';
const MATHML = 'MathML from a server';
const TEMML = 'temml';
const KATEX = 'KaTeX, its default';
const PAINTED = 'painted, ms';

const contestants: readonly Contestant[] = [
  { name: MATHML, kind: 'floor', page: 'mathml' },
  { name: 'the TeX as text', kind: 'floor', page: 'raw' },
  { name: OURS, kind: 'ours', page: 'ours' },
  { name: LIST, kind: 'ours', page: 'list' },
  { name: TEMML, kind: 'peer', page: 'temml' },
  { name: 'KaTeX, MathML alone', kind: 'peer', page: 'katex-mathml' },
  { name: 'KaTeX, HTML alone', kind: 'peer', page: 'katex-html' },
  { name: KATEX, kind: 'peer', page: 'katex-htmlAndMathml' },
  { name: 'MathJax, CHTML', kind: 'peer', page: 'mathjax' },
];

export function mathPage(page: string): string {
  const [code, output = ''] = page.split('-');
  const sheet =
    code === 'katex' ? '<link rel="stylesheet" href="/peers/katex/dist/katex.min.css">' : '';
  return `<!doctype html><html lang="en" data-output="${output}"><meta charset="utf-8"><title>Math</title>${sheet}<style>body{font:16px/1.5 sans-serif;margin:1em}p{max-width:46em}</style><body><div id="place"></div><script type="module" src="/assets/math/${code}.js"></script>`;
}

function measure(bench: Bench, name: string, count: number): Promise<Figures> {
  return withPage(bench, `/page/math/${name}?n=${count}`, async ({ page }) => {
    await page.waitForFunction('globalThis.contest');
    const painted = Number(await page.evaluate('contest.painted()'));
    const { longest } = (await page.evaluate(
      'new Promise((done) => setTimeout(() => done(bench.seen()), 100))',
    )) as { longest: number };
    return { [PAINTED]: painted, 'longest task, ms': longest };
  });
}

function barsOf(rows: readonly Row[], size: number): Bar[] {
  const of = (name: string) => figureOf(rows, name, String(size), PAINTED);
  return [
    {
      what: `${size} abstracts, all at once: × MathML from a server`,
      limit: 1.15,
      reached: of(OURS) / of(MATHML),
      floor: of(TEMML) / of(MATHML),
    },
    {
      what: `${size} abstracts, all at once: × KaTeX’s default`,
      limit: 0.33,
      reached: of(OURS) / of(KATEX),
      floor: of(TEMML) / of(KATEX),
    },
    {
      what: `${size} works, ten abstracts opened: × MathML from a server`,
      limit: 1.15,
      reached: of(LIST) / of(MATHML),
    },
  ];
}

export const mathWorkload: Workload = {
  name: 'math',
  async run(bench): Promise<Result> {
    const size = Math.min(500, bench.most);
    const rows = await contest(bench, size, contestants, ({ page }, n) => measure(bench, page, n));
    return {
      title: 'Formulas in abstracts',
      notes: [
        'Abstracts of some eighty words with three formulas each, one of which many share and two of which hardly any do. The code of each contestant is loaded, but for what a list fetches when it meets its first formula; the figure is the time from handing over the TeX until everything is on screen.',
        'The others are handed text and formulas apart, since none of them finds formulas in running text as ours does; only MathJax could, and is spared it. MathML from a server is the floor: the browser parses and lays out what was set beforehand.',
        'Ours is made with temml, so what temml alone takes is the least that ours can take: where its row is above 1.15 × MathML from a server, that bar cannot be met with it. What ours adds is finding the formulas in running text, bounding them, and making elements of temml’s tree without parsing any HTML.',
        '`<work-list>` sets an abstract when it is opened, and not before: its row is the element with every work, and ten abstracts opened at once.',
      ],
      ratioOf: PAINTED,
      rows,
      bars: barsOf(rows, size),
    };
  },
};
