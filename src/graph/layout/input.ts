import type { Graph } from '../graph.js';
import { EDGE_LENGTH, type LayoutInput } from './problem.js';

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
  return placesOf(graph, (i) => kept.get(graph.nodes[i]!.id) ?? null);
}

/**
 * Places sent by the endpoint, in their own arrangement: where their unit is unlike ours (a map in
 * 0 … 1, or in tens of thousands), all are scaled by one factor so that shapes neither hide one
 * another nor get lost.
 */
function givenPlaces(graph: Graph): Float32Array {
  const places = placesOf(graph, (i) => {
    const { x, y } = graph.nodes[i]!;
    return x === null || y === null ? null : { x, y };
  });
  const scale = unitScale(places);
  return places.map((value) => value * scale);
}

function placesOf(
  graph: Graph,
  at: (i: number) => { readonly x: number; readonly y: number } | null,
): Float32Array {
  const places = new Float32Array(2 * graph.nodes.length).fill(NaN);
  for (let i = 0; i < graph.nodes.length; i += 1) {
    const place = at(i);
    if (place === null || !Number.isFinite(Math.fround(place.x + place.y))) continue;
    places[2 * i] = place.x;
    places[2 * i + 1] = place.y;
  }
  return places;
}

/** 1 where the mean room per node is between a quarter of ours and 16 times as much. */
function unitScale(places: Float32Array): number {
  const xs = places.filter((value, k) => k % 2 === 0 && !Number.isNaN(value));
  const ys = places.filter((value, k) => k % 2 === 1 && !Number.isNaN(value));
  const width = extent(xs);
  const height = extent(ys);
  const diagonal = Math.hypot(width, height);
  if (xs.length < 2 || diagonal === 0) return 1;
  const spacing = Math.sqrt(Math.max(width * height, (diagonal * diagonal) / 16) / xs.length);
  const wished = 1.5 * EDGE_LENGTH;
  return spacing >= wished / 2 && spacing <= wished * 4 ? 1 : wished / spacing;
}

function extent(values: Float32Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
