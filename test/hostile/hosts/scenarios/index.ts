import type { Scenario } from '../scenario.js';
import { frameworks } from './frameworks.js';

/** What must hold on host pages besides the matrix. */
export const scenarios: readonly Scenario[] = [...frameworks];
