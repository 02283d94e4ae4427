import type { Graph } from '../graph.js';
import { EDGE_LENGTH, type LayoutInput } from './problem.js';

/** As far from 0, 0 as places may lie: beyond it a Float32 is no longer exact to a sixteenth of a unit. */
const FAR = 1e6;

export interface LayoutOptions {
  /** Width / height of the place the picture is for. */
  readonly aspect?: number;
  readonly seed?: number;
  /** Places that nodes have already, by id: after a slice has grown, what was seen stays put. */
  readonly kept?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** What the layout needs of a graph; arrays of its own, free to be posted away. */
export function layoutInput(graph: Graph, options: LayoutOptions = {}): LayoutInput {
  const { aspect = 1.4, seed = 1, kept } = options;
  return {
    count: graph.nodes.length,
    source: graph.source,
    target: graph.target,
    radius: graph.radius,
    focus: graph.focus,
    given: kept === undefined ? givenPlaces(graph) : keptPlaces(graph, kept),
    aspect: Math.min(3, Math.max(1 / 3, aspect)),
    seed,
  };
}

function keptPlaces(graph: Graph, kept: NonNullable<LayoutOptions['kept']>): Float32Array {
  return Float32Array.from(placesOf(graph, (i) => kept.get(graph.nodes[i]!.id) ?? null));
}

/**
 * Places sent by the endpoint, in their own arrangement: where their unit is unlike ours (a map in
 * 0 … 1, or in tens of thousands), all are scaled by one factor so that shapes neither hide one
 * another nor get lost; where they lie far away, all are moved to where we can count.
 */
function givenPlaces(graph: Graph): Float32Array {
  const places = placesOf(graph, (i) => {
    const { x, y } = graph.nodes[i]!;
    return x === null || y === null ? null : { x, y };
  });
  const across = extent(places, 0);
  const down = extent(places, 1);
  const scale = unitScale(across, down);
  const [dx, dy] = [offset(across, scale), offset(down, scale)];
  return Float32Array.from(places, (value, k) => (value - (k % 2 === 0 ? dx : dy)) * scale);
}

function placesOf(
  graph: Graph,
  at: (i: number) => { readonly x: number; readonly y: number } | null,
): Float64Array {
  const places = new Float64Array(2 * graph.nodes.length).fill(NaN);
  for (let i = 0; i < graph.nodes.length; i += 1) {
    const place = at(i);
    if (place === null || !Number.isFinite(Math.fround(place.x + place.y))) continue;
    places[2 * i] = place.x;
    places[2 * i + 1] = place.y;
  }
  return places;
}

interface Extent {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** From where to where the places reach in x (`axis` 0) or y (1). */
function extent(places: Float64Array, axis: 0 | 1): Extent {
  let [low, high, count] = [Infinity, -Infinity, 0];
  for (let k = axis; k < places.length; k += 2) {
    const value = places[k]!;
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    count += 1;
  }
  return { low, high, count };
}

/** 1 where the mean room per node is between a quarter of ours and 16 times as much. */
function unitScale(across: Extent, down: Extent): number {
  const width = across.high - across.low;
  const height = down.high - down.low;
  const diagonal = Math.hypot(width, height);
  if (across.count < 2 || diagonal === 0) return 1;
  const spacing = Math.sqrt(Math.max(width * height, (diagonal * diagonal) / 16) / across.count);
  const wished = 1.5 * EDGE_LENGTH;
  return spacing >= wished / 2 && spacing <= wished * 4 ? 1 : wished / spacing;
}

/** What all places are moved by; nothing unless they are far. */
function offset({ low, high }: Extent, scale: number): number {
  return Math.max(-low, high) * scale > FAR ? (low + high) / 2 : 0;
}
