/*
 * dist/cdn/preload.json: what a page may name in its head, so that a browser fetches it beside the script
 * and not after it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { options } from './cdn/common.js';
import { NEEDS, TAGS } from '../src/embed/tags.js';
import { TRANSLATED } from '../src/i18n/languages.js';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** Where the script tag's files are. */
export const CDN = options.outDir;

/** The loader's chunks, by the modules that they are made for. */
export const chunksOfLoader = (): Chunks =>
  JSON.parse(readFileSync(`${CDN}/chunks.json`, 'utf8')) as Chunks;

function closure(chunks: Chunks, key: string): string[] {
  const chunk = chunks[key];
  if (!chunk) throw new Error(`${key} has no chunk in ${CDN}: does the loader import() it?`);
  return [...(chunk.imports ?? []).flatMap((imported) => closure(chunks, imported)), chunk.file];
}

/** The module that is fetched for a tag: that of its class, or one with more than that. */
function moduleOf(tag: string): string {
  const whole = `src/elements/${tag}/whole.ts`;
  return existsSync(whole) ? whole : `src/elements/${tag}/${tag}.ts`;
}

/**
 * The files that must be there for tags, or for source modules that are chunks of their own, below `CDN`:
 * each before those that import it, as the build says.
 *
 * @throws Error where one of them has no chunk
 */
export function filesFor(tagsOrModules: readonly string[]): string[] {
  const chunks = chunksOfLoader();
  const keys = tagsOrModules.map((name) => (name.includes('/') ? name : moduleOf(name)));
  return [...new Set(keys.flatMap((key) => closure(chunks, key)))];
}

/** The public APIs, by the name that pages use. */
const SOURCES = readdirSync('src/api/sources').filter(
  (name) => existsSync(`src/api/sources/${name}/source.ts`) && name !== 'joined',
);

type Files = Readonly<Record<string, readonly string[]>>;

const filesBy = (names: readonly string[], modulesOf: (name: string) => string[]): Files =>
  Object.fromEntries(names.map((name) => [name, filesFor(modulesOf(name))]));

/**
 * Writes preload.json: by tag, the files until it is shown, but for the script itself; and by language and by
 * source those that a page in that language, or with that source, needs as well.
 *
 * @param version the package's
 */
export function writePreloads(version: string): void {
  const preloads = {
    version,
    tags: filesBy(Object.keys(TAGS), (tag) => [...(NEEDS[tag] ?? []), tag]),
    languages: filesBy(TRANSLATED, (tag) => [
      'src/i18n/languages.ts',
      `src/i18n/languages/${tag}.ts`,
    ]),
    sources: filesBy(SOURCES, (name) => [
      'src/api/sources/others.ts',
      `src/api/sources/${name}/source.ts`,
    ]),
  };
  writeFileSync(`${CDN}/preload.json`, `${JSON.stringify(preloads, null, 2)}\n`);
}

/** A `<link>` for each of `files`, below `base`, as HTML. */
export const preloadLinks = (base: string, files: readonly string[]): string[] =>
  files.map((file) => `<link rel="modulepreload" href="${base}${file}" />`);
