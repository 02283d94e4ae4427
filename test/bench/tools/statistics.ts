/** The middle of some values, the mean of the two middle ones when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of every figure in runs that have the same figures; those missing in a run are left out. */
export function medians(runs: readonly Figures[]): Figures {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      median(runs.map((run) => run[name]).filter((value) => value !== undefined)),
    ]),
  );
}

/** What was measured, by its name with the unit. */
export type Figures = Readonly<Record<string, number>>;
