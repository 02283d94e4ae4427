/*
 * Which files of dist/cdn/ a cold page loads for the tags that it uses, as the build says: the loader,
 * the tags' chunks and every chunk that these import. What is loaded on demand is not cold.
 */
import { existsSync, readFileSync } from 'node:fs';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export const root = 'dist/cdn';
const loader = 'src/embed/cdn.ts';

type Chunks = Readonly<Record<string, Chunk>>;

function closure(chunks: Chunks, key: string): string[] {
  const chunk = chunks[key];
  if (!chunk) throw new Error(`${key} has no chunk in ${root}: does the loader import() it?`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => closure(chunks, imported))];
}

/** The module that is fetched for a tag: that of its class, or one with more than that. */
function moduleOf(tagOrModule: string): string {
  if (tagOrModule.includes('/')) return tagOrModule;
  const whole = `src/elements/${tagOrModule}/whole.ts`;
  return existsSync(whole) ? whole : `src/elements/${tagOrModule}/${tagOrModule}.ts`;
}

/**
 * The files for tags, or for source modules that are chunks of their own, below `root`.
 *
 * @throws Error where one of them has no chunk
 */
export function filesOf(tagsOrModules: readonly string[]): Set<string> {
  const chunks = JSON.parse(readFileSync(`${root}/chunks.json`, 'utf8')) as Chunks;
  return new Set([loader, ...tagsOrModules.map(moduleOf)].flatMap((key) => closure(chunks, key)));
}
