/** What the layout needs to know of a graph: plain arrays, so that it can be posted to a worker. */
export interface LayoutInput {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Radius in layout units, per node. */
  readonly radius: Float32Array;
  /** The node that is put in the middle, or -1. */
  readonly focus: number;
  /** `x0, y0, x1, y1, …`; NaN where the layout is to find a place, any other value is kept. */
  readonly given: Float32Array;
  /** Width / height that the picture should suit. */
  readonly aspect: number;
  readonly seed: number;
}

/** One connected part of a graph (or everything around pinned nodes) with working coordinates. */
export interface Problem {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly start: Uint32Array;
  readonly adjacent: Uint32Array;
  readonly radius: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where `x`, `y` must stay as they are. */
  readonly pinned: Uint8Array;
  readonly aspect: number;
  readonly random: () => number;
}

/** Edge length beyond the two radii, in layout units. */
export const EDGE_LENGTH = 28;

/** Nodes below which every pair can be looked at without a pause. */
export const SMALL = 100;
