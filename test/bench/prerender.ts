/**
 * `npm run bench:prerender`: what rw-prerender needs for many researchers, asked of the demo's endpoint:
 * memory as it goes on, time, and what it writes. Ends with 1 where memory grows with their number.
 *
 *   npm run bench:prerender -- --generated 500             beside the demo's named ones; 10,000 when not said
 *   npm run bench:prerender -- --widgets researcher-card   as of the command; a whole profile when not said
 *   npm run bench:prerender -- --page josiah-carberry      only what one page weighs
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createApp } from '../../demo/app.js';
import { renderProfilePage } from '../../src/ssr/index.js';
import { start, type App } from '../tools/start.js';

/** One look at the command's memory, in bytes. */
interface Look {
  /** Researchers that had been asked for. */
  readonly done: number;
  readonly rss: number;
  /** The JavaScript heap after a collection: what is really held. */
  readonly heap: number;
}

/** How often memory is looked at in one run. */
const LOOKS = 10;

/** Live heap at the end, as a multiple of what it was at a fifth of the way: caches are full by then. */
const GROWN = 1.25;

const { values } = parseArgs({
  options: {
    generated: { type: 'string', default: '10000' },
    widgets: { type: 'string' },
    concurrency: { type: 'string', default: '8' },
    page: { type: 'string' },
  },
});

/** Runs in the command's process: answers each message with what memory is now. */
const SPY = `data:text/javascript,${encodeURIComponent(`
  process.on('message', (done) => {
    const { rss } = process.memoryUsage();
    gc();
    process.send({ done, rss, heap: process.memoryUsage().heapUsed });
  });
  process.channel.unref();`)}`;

function startCommand(endpoint: string, out: string): ChildProcess {
  const { widgets, concurrency } = values;
  const args = ['--endpoint', endpoint, '--out', out, '--all', '--concurrency', concurrency];
  if (widgets) args.push('--widgets', widgets);
  const node = ['--expose-gc', '--import', SPY, 'dist/ssr/cli/prerender.js'];
  return spawn(process.execPath, [...node, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** The demo's endpoint, with no graph that takes its time to be built. */
const demo = createApp({ generated: Number(values.generated), graphBuild: { of: [] } });

async function researchersListed(): Promise<number> {
  const answer = await demo.fetch(new Request('http://demo.example/researchers?limit=1'));
  return ((await answer.json()) as { total: number }).total;
}

/** The demo; `heard` is told how many researchers it has been asked for. */
function counting(heard: (count: number) => void): App {
  let count = 0;
  return {
    fetch(request) {
      if (/^\/researchers\/[^/]+$/.test(new URL(request.url).pathname)) heard((count += 1));
      return demo.fetch(request);
    },
  };
}

async function measure(out: string): Promise<{ looks: readonly Look[]; code: number | null }> {
  const looks: Look[] = [];
  const step = Math.floor((await researchersListed()) / LOOKS);
  const running: { command?: ChildProcess } = {};
  const heard = (count: number): void => {
    if (count % step === 0) running.command?.send(count);
  };
  const command = startCommand(await start(counting(heard)), out);
  running.command = command;
  command.on('message', (look) => looks.push(look as Look));
  const code = await new Promise<number | null>((ended) => command.on('close', ended));
  return { looks, code };
}

/** Bytes of all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile());
  const sizes = await Promise.all(files.map((each) => stat(join(each.parentPath, each.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function report(looks: readonly Look[], seconds: number, written: number): void {
  console.log('\n| researchers | held on the heap | resident |\n| ---: | ---: | ---: |');
  for (const { done, heap, rss } of looks) {
    console.log(
      `| ${done.toLocaleString('en')} | ${(heap / 1e6).toFixed(1)} MB | ${megabytes(rss)} |`,
    );
  }
  const rate = (looks.at(-1)!.done / seconds).toFixed(0);
  console.log(`\n${seconds.toFixed(0)} s, ${rate} a second, ${megabytes(written)} of files`);
}

/** What a page of one researcher weighs, in kB: with a script to take it over, and with none. */
async function weigh(id: string): Promise<void> {
  const endpoint = await start({ fetch: (request) => demo.fetch(request) });
  const kilobytes = ({ length }: Uint8Array): string => (length / 1000).toFixed(1);
  console.log('| page | kB | gzip | brotli |\n| --- | ---: | ---: | ---: |');
  for (const script of ['/widgets.js', '']) {
    const asOf = '2026-11-23';
    const html = Buffer.from(await renderProfilePage({ id, endpoint, asOf, script }));
    const sizes = [html, gzipSync(html), brotliCompressSync(html)].map(kilobytes);
    console.log(`| ${script ? 'with' : 'without'} script | ${sizes.join(' | ')} |`);
  }
}

async function run(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'rw-prerender-'));
  try {
    const began = performance.now();
    const { looks, code } = await measure(out);
    report(looks, (performance.now() - began) / 1000, await sizeOf(out));
    const early = looks[Math.floor(looks.length / 5)]!.heap;
    const grown = looks.at(-1)!.heap / early;
    console.log(`Held at the end: ${grown.toFixed(2)} × what it was at a fifth of the way`);
    process.exitCode = code === 0 && grown <= GROWN ? 0 : 1;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

await (values.page ? weigh(values.page) : run());
process.exit();
