import type { Figures } from './statistics.js';

/** One contestant's medians at one size. */
export interface Row {
  readonly size: string;
  readonly contestant: string;
  readonly kind: 'ours' | 'peer' | 'floor';
  readonly figures: Figures;
  /** Why there are none, or how they came about. */
  readonly note?: string;
}

/** One bar and where we stand. */
export interface Bar {
  readonly what: string;
  readonly limit: number;
  readonly reached: number;
  /** What the least that could do it reaches in the same run; above `limit` the bar cannot be met. */
  readonly floor?: number;
}

export interface Result {
  readonly title: string;
  /** The day of the run, ISO 8601; workloads are measured one by one. */
  readonly date?: string;
  /** The machine and the browser of the run. */
  readonly where?: string;
  /** Of how many rounds its figures are medians; a simulation has none. */
  readonly rounds?: number;
  /** How it was measured, and what is not in it. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
  /** The figure of which the table gives the ratio to the floor. */
  readonly ratioOf?: string;
}

/** A figure of one row; `NaN` where it was not measured. */
export function figureOf(
  rows: readonly Row[],
  contestant: string,
  size: string,
  figure: string,
): number {
  const row = rows.find((each) => each.contestant === contestant && each.size === size);
  return row?.figures[figure] ?? NaN;
}
