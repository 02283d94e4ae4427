/*
 * Time and quality of our layout against d3-force on scale-free graphs of about 2n edges.
 * Run: npx tsx test/bench/graph-layout.ts [sizes…]
 */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { adjacencyOf } from '../../src/graph/adjacency.js';
import { indexGraph } from '../../src/graph/graph.js';
import { seededRandom } from '../../src/graph/layout/random.js';
import { simulate, type Tuning } from '../../src/graph/layout/simulate.js';
import { pivotStart } from '../../src/graph/layout/start.js';
import { madeUpSlice } from '../graph/slices.js';
import { edgeCrossings, neighbourhoodPreservation, stress } from '../../src/graph/quality.js';

/** Preferential attachment (Barabási–Albert), two edges per new node. */
function scaleFree(count: number) {
  const random = seededRandom(7);
  const ends: number[] = [0, 1];
  const source: number[] = [0];
  const target: number[] = [1];
  for (let i = 2; i < count; i += 1) {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(2, i)) chosen.add(ends[Math.floor(random() * ends.length)]!);
    for (const j of chosen) {
      source.push(i);
      target.push(j);
      ends.push(i, j);
    }
  }
  const s = Uint32Array.from(source);
  const t = Uint32Array.from(target);
  return { count, source: s, target: t, ...adjacencyOf(count, s, t) };
}

interface Net {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly start: Uint32Array;
  readonly adjacent: Uint32Array;
}

/** A researcher's neighbourhood, as the widget draws it. */
function neighbourhood(count: number): Net {
  const graph = indexGraph(madeUpSlice(count));
  return { count: graph.nodes.length, ...graph };
}

function ours(net: Net, tune: Partial<Tuning>) {
  const x = new Float64Array(net.count);
  const y = new Float64Array(net.count);
  const problem = {
    ...net,
    x,
    y,
    radius: new Float64Array(net.count).fill(6),
    pinned: new Uint8Array(net.count),
    aspect: 1,
    random: seededRandom(1),
  };
  pivotStart(problem);
  for (const _ of simulate(problem, tune));
  return interleave(net.count, (i) => [x[i]!, y[i]!]);
}

function d3(net: Net) {
  const nodes = Array.from({ length: net.count }, () => ({ x: NaN, y: NaN }));
  const links = Array.from(net.source, (source, e) => ({ source, target: net.target[e]! }));
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(links))
    .force('centre', forceCenter())
    .stop();
  for (let tick = 0; tick < 300; tick += 1) simulation.tick();
  return interleave(net.count, (i) => [nodes[i]!.x, nodes[i]!.y]);
}

function interleave(count: number, at: (i: number) => [number, number]): Float32Array {
  return Float32Array.from({ length: 2 * count }, (_, k) => at(k >> 1)[k & 1]!);
}

function measure(name: string, net: Net, layout: () => Float32Array, runs: number) {
  const times: number[] = [];
  let positions: Float32Array = new Float32Array(0);
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    positions = layout();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const drawing = { ...net, positions };
  const row = {
    name,
    ms: times[times.length >> 1]!,
    stress: stress(drawing),
    preserved: neighbourhoodPreservation(drawing),
    crossings: net.count <= 2000 ? edgeCrossings(drawing) : NaN,
  };
  console.log(
    `${String(net.count).padStart(6)}  ${name.padEnd(34)} ${row.ms.toFixed(0).padStart(6)} ms  ` +
      `stress ${row.stress.toFixed(4)}  preserved ${row.preserved.toFixed(4)}  crossings ${row.crossings}`,
  );
  return row;
}

const variants: Record<string, Partial<Tuning>> = JSON.parse(process.env.VARIANTS ?? '{"ours":{}}');
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [50, 500, 2000, 10000]) {
  for (const net of [scaleFree(size), neighbourhood(size)]) {
    const runs = size > 5000 ? 1 : 5;
    const peer = measure('d3-force', net, () => d3(net), runs);
    for (const [name, tune] of Object.entries(variants)) {
      const own = measure(name, net, () => ours(net, tune), runs + 2);
      console.log(`${''.padStart(8)}${(peer.ms / own.ms).toFixed(1)} × as fast as d3-force`);
    }
  }
}
