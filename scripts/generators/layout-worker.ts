import { build } from 'vite';

const ENTRY = 'src/graph/layout/worker-entry.ts';

/** The layout worker as one minified script in a string, for `new Worker` from a Blob. */
export async function layoutWorkerSource(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The worker was not built.');
  const code = output.output.find((chunk) => chunk.type === 'chunk')?.code.trim();
  if (code === undefined) throw new Error('The worker was not built.');
  return [
    '// Generated from worker-entry.ts by `npm run generate`; do not edit.',
    `/** The layout worker's script. */`,
    `export const workerSource = ${JSON.stringify(code)};`,
  ].join('\n');
}
