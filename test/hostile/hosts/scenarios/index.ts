import type { Scenario } from '../scenario.js';
import { ownScripts } from './alone.js';
import { coexistence } from './coexistence.js';
import { doctor } from './doctor.js';
import { frames } from './frames.js';
import { frameworks } from './frameworks.js';
import { living } from './living.js';
import { navigation } from './navigation.js';
import { steady } from './steady.js';
import { surroundings } from './surroundings.js';

/** What must hold on host pages besides the matrix. */
export const scenarios: readonly Scenario[] = [
  ...living,
  ...steady,
  ...coexistence,
  ...ownScripts,
  ...navigation,
  ...doctor,
  ...frames,
  ...frameworks,
  ...surroundings,
];
