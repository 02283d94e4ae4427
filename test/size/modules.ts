/*
 * What each module adds to what a page loads: how much smaller the page's chunks would be, compressed,
 * without the module's characters.
 */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The characters of one chunk that came from one module. */
interface Stretch {
  readonly module: string;
  readonly text: string;
}

const compressed = (text: string): number => brotliCompressSync(text).length;

/** `…/node_modules/lit-html/lit-html.js` and `src/api/batch.ts`, whatever the chunk's folder is. */
function moduleName(source: string): string {
  return source.replace(/^.*node_modules\//, '').replace(/^(?:\.\.\/)+/, '') || '(bundler)';
}

/** A chunk, cut wherever its characters begin to come from another module. */
function stretches(code: string, map: SourceMapPayload): Stretch[] {
  const origins = new SourceMap(map);
  const result: { module: string; text: string }[] = [];
  code.split('\n').forEach((line, row) => {
    for (const [column, character] of [...`${line}\n`].entries()) {
      const entry = origins.findEntry(row, column);
      const module =
        'originalSource' in entry ? moduleName(entry.originalSource ?? '') : '(bundler)';
      const last = result.at(-1);
      if (last?.module === module) last.text += character;
      else result.push({ module, text: character });
    }
  });
  return result;
}

/** The chunks of dist/cdn as they are built now, with their source maps, and nothing written. */
async function chunksWithMaps(): Promise<Map<string, Rolldown.OutputChunk>> {
  const built = (await build({
    logLevel: 'warn',
    build: { write: false, sourcemap: 'hidden' },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
}

/** Bytes of brotli that each module adds to `files`, largest first. */
export async function moduleSizes(files: readonly string[]): Promise<[string, number][]> {
  const chunks = await chunksWithMaps();
  const sizes = new Map<string, number>();
  for (const file of files) {
    const { code, map } = chunks.get(file)!;
    // A chunk of the bundler's own has no map.
    const cut = map
      ? stretches(code, map as unknown as SourceMapPayload)
      : [{ module: '(bundler)', text: code }];
    const whole = compressed(code);
    for (const module of new Set(cut.map(({ module }) => module))) {
      const rest = cut.filter((each) => each.module !== module).map(({ text }) => text);
      const saved = whole - compressed(rest.join(''));
      sizes.set(module, (sizes.get(module) ?? 0) + saved);
    }
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}
