import type { Bench } from './bench.js';
import type { Result } from './result.js';

/** One part of the benchmark. */
export interface Workload {
  readonly name: string;
  run(bench: Bench): Promise<Result>;
}
