import type { Graph } from '../graph.js';
import { range, type Range } from './morton.js';
import { EDGE_LENGTH, type LayoutInput } from './problem.js';

/** As far from 0, 0 as places that were seen may lie: beyond it a Float32 is no longer exact to a sixteenth of a unit. */
const FARTHEST = 1e6;
/** As far as places that are sent may lie: what has none begins near 0, 0, and is to be seen beside them. */
const FAR = 1e3;
/** Distances beyond it count as endless, and those below 1 / it as none: their squares would. */
const ENDLESS = 1e99;

export interface LayoutOptions {
  /** Width / height of the place the picture is for, kept within 1/3 … 3; 1.4 when not said. */
  readonly aspect?: number;
  /** The same seed gives the same picture; 1 when not said. */
  readonly seed?: number;
  /**
   * Places in layout units that nodes have already, by id: after a slice has grown, what was seen stays put. Those
   * that the slice itself has are then not looked at.
   */
  readonly kept?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * What `layoutNow` and `runLayout` take of a graph. `source`, `target` and `radius` are the graph's own arrays: to
 * be posted to a worker as they are, and not to be transferred to one.
 */
export function layoutInput(graph: Graph, options: LayoutOptions = {}): LayoutInput {
  const { aspect = 1.4, seed = 1, kept } = options;
  return {
    count: graph.nodes.length,
    source: graph.source,
    target: graph.target,
    radius: graph.radius,
    focus: graph.focus,
    given: kept === undefined ? givenPlaces(graph) : keptPlaces(graph, kept),
    aspect: Math.min(3, Math.max(1 / 3, aspect || 1)),
    seed,
  };
}

function keptPlaces(graph: Graph, kept: NonNullable<LayoutOptions['kept']>): Float32Array {
  return Float32Array.from(placesOf(graph, FARTHEST, (i) => kept.get(graph.nodes[i]!.id) ?? null));
}

/**
 * Places sent by the endpoint, in their own arrangement: where their unit is unlike ours (a map in
 * 0 … 1, or in tens of thousands), all are scaled by one factor so that shapes neither hide one
 * another nor get lost; where they lie far away, all are moved to where we can count; where all are
 * in one place, nothing is said by them.
 */
function givenPlaces(graph: Graph): Float32Array {
  const places = placesOf(graph, ENDLESS, (i) => {
    const { x, y } = graph.nodes[i]!;
    return x === null || y === null ? null : { x, y };
  });
  const across = range(places.filter((_, k) => k % 2 === 0));
  const down = range(places.filter((_, k) => k % 2 === 1));
  const scale = unitScale(across, down, places.filter(Number.isFinite).length / 2);
  const shift = [offset(across, scale), offset(down, scale)];
  return Float32Array.from(places, (value, k) => (value - shift[k % 2]!) * scale);
}

/** Places as far as `farthest` from 0, 0; NaN where there is none. */
function placesOf(
  graph: Graph,
  farthest: number,
  at: (i: number) => { readonly x: number; readonly y: number } | null,
): Float64Array {
  const places = new Float64Array(2 * graph.nodes.length).fill(NaN);
  for (let i = 0; i < graph.nodes.length; i += 1) {
    const place = at(i);
    if (place && Math.hypot(place.x, place.y) <= farthest) {
      places[2 * i] = place.x;
      places[2 * i + 1] = place.y;
    }
  }
  return places;
}

/** 1 where the mean room per node is between a quarter of ours and 16 times as much; NaN where all are in one place. */
function unitScale([left, right]: Range, [top, bottom]: Range, count: number): number {
  const width = right - left;
  const height = bottom - top;
  const diagonal = Math.hypot(width, height);
  if (diagonal < 1 / ENDLESS) return NaN;
  const spacing = Math.sqrt(Math.max(width * height, (diagonal * diagonal) / 16) / count);
  const wished = 1.5 * EDGE_LENGTH;
  return spacing >= wished / 2 && spacing <= wished * 4 ? 1 : wished / spacing;
}

/** What all places are moved by; nothing unless they are far. */
function offset([low, high]: Range, scale: number): number {
  return Math.max(-low, high) * scale > FAR ? (low + high) / 2 : 0;
}
