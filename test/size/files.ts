/*
 * Which files of dist/cdn/ a cold page loads for the tags that it uses: the loader, and what preload.json is
 * made of. What is loaded on demand is not cold.
 */
import { CDN, filesFor } from '../../scripts/preload.js';

export const root = CDN;

/**
 * The files for tags, or for source modules that are chunks of their own, below `root`.
 *
 * @throws Error where one of them has no chunk
 */
export const filesOf = (tagsOrModules: readonly string[]): Set<string> =>
  new Set(filesFor(['src/embed/cdn.ts', ...tagsOrModules]));
