import { workKind } from '../../../format/work-type.js';

/**
 * One word for each kind of work, whatever a source calls it, since works are grouped and filtered by it: a
 * monograph and an edited book would be two choices of one name. A word that we have no name for stays.
 */
export function typeWord(type: string | null): string | null {
  const kind = workKind(type);
  return kind === 'other' ? type : kind;
}
