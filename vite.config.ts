// dist/cdn/: what one script tag loads. Everything else in dist/ is made by scripts/build.ts.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { options, pluginsWith } from './scripts/cdn/common.js';
import { copiesOfSmallModules } from './scripts/cdn/lighter.js';
import { ownNames } from './scripts/cdn/names.js';
import { CHUNKS, loaderCopies, loaderScript, sharedForLoader } from './scripts/cdn/plugins.js';

const entry = 'src/embed/cdn.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * Which modules share a chunk, with all that they import: apart, their pieces compress a tenth worse.
 * `core` is what every widget needs, `works` what every list does, `text` what most others write;
 * `graph-slice` is the graph but for what only its files and panels need, which comes later.
 */
const GROUPS = [
  {
    name: 'core',
    test: /src\/(context\/resource|elements\/shared\/(research|define)-element)\.ts/,
    priority: 2,
  },
  {
    name: 'templates',
    test: /src\/(format\/(url|identifier-urls|intl-cache)|elements\/shared\/(template-element|heading|joined-origins))\.ts/,
    priority: 1,
  },
  {
    name: 'works',
    test: /src\/(model\/work|format\/(dates|work-text)|api\/sources\/rest-works)\.ts|lit-html\/directive\.js/,
    priority: 0,
  },
  {
    name: 'graph-slice',
    test: /src\/graph\/(?!guess|join|near|place|table|picture|still|quality|index|draw\/export|layout\/worker)|elements\/graph-slice\/sentences/,
  },
];

/** A tag's chunk is named after its folder, be it that of a module with more than the class. */
function chunkName(moduleId: string | null | undefined): string {
  return /elements\/([^/]+)\/(?:whole|\1)\.ts$/.exec(moduleId ?? '')?.[1] ?? '[name]';
}

export default defineConfig({
  define: { RW_VERSION: JSON.stringify(version) },
  plugins: pluginsWith([
    sharedForLoader(entry),
    loaderCopies(entry),
    loaderScript(entry),
    copiesOfSmallModules(),
    ownNames(),
  ]),
  build: {
    ...options,
    // Which chunk holds what: read by the size check, and by hosts who preload.
    manifest: 'chunks.json',
    license: { fileName: 'LICENSES.md' },
    // A plain entry: Vite's library mode would not minify fully.
    rollupOptions: {
      input: { widgets: entry, frame: 'src/embed/frame/entry.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        codeSplitting: { groups: GROUPS },
        chunkFileNames: ({ facadeModuleId }) => `${CHUNKS}${chunkName(facadeModuleId)}.js`,
      },
    },
  },
});
