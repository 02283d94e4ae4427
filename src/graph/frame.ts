import { aroundPoint, type Bounds, boundsOf, type Size } from './camera.js';
import type { Graph } from './graph.js';

/** Margin around a fitted graph, in px: room for the labels at its rim. */
export const MARGIN = 36;

/** What a fitted camera shows: everything, with the focus in the middle. */
export function framed(graph: Graph, positions: Float32Array): Bounds {
  const bounds = boundsOf(positions, graph.radius);
  if (graph.focus < 0) return bounds;
  return aroundPoint(bounds, positions[2 * graph.focus]!, positions[2 * graph.focus + 1]!);
}

/** Labels at most: one per 90 × 66 px, so that the eye has somewhere to rest. */
export const labelBudget = ({ width, height }: Size): number =>
  Math.max(4, Math.round((width * height) / 6000));
