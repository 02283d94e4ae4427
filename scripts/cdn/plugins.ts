/** What dist/cdn/ needs of the bundler beyond bundling. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const copy = '?loader';

/**
 * Gives the script entry its own copy of every module it imports statically. A module shared with a
 * chunk would otherwise become an import or export of the entry, which no classic script may have.
 * Copies share no state with the chunks: state that both need belongs in a chunk.
 */
export function loaderCopies(entry: string): Plugin {
  return {
    name: 'loader-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const fromLoader = importer?.endsWith(entry) || importer?.endsWith(copy);
      if (!fromLoader || options.kind === 'dynamic-import') return null;
      const from = importer?.replace(copy, '');
      const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
      return resolved && !resolved.external ? { ...resolved, id: resolved.id + copy } : resolved;
    },
  };
}

/**
 * Plain `import()` instead of Vite's preload helper, which needs `import.meta` and is a chunk of its
 * own; its wrapping is taken off again where the chunks are written. A module per importer, so that
 * none is shared.
 */
export function plainDynamicImport(): Plugin {
  const own = '\0plain-import:';
  const names = String.raw`\{[^}]*\}`;
  // Of a chunk that holds several modules, the one that is meant.
  const member = String.raw`(?:\.then\(\(\w+\) => \w+\.\w+\))?`;
  const wrapped = new RegExp(
    String.raw`__vitePreload(?:\$\d+)?\(` +
      String.raw`(?:async \(\) => \{\s*const ${names} = await |\(\) => )(import\([^)]+\)${member})` +
      String.raw`(?:;\s*return ${names};\s*\})?\s*,\s*__VITE_PRELOAD__[^)]*\)`,
    'g',
  );
  // What follows the import within the wrapping, `.then(…)`, is anything: its two ends are taken off alone.
  const begun = /__vitePreload(?:\$\d+)?\(\(\) => (?=import\()/g;
  const ended = /,\s*__VITE_PRELOAD__[^)]*(?=\))/g;
  const linesOf = (code: string): string => code.replace(/[^\n]/g, '');
  return {
    name: 'plain-dynamic-import',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '\0vite/preload-helper.js' ? own + importer : null,
    load: (id) => (id.startsWith(own) ? 'export const __vitePreload = (load) => load();' : null),
    // Every line stays where it is, so that the source maps stay right.
    renderChunk: (code) => ({
      code: code
        .replace(wrapped, (all, bare) => bare + linesOf(all))
        .replace(begun, '(')
        .replace(ended, linesOf),
      map: null,
    }),
  };
}

/**
 * Lit's Trusted Types policy under a name of our own, and without the throw: a host may have a
 * policy "lit-html" already, or a list of policies that has no room for ours.
 */
export function ownTrustedTypesPolicy(): Plugin {
  const creation = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;
  const guarded = '((t)=>{try{return t.createPolicy("bzpeer-widgets",$2)}catch{}})($1)';
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js/.test(id)) return null;
      if (!creation.test(code)) this.error('lit-html creates its Trusted Types policy differently');
      return { code: code.replace(creation, guarded), map: null };
    },
  };
}

/**
 * Makes the entry run both as a classic and as a module script: one function scope, and chunks
 * addressed from the script's own address, which a classic script from another origin does not
 * hand to `import()`.
 */
export function loaderScript(entry: string): Plugin {
  return {
    name: 'loader-script',
    renderChunk(code, chunk) {
      if (!chunk.facadeModuleId?.endsWith(entry)) return null;
      if (chunk.imports.length + chunk.exports.length > 0 || code.includes('import.meta')) {
        this.error(`${chunk.fileName} would not run as a classic script: ${chunk.imports.join()}`);
      }
      return { code: asScript(code.replace(/\bexport\s*\{\s*\};?/g, '')), map: null };
    },
  };
}

/** Code that exports nothing as one function scope, with chunks by their names. @param condition what stands before it */
export function asScript(code: string, condition = ''): string {
  const named = new RegExp(`\\bimport\\((["'\`])\\./${CHUNKS}(.+?)\\.js\\1\\)`, 'g');
  const body = code.replace(named, 'fetchChunk("$2")');
  return `${condition}(() => {\n${fetchChunk}\n${body}\n})();`;
}

