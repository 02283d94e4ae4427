import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type Graph, indexGraph } from '../../../src/graph/graph.js';
import { layoutInput } from '../../../src/graph/layout/input.js';
import { layoutNow } from '../../../src/graph/layout/layout.js';
import { edgesPath } from '../../../src/graph/paths.js';
import {
  edgeCrossings,
  neighbourhoodPreservation,
  overlapShare,
  stress,
} from '../../../src/graph/quality.js';
import { madeUpSlice } from '../../graph/slices.js';
import { ASSETS } from '../tools/build.js';
import { contest, withPage, type Bench, type Contestant } from '../tools/bench.js';
import { figureOf, type Bar, type Result, type Row } from '../tools/result.js';
import type { Figures } from '../tools/statistics.js';
import type { Workload } from '../tools/workload.js';

const OURS = '<graph-slice>';
const FLOOR = 'our layout on the main thread, raw canvas';
const SETTLED = 'settled, ms';
const LONGEST = 'longest task, ms';
const FPS = 'panning, frames/s';
const STRESS = 'stress';
const KEPT = 'neighbours kept';
const OVERLAP = 'label overlap, %';
const KB = 'script, kB brotli';

const contestants: readonly Contestant[] = [
  { name: FLOOR, kind: 'floor', page: 'canvas' },
  { name: OURS, kind: 'ours', page: 'ours' },
  { name: 'force-graph', kind: 'peer', page: 'force-graph', most: 2000 },
  { name: 'sigma + ForceAtlas2', kind: 'peer', page: 'sigma', most: 2000 },
  { name: 'cytoscape fcose', kind: 'peer', page: 'cytoscape', most: 500 },
  { name: 'cytoscape fcose, draft', kind: 'peer', page: 'cytoscape-draft' },
  { name: 'vis-network', kind: 'peer', page: 'vis-network', most: 500 },
];

