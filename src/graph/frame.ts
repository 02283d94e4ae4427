import { aroundPoint, type Bounds, boundsOf, type Size } from './camera.js';
import type { Graph } from './graph.js';

/** Margin around a fitted graph, in px: room for the labels at its rim. */
export const MARGIN = 36;

/** How much farther round than all there is a picture may be for the sake of a focus in its middle. */
const ROOM = 1.35;

const girth = ({ left, right, top, bottom }: Bounds): number => right - left + bottom - top;

/** What a fitted camera shows: everything, with the focus in the middle unless it is at the rim. */
export function framed(graph: Graph, positions: Float32Array): Bounds {
  const bounds = boundsOf(positions, graph.radius);
  if (graph.focus < 0) return bounds;
  const around = aroundPoint(bounds, positions[2 * graph.focus]!, positions[2 * graph.focus + 1]!);
  return girth(around) > ROOM * girth(bounds) ? bounds : around;
}

/** Labels at most: one per 90 × 66 px, so that the eye has somewhere to rest. */
export const labelBudget = ({ width, height }: Size): number =>
  Math.max(4, Math.round((width * height) / 6000));