/** Where the chunks are until the name of their folder is known. */
export const CHUNKS = 'chunks/-/';

/** The chunks that the loader fetches by name, by the module that it names each by. */
const SHARED = new Map([
  ['/shared/research-element.js', `${CHUNKS}core.js`],
  ['/shared/template-element.js', `${CHUNKS}templates.js`],
]);

/**
 * Lets the loader name the chunks that elements share by a module of each, and fetch them beside the
 * first tag's own: without that, a browser would find out about them only once it has read that one.
 */
export function sharedForLoader(entry: string): Plugin {
  return {
    name: 'shared-for-loader',
    enforce: 'pre',
    resolveId(source, importer, { kind }) {
      const fromLoader = importer?.endsWith(entry) || importer?.endsWith(copy);
      if (!fromLoader || kind !== 'dynamic-import') return null;
      const file = [...SHARED].find(([module]) => source.endsWith(module))?.[1];
      return file ? { id: `./${file}`, external: true } : null;
    },
    generateBundle(_options, bundle) {
      for (const file of SHARED.values()) {
        if (!bundle[file]) this.error(`The loader fetches ${file}, and there is none`);
      }
    },
  };
}

/**
 * Puts the chunks of a build into one folder, named after all that is in them. A hash in the name of
 * each would be 0.2 kB of a page with a badge, and would seldom find a file of the last release in
 * anybody's cache: nearly all name `core`, so that with that one all others are new.
 */
export function chunksInOneFolder(): Plugin {
  return {
    name: 'chunks-in-one-folder',
    generateBundle: {
      // After Vite's manifest, which names each by the file that it was made as.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const hash = createHash('sha256');
        for (const { fileName, code } of chunks) hash.update(fileName).update(code);
        const folder = `chunks/${hash.digest('hex').slice(0, 8)}/`;
        const moved = (text: string): string => text.replaceAll(CHUNKS, folder);
        for (const chunk of chunks) {
          // Chunks name each other from where they are: only the loader and the frame name the folder.
          if (chunk.isEntry) chunk.code = moved(chunk.code);
          else chunk.fileName = moved(chunk.fileName);
        }
        const manifest = bundle['chunks.json'];
        if (manifest?.type === 'asset') manifest.source = moved(String(manifest.source));
      },
    },
  };
}

/**
 * Namespaces of modules that share a chunk, as plain objects with getters. The bundler's helper for them
 * is a file of its own, and goes through what it is given with `for … in`: on a page that has put
 * anything on `Object.prototype` it throws.
 */
export function plainNamespaces(): Plugin {
  const imported = /import \{ \w+ as __exportAll \} from "[^"]*rolldown-runtime[^"]*";/;
  const made = /__exportAll\((\{[^}]*\})\)/g;
  const runtime = /(^|[/_])rolldown-runtime\b/;
  const isOther = (file: string): boolean => !runtime.test(file);
  return {
    name: 'plain-namespaces',
    enforce: 'post',
    // Every line stays where it is, as above.
    renderChunk(code) {
      if (!imported.test(code)) return null;
      const plain = code
        .replace(imported, '')
        .replace(made, (_all, names: string) =>
          names
            .replace('{', '{ __proto__: null,')
            .replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }'),
        );
      if (plain.includes('__exportAll')) this.error('The bundler makes namespaces differently');
      return { code: plain, map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.keys(bundle)) {
        if (!isOther(file)) Reflect.deleteProperty(bundle, file);
      }
    },
    writeBundle({ dir = '' }) {
      const manifest = join(dir, 'chunks.json');
      const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, ManifestChunk>;
      const kept = Object.entries(chunks)
        .filter(([key]) => isOther(key))
        .map(([key, chunk]) => [key, { ...chunk, imports: chunk.imports?.filter(isOther) }]);
      writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
    },
  };
}

/** A chunk as Vite's manifest has it. */
interface ManifestChunk {
  readonly imports?: readonly string[];
}

// From the prototype: an image called "currentScript" would take the property's place.
const fetchChunk = `const ownUrl = Reflect.get(Document.prototype, 'currentScript', document)?.src;
const fetchChunk = (name) => {
  const path = \`./${CHUNKS}\${name}.js\`;
  return import(ownUrl ? new URL(path, ownUrl).href : path);
};`;
