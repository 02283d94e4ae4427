/*
 * dist/cdn/<tag>.js: a script for pages that show one kind of widget, with all that is needed until it is
 * shown in one file. What comes later is in files of its own.
 */
import { readdirSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { chunksOfLoader } from '../preload.js';
import { options, pluginsWith } from './common.js';
import { namesIn } from './names.js';
import { asScript, CHUNKS } from './plugins.js';

const ENTRIES = 'src/embed/alone';

/** The tags that have a script of their own. */
export const ALONE: readonly string[] = readdirSync(ENTRIES)
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'start');

/**
 * Makes the chunk of all that is needed a script, classic or module. Its chunks take what they share with
 * it from the page, under a name of the script and its version, and not by importing it: by an address
 * with `?ver=6.4`, or one that was redirected, it would be another module, with a state of its own. What is
 * shared is a list: names would be another 30 bytes of a badge.
 */
function scriptOfWhole(tag: string, version: string): Plugin {
  const shared = `globalThis[Symbol.for("bzpeer.widgets/${tag} ${version}")]`;
  const file = String.raw`"(?:\.\./)+${tag}\.js"`;
  const imported = new RegExp(String.raw`import (?:\{([^}]*)\} from )?${file};`, 'g');
  // A module that is fetched elsewhere, and is here already.
  const fetched = new RegExp(String.raw`import\(${file}\)\.then\(\((\w+)\) => \1\.([\w$]+)\)`, 'g');
  return {
    name: 'script-of-whole',
    renderChunk(code, chunk, _options, { chunks }) {
      const names = chunks[`${tag}.js`]?.exports ?? [];
      if (!chunk.isEntry) {
        const taken = (list: string): string[] =>
          namesIn(list).map(([name, own]) => `${names.indexOf(name)}: ${own}`);
        const alone = code
          .replace(imported, (_all, list = '') => list && `const {${taken(list)}} = ${shared};`)
          .replace(
            fetched,
            (_all, _module, name: string) => `Promise.resolve(${shared}[${names.indexOf(name)}])`,
          );
        if (alone.includes(`/${tag}.js"`)) this.error(`${chunk.fileName} imports it otherwise`);
        return { code: alone, map: null };
      }
      if (chunk.imports.length > 0) this.error(`${tag} imports ${chunk.imports.join()}`);
      const given = (_all: string, list: string): string => {
        const own = new Map(namesIn(list).map(([name, as]) => [as, name]));
        return `return [${names.map((name) => own.get(name))}];`;
      };
      const body = code.replace(/export \{([^}]*)\};/, given);
      return { code: asScript(body, `${shared} ??= `), map: null };
    },
  };
}

/** Where a chunk of the loader's is, until it is known from where it is fetched. */
const OF_LOADER = 'chunks-of-the-loader:';

/**
 * Fetches those chunks of the loader's that name no other (languages, large libraries), in the place of
 * copies: nothing in them knows which script they are for.
 */
function chunksOfTheLoader(): Plugin {
  const chunks = chunksOfLoader();
  return {
    name: 'chunks-of-the-loader',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (options.kind !== 'dynamic-import') return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const chunk = resolved && chunks[relative('.', resolved.id)];
      if (!chunk || chunk.imports?.length || chunk.dynamicImports?.length) return resolved;
      return { id: chunk.file.replace('chunks/', OF_LOADER), external: true };
    },
    renderChunk: (code, { isEntry }) => ({
      code: code.replaceAll(OF_LOADER, isEntry ? `./${CHUNKS}../` : '../'),
      map: null,
    }),
  };
}

/**
 * How the script of a tag is made, once the loader's chunks are there.
 *
 * @param version the package's
 */
export function aloneBuild(tag: string, version: string): InlineConfig {
  const entry = `${ENTRIES}/${tag}.ts`;
  return {
    configFile: false,
    logLevel: 'warn',
    plugins: pluginsWith([chunksOfTheLoader(), scriptOfWhole(tag, version)]),
    build: {
      ...options,
      emptyOutDir: false,
      rollupOptions: {
        input: { [tag]: entry },
        preserveEntrySignatures: false,
        // A profile's list is in its script, and fetched where its class is bundled otherwise.
        checks: { ineffectiveDynamicImport: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${CHUNKS}[name].js`,
          // With all that it imports.
          codeSplitting: { groups: [{ name: tag, test: new RegExp(`/${entry}$`) }] },
        },
      },
    },
  };
}
