import { transport, viewer, writes } from './acts.js';
import type { Fault } from './fault.js';
import { graph } from './graphs.js';
import { researchers, works } from './reads.js';

/** At least one for every rule. */
export const faults: readonly Fault[] = [
  ...researchers,
  ...works,
  ...graph,
  ...viewer,
  ...writes,
  ...transport,
];
