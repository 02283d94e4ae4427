import type { Scenario } from '../scenario.js';
import { doctor } from './doctor.js';
import { frameworks } from './frameworks.js';
import { living } from './living.js';

/** What must hold on host pages besides the matrix. */
export const scenarios: readonly Scenario[] = [...living, ...doctor, ...frameworks];
