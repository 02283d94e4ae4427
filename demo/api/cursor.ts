import { hash32 } from '../data/random.js';
import { Problem } from './problem.js';

/** Writes a place in a list. `scope` says which list, so that a cursor cannot be used on another. */
export function writeCursor(offset: number, scope: string): string {
  return btoa(`${offset}.${hash32(scope).toString(36)}`).replace(/=+$/, '');
}

/** Reads a cursor back; 0 without one. Throws 400 for a cursor of another list, or none at all. */
export function readCursor(cursor: string | undefined, scope: string): number {
  if (cursor === undefined || cursor === '') return 0;
  const [offset, mark] = decode(cursor).split('.');
  if (mark !== hash32(scope).toString(36) || !/^\d+$/.test(offset ?? '')) {
    throw new Problem(400, { kind: 'cursor', detail: 'This cursor does not belong to this list.' });
  }
  return Number(offset);
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
