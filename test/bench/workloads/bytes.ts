import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { budgets } from '../../size/budgets.js';
import { withPage, type Bench } from '../tools/bench.js';
import { figureOf, type Bar, type Result, type Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const SCRIPT_TAG = 'by a script tag';
const ALONE = 'by a script of its own';
const BUNDLED = 'bundled by a site';
const SHOWN = 'until it is shown, kB';
const ALL = 'with what comes by itself later, kB';

interface Own {
  readonly markup: string;
  /** The elements that tell that they are shown. */
  readonly awaits: readonly string[];
  /** The tag whose own script does as well. */
  readonly alone?: string;
}

/** Ours by a script tag: what stands on the page. */
const own: Readonly<Record<string, Own>> = {
  badge: {
    markup: '<trust-badge researcher="r1"></trust-badge>',
    awaits: ['trust-badge'],
    alone: 'trust-badge',
  },
  card: {
    markup: '<researcher-card researcher="r1"></researcher-card>',
    awaits: ['researcher-card'],
    alone: 'researcher-card',
  },
  'badge + card + list': {
    markup:
      '<trust-badge researcher="r1"></trust-badge><researcher-card researcher="r1"></researcher-card><work-list researcher="r1"></work-list>',
    awaits: ['trust-badge', 'researcher-card', 'work-list'],
  },
  list: {
    markup: '<work-list researcher="r1"></work-list>',
    awaits: ['work-list'],
    alone: 'work-list',
  },
  graph: {
    markup: '<graph-slice researcher="p50"></graph-slice>',
    awaits: ['graph-slice'],
  },
  'profile without graph and math': {
    markup: '<researcher-profile researcher="r1" hide="graph"></researcher-profile>',
    awaits: ['researcher-profile', 'researcher-card', 'trust-snapshot', 'work-list'],
    alone: 'researcher-profile',
  },
};

interface Contestant {
  /** What the page shows, as `size` of the table. */
  readonly shows: string;
  readonly name: string;
  readonly kind: Row['kind'];
  readonly path: string;
  /** Resolves in the page once it is shown. */
  readonly shown: string;
}

const entered = (ask: string): string =>
  `bench.until(() => globalThis.contest).then(() => contest.${ask}())`;

/** The workloads whose pages are looked at: in which size, and when they have shown it. */
const workloads = {
  bytes: { size: 1, shown: 'bench.painted' },
  badges: { size: 1, shown: 'bench.painted' },
  list: { size: 20, shown: entered('first') },
  graph: { size: 50, shown: entered('settle') },
  math: { size: 10, shown: entered('painted') },
} as const;

/** Contestants that are pages of a workload. */
function from(
  workload: keyof typeof workloads,
  shows: string,
  names: readonly (readonly [page: string, name: string, kind: Row['kind']])[],
): Contestant[] {
  const { size, shown } = workloads[workload];
  return names.map(([page, name, kind]) => {
    const path = `/page/${workload}/${encodeURIComponent(page)}?n=${size}`;
    return { shows, name, kind, path, shown };
  });
}

/** How the page of a script of its own is asked for. */
const alonePage = (shows: string): string => `${shows}, alone`;

const byScriptTag = (shows: string): Contestant[] =>
  from('bytes', shows, [
    [shows, SCRIPT_TAG, 'ours'],
    ...(own[shows]?.alone ? [[alonePage(shows), ALONE, 'ours'] as const] : []),
  ]);

const contestants: readonly Contestant[] = [
  ...from('badges', 'badge', [['vanilla', 'vanilla element, shadow root', 'floor']]),
  ...byScriptTag('badge'),
  ...from('badges', 'badge', [
    ['ours-at-hand', BUNDLED, 'ours'],
    ['shoelace', 'Shoelace badge', 'peer'],
    ['react', 'React 19', 'peer'],
  ]),
  ...byScriptTag('card'),
  ...from('bytes', 'card', [
    ['shoelace-card', 'Shoelace card', 'peer'],
    ['pid-component', 'pid-component, an ORCID iD', 'peer'],
  ]),
  ...byScriptTag('badge + card + list'),
  ...byScriptTag('list'),
  ...from('list', 'list', [
    ['ours', BUNDLED, 'ours'],
    ['virtualizer', '@lit-labs/virtualizer', 'peer'],
    ['virtuoso', 'react-virtuoso', 'peer'],
  ]),
  ...from('graph', 'graph', [['canvas', 'our layout, raw canvas', 'floor']]),
  ...byScriptTag('graph'),
  ...from('graph', 'graph', [
    ['ours', BUNDLED, 'ours'],
    ['force-graph', 'force-graph', 'peer'],
    ['sigma', 'sigma + ForceAtlas2', 'peer'],
    ['cytoscape', 'cytoscape fcose', 'peer'],
    ['vis-network', 'vis-network', 'peer'],
  ]),
  ...byScriptTag('profile without graph and math'),
  ...from('math', 'formulas', [
    ['list', '<work-list> with an abstract open, bundled', 'ours'],
    ['temml', 'temml alone', 'peer'],
    ['katex-htmlAndMathml', 'KaTeX with its fonts', 'peer'],
    ['mathjax', 'MathJax, CHTML', 'peer'],
  ]),
];

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bytes</title>';

const NAMES = `performance.getEntriesByType('resource').map(({ name }) => name)`;

/** Keeps what was fetched when the last element tells that it is shown. */
const keeper = (awaits: readonly string[]): string =>
  `<script>const awaited=new Set(${JSON.stringify(awaits)});addEventListener('rw-loaded',(event)=>{awaited.delete(event.composedPath()[0].localName);if(awaited.size>0||globalThis.needed)return;globalThis.needed=${NAMES};bench.ready()})</script>`;

export function bytesPage(page: string): string {
  if (page === 'pid-component')
    return `${head}<body><pid-component value="0000-0002-1825-0097"></pid-component><script>bench.until(() => document.querySelector('pid-component.hydrated')).then(bench.ready)</script><script type="module" src="/peers/@kit-data-manager/pid-component/dist/pid-component/pid-component.esm.js"></script>`;
  if (page === 'shoelace-card')
    return `${head}<link rel="stylesheet" href="/peers/@shoelace-style/shoelace/dist/themes/light.css"><body><sl-card>Zhen Qin</sl-card><script type="module" src="/assets/bytes/shoelace-card.js"></script>`;
  const shows = Object.keys(own).find((each) => [each, alonePage(each)].includes(page))!;
  const { markup, awaits, alone } = own[shows]!;
  const script = page === shows ? 'widgets' : alone;
  return `${head}${keeper(awaits)}<body>${markup}<script type="module" src="/cdn/${script}.js" data-endpoint="/api"></script>`;
}

/** Has the bodies of all code, styles and fonts kept, and nothing asked for elsewhere. */
async function keepBodies(page: Page): Promise<Map<string, Promise<Buffer>>> {
  const bodies = new Map<string, Promise<Buffer>>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs = new URL(request.url()).hostname === '127.0.0.1';
    void (isOurs ? request.continue() : request.abort());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(assets|cdn|peers)\//.test(pathname) && response.ok())
      bodies.set(response.url(), response.buffer());
  });
  return bodies;
}

