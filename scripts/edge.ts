/*
 * dist/ssr/edge/: `@bzpeer/widgets/ssr` with all that it imports, for runtimes that have web standards
 * and nothing of Node. Lit picks its server builds by the export condition `node`, which the bundlers
 * of edge platforms do not set; so they are bundled here.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { compactedTemplates } from './templates.js';

const OUT = 'dist/ssr/edge';
const CONDITIONS = ['node', 'module', 'import', 'default'];

/** Never run on a server: citations are made when a visitor asks for one. */
const NEVER_RUN = /^citeproc$/;

/** Its server build wants Node's Buffer for what every runtime's `btoa` does as well. */
const HYDRATION = {
  find: /^@lit-labs\/ssr-client$/,
  replacement: fileURLToPath(
    new URL('../node_modules/@lit-labs/ssr-client/index.js', import.meta.url),
  ),
};

/** Writes dist/ssr/edge/. @throws Error where something outside of the bundle is still imported */
export async function writeEdgeBundle(): Promise<void> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { target: 'webworker', noExternal: true, resolve: { conditions: CONDITIONS } },
    resolve: { alias: [HYDRATION] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leftOut(), compactedTemplates()],
    build: {
      ssr: 'src/ssr/index.ts',
      outDir: OUT,
      target: 'es2022',
      minify: true,
      rollupOptions: {
        // Its chunks would have what they share exported by the entry else, under names of one letter.
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: 'index.js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Languages, sources and math stay apart: few of them are used in one place.
          codeSplitting: true,
        },
      },
    },
  });
  refuseForeignImports(output as Rollup.RollupOutput);
}

/** An empty module in the place of code that no server runs. */
const leftOut = (): Plugin => ({
  name: 'left-out',
  enforce: 'pre',
  resolveId: (id) => (NEVER_RUN.test(id) ? '\0left-out' : null),
  load: (id) => (id === '\0left-out' ? 'export default undefined' : null),
});

function refuseForeignImports({ output }: Rollup.RollupOutput): void {
  const files = new Set(output.map(({ fileName }) => fileName));
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    const foreign = [...chunk.imports, ...chunk.dynamicImports].filter((each) => !files.has(each));
    if (foreign.length > 0) throw new Error(`${OUT}/${chunk.fileName} imports ${foreign.join()}`);
  }
}