export const graphPage = (page: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Graph</title><style>body{font:16px/1.5 sans-serif;margin:0}#place{width:900px}</style><body><div id="place"></div><script type="module" src="/assets/graph/${page}.js"></script>`;

type Box = Parameters<typeof overlapShare>[0][number];

const graphs = new Map<number, Graph>();

function graphOf(count: number): Graph {
  const graph = graphs.get(count) ?? indexGraph(madeUpSlice(count));
  graphs.set(count, graph);
  return graph;
}

/** Our layout gives the same places everywhere; that the page has them is looked at. */
async function ownPlaces(page: Page, graph: Graph): Promise<Float32Array> {
  const aspect = Number(await page.evaluate('shapeOfPlace()'));
  const places = layoutNow(layoutInput(graph, { aspect }));
  const authored = [...graph.edges.keys()].filter((e) => graph.edges[e]!.kind === 'authored');
  const path = edgesPath(graph, places, authored.slice(0, 60)).slice(0, 400);
  const drawn = (await page.evaluate('firstEdges()')) as string;
  if (drawn !== path) throw new Error('The picture is not where the layout says');
  return places;
}

/** Quality is a matter of places and names alone: once for each contestant and size. */
const known = new Map<string, Figures>();

async function qualityOf(page: Page, count: number): Promise<Figures> {
  const graph = graphOf(count);
  const given = (await page.evaluate('contest.places()')) as number[];
  const positions = given.length > 0 ? Float32Array.from(given) : await ownPlaces(page, graph);
  const drawing = { ...graph, count, positions };
  const labels = (await page.evaluate('contest.labels()')) as Box[];
  return {
    [STRESS]: stress(drawing),
    [KEPT]: neighbourhoodPreservation(drawing, 500),
    ...(count <= 2000 && { crossings: edgeCrossings(drawing) }),
    ...(labels.length > 0 && { labels: labels.length, [OVERLAP]: 100 * overlapShare(labels) }),
  };
}

async function scriptSize(page: Page): Promise<number> {
  const scripts = (await page.evaluate('contest.scripts()')) as string[];
  const own = new Set(scripts.filter((path) => path.startsWith('/assets/')));
  return [...own].reduce((sum, path) => {
    const file = readFileSync(join(ASSETS, path.slice('/assets/'.length)));
    return sum + brotliCompressSync(file).length / 1000;
  }, 0);
}

function measure(bench: Bench, { name, page: path }: Contestant, count: number): Promise<Figures> {
  return withPage(bench, `/page/graph/${path}?n=${count}`, async ({ page }) => {
    await page.waitForFunction('globalThis.contest');
    const { ms, longest } = (await page.evaluate('contest.settle()')) as Record<string, number>;
    const key = `${name} ${count}`;
    const quality = known.get(key) ?? (await qualityOf(page, count));
    known.set(key, quality);
    const { fps, p95 } = (await page.evaluate('contest.pan()')) as Record<string, number>;
    return {
      [SETTLED]: ms!,
      [LONGEST]: longest!,
      [FPS]: fps!,
      'panning p95, ms': p95!,
      ...quality,
      [KB]: await scriptSize(page),
    };
  });
}

/** Force-graph lays out by d3-force, which the bars on quality are set by. */
const D3 = 'force-graph';

function barsOf(rows: readonly Row[], count: number): Bar[] {
  const of = (name: string, figure: string) => figureOf(rows, name, String(count), figure);
  const peers = contestants.filter(({ kind, most = Infinity }) => kind === 'peer' && count <= most);
  const times = peers.map(({ name }) => of(name, SETTLED)).filter((ms) => !Number.isNaN(ms));
  const bar = (what: string, limit: number, reached: number): Bar => {
    return { what: `${count} nodes: ${what}`, limit, reached };
  };
  const quality = [
    bar('stress, × d3-force', 1.01, of(OURS, STRESS) / of(D3, STRESS)),
    bar('neighbours kept by d3-force, × ours', 1 / 0.9, of(D3, KEPT) / of(OURS, KEPT)),
  ];
  return [
    bar('settled, × the fastest peer', 1, of(OURS, SETTLED) / Math.min(...times)),
    ...quality.filter(({ reached }) => !Number.isNaN(reached)),
    bar('longest task, ms', 50, of(OURS, LONGEST)),
    bar('60 frames a second, × ours while panning', 1.05, 60 / of(OURS, FPS)),
    bar('label overlap, %', 0, of(OURS, OVERLAP)),
  ];
}

const NOTES = [
  'This is how all graphs are measured. The slice is at hand in the page and the code is loaded: settled is from handing it over until the finished picture is on screen. Made-up neighbourhoods of a researcher, about twice as many edges as nodes. Panning is 60 frames of dragging by 4 px; ours is dragged by pointer events, the others are told to move. A longest task of 0 says that none took 50 ms.',
  'Force-graph warms up by 300 ticks and then shows the picture, ForceAtlas2 runs 300 iterations, vis-network stabilises for 300; fcose decides for itself. The floor is our layout run at once on the main thread, which it blocks, and then painted on a canvas with no names and nothing to touch.',
  'Stress is normalised, at the best scale, 0 is perfect; neighbours kept is the mean likeness (Jaccard) of neighbours in the graph and in the picture, 1 is perfect; crossings are pairs of edges; label overlap is the area that names cover of one another, pair by pair, as a share of all their area. Force-graph and the floor write no names.',
  'In this comparison ours is without its title, summary, filters, search, table and buttons to save, which no other contestant has.',
  'Script is all that the page loads, compressed: for ours Lit, the element, its details and the layout worker where one is used.',
];

const MORE: Readonly<Record<number, string>> = {
  500: 'vis-network and fcose in full quality are not put through larger sizes, since five rounds of theirs take many minutes.',
  2000: 'Force-graph and ForceAtlas2 are not put through 10,000, since five rounds of theirs take many minutes.',
  10_000: 'Three rounds.',
};

/** One size is one workload, since a run of all takes many minutes. */
function graphWorkload(count: number): Workload {
  return {
    name: `graph-${count}`,
    async run(bench): Promise<Result> {
      if (count > bench.most || (bench.quick && count > 500)) return emptyResult(count);
      const rounds = count > 5000 ? Math.min(3, bench.rounds) : bench.rounds;
      const rows = await contest({ ...bench, rounds }, count, contestants, (each, size) =>
        measure(bench, each, size),
      );
      return {
        title: titleOf(count),
        notes: [...(count === 2000 ? NOTES : []), ...(MORE[count] ? [MORE[count]] : [])],
        ratioOf: SETTLED,
        rows,
        bars: barsOf(rows, count),
      };
    },
  };
}

const titleOf = (count: number): string => `A graph of ${count.toLocaleString('en')} nodes`;
const emptyResult = (count: number): Result => ({
  title: titleOf(count),
  notes: [],
  rows: [],
  bars: [],
});

export const graphWorkloads: readonly Workload[] = [50, 500, 2000, 10_000].map(graphWorkload);