/** As a server that compresses once would send it; fonts are compressed already. */
const sizeOf = (url: string, body: Buffer): number =>
  (url.endsWith('.woff2') ? body : brotliCompressSync(body)).length / 1000;

async function measure(bench: Bench, { path, shown }: Contestant): Promise<Figures> {
  let bodies = new Map<string, Promise<Buffer>>();
  const begin = async (page: Page): Promise<void> => {
    bodies = await keepBodies(page);
  };
  return withPage(
    bench,
    path,
    async ({ page }) => {
      const needed = (await page.evaluate(
        `(${shown}).then(() => globalThis.needed ?? ${NAMES})`,
      )) as string[];
      await page.waitForNetworkIdle({ idleTime: 500 });
      const figures = { [SHOWN]: 0, files: 0, [ALL]: 0, 'files in all': 0 };
      for (const [url, body] of bodies) {
        const size = sizeOf(url, await body);
        figures[ALL] += size;
        figures['files in all'] += 1;
        if (!needed.includes(url)) continue;
        figures[SHOWN] += size;
        figures.files += 1;
      }
      return figures;
    },
    begin,
  );
}

/** The goals of `npm run size`, as a browser finds them: by either script. */
const barsOf = (rows: readonly Row[]): Bar[] =>
  budgets.flatMap(({ name, goal }) => {
    if (goal === undefined || !own[name]) return [];
    const scripts = own[name].alone ? [SCRIPT_TAG, ALONE] : [SCRIPT_TAG];
    return scripts.map((script) => {
      const reached = figureOf(rows, script, name, SHOWN);
      return { what: `${name}, ${script}: kB of brotli until it is shown`, limit: goal, reached };
    });
  });

export const bytesWorkload: Workload = {
  name: 'bytes',
  async run(bench): Promise<Result> {
    const rows: Row[] = [];
    for (const contestant of contestants) {
      const figures = await measure(bench, contestant);
      const { shows: size, name, kind } = contestant;
      rows.push({ size, contestant: name, kind, figures });
      console.log(`  ${size}, ${name}: ${JSON.stringify(figures)}`);
    }
    return {
      rounds: 0,
      title: 'Bytes of a cold page',
      notes: [
        'Scripts, styles and fonts that a browser fetches for one of each, the library that it is made with included, each file compressed with brotli as by a server that compresses once (quality 11). Once and not in rounds: bytes do not vary. What a visitor has to ask for (evidence, abstracts, citations, files) is in none of them, but for the abstract that is open under “formulas”.',
        'By a script tag is what a page has that pastes the snippet: besides the element it has the loader, which finds out what else the page uses; a script of its own is for pages that show one kind of widget ([docs/embedding.md](embedding.md#a-script-of-its-own)). `npm run size`, which `npm test` runs, computes the same from the build and fails where a limit is passed. Bundled is the npm package as Vite bundles it, without the loader and with the halves of Lit that the script tag’s build leaves out (docs/decisions/0012).',
        'The peers’ rows hold what they do: Shoelace’s badge is text in a pill and its card a frame, both without data, errors or languages; a virtualizing list has no search, filters or citations, which are the later bytes of ours. pid-component shows an ORCID iD, and asks for the rest of it elsewhere, which is refused here. No peer shows a profile; its row holds the code of its actions too, which nothing waits for and `npm run size` counts apart.',
      ],
      ratioOf: SHOWN,
      rows,
      bars: barsOf(rows),
    };
  },
};
