/*
 * What an action changes may be held by any connection of the page: only who acts goes through them all,
 * so that this comes with the code of actions.
 */
import { living, type Connection } from './connect.js';
import type { Shared, SharedLoads } from './shared.js';

/** Every connection there is, of whatever viewer. */
export function* allConnections(): Iterable<Connection> {
  for (const reference of living) {
    const connection = reference.deref();
    if (connection) yield connection;
    else living.delete(reference);
  }
}

/** Every load whose key begins with `prefix`. */
export function* loadsOf({ all }: SharedLoads, prefix: string): Iterable<Shared<unknown>> {
  for (const [key, shared] of all) if (key.startsWith(prefix)) yield shared;
}
