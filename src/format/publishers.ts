import type { WorkKind } from './work-type.js';

const PUBLISHED: ReadonlySet<WorkKind> = new Set<WorkKind>([
  'preprint',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
  'standard',
  'patent',
  'peer-review',
]);

/**
 * Whether the `venue` of such works is who published them (a press, a university, a repository) and not what they
 * stand in: sources have one field for both.
 */
export const isVenuePublisher = (kind: WorkKind): boolean => PUBLISHED.has(kind);
