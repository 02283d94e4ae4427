// dist/cdn/: what one script tag loads. Everything else in dist/ is made by scripts/build.ts.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import {
  integrityList,
  loaderCopies,
  loaderScript,
  ownTrustedTypesPolicy,
  plainDynamicImport,
} from './scripts/cdn/plugins.js';
import { citeprocAsModule, compactStyles, ownPartsOfLit } from './scripts/cdn/lighter.js';

const entry = 'src/embed/cdn.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What every widget needs, with all that it imports: one file, since apart its pieces compress a tenth worse. */
const CORE = /src\/(context\/resource|elements\/shared\/(research|define)-element)\.ts/;

/** The graph likewise, but for what only its files and panels need: these come later. */
const GRAPH = /src\/graph\/(?!join|table|picture|quality|index|draw\/export|layout\/worker)/;

/** A tag's chunk is named after its folder, not after its `define.ts`. */
function chunkName(moduleId: string | null | undefined): string {
  return /elements\/([^/]+)\/define\.ts$/.exec(moduleId ?? '')?.[1] ?? '[name]';
}

export default defineConfig({
  define: { RW_VERSION: JSON.stringify(version) },
  plugins: [
    plainDynamicImport(),
    loaderCopies(entry),
    ownTrustedTypesPolicy(),
    loaderScript(entry),
    ownPartsOfLit(),
    compactStyles(),
    citeprocAsModule(),
    integrityList(version),
  ],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    modulePreload: false,
    // Which chunk holds what: read by the size check, and by hosts who preload.
    manifest: 'chunks.json',
    license: { fileName: 'LICENSES.md' },
    // A plain entry: Vite's library mode would not minify fully.
    rollupOptions: {
      input: { widgets: entry, frame: 'src/embed/frame/entry.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        codeSplitting: {
          groups: [
            { name: 'core', test: CORE, priority: 1 },
            { name: 'graph-slice', test: GRAPH },
          ],
        },
        chunkFileNames: ({ facadeModuleId }) => `chunks/${chunkName(facadeModuleId)}-[hash].js`,
      },
    },
  },
});
