import type { Engine } from './engines/engine.js';
import type { Stand } from './servers.js';

/** One thing that must hold on a host page. */
export interface Scenario {
  readonly name: string;
  /**
   * Throws when it does not hold.
   *
   * @returns why it cannot be seen in this engine; nothing where it was
   */
  run(engine: Engine, stand: Stand): Promise<unknown>;
}
