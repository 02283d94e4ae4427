/* What chunks of dist/cdn/ call what they share. */
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The names in a list of exports or imports, each with what it is called beyond. */
export const namesIn = (list: string): [name: string, as: string][] =>
  [...list.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(([, name = '', as = name]) => [name, as]);

const EXPORTS = /\bexport\{([^}]*)\}/;

/** Has `chunk` export everything by the name that it has inside; that name, by the one that it had before. */
function exportByOwnName(chunk: Rolldown.OutputChunk): Map<string, string> {
  const own = new Map<string, string>();
  chunk.code = chunk.code.replace(EXPORTS, (_all, list: string) => {
    for (const [name, as] of namesIn(list)) own.set(as, name);
    return `export{${[...new Set(own.values())].sort().join()}}`;
  });
  return own;
}

/**
 * Has `chunk` import from `file` by the names that things have there.
 *
 * @throws Error where it imports in another way than by a list of names
 */
function importByOwnName(
  chunk: Rolldown.OutputChunk,
  file: string,
  own: ReadonlyMap<string, string>,
): void {
  const from = String.raw`from"\./(?:[^"]*/)?${basename(file)}"`;
  if (new RegExp(String.raw`\bimport[^{}"();]+${from}`).test(chunk.code))
    throw new Error(`${chunk.fileName} imports ${file} otherwise than by a list of names`);
  const imports = new RegExp(String.raw`\bimport\{([^}]*)\}(?=${from})`);
  chunk.code = chunk.code.replace(imports, (_all, list: string) => {
    const names = namesIn(list).map(([name, as]) => {
      const there = own.get(name) ?? name;
      return there === as ? as : `${there} as ${as}`;
    });
    return `import{${names.join()}}`;
  });
}

/**
 * Has chunks export what others share by the names that it has inside, in the place of names of the
 * bundler's: of each, one less is written. Not those that are fetched by `import()`, whose names are
 * asked for elsewhere.
 */
export function ownNames(): Plugin {
  return {
    name: 'own-names',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const fetched = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
      for (const chunk of chunks) {
        if (chunk.isEntry || fetched.has(chunk.fileName)) continue;
        const own = exportByOwnName(chunk);
        for (const other of chunks) {
          if (other.imports.includes(chunk.fileName)) importByOwnName(other, chunk.fileName, own);
        }
      }
    },
  };
}
