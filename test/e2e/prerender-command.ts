/**
 * `npm run test:prerender-command`: rw-prerender as it is installed, against the demo's endpoint: what it
 * writes, what it leaves alone, how it is interrupted and goes on, and what it says of failures.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../demo/app.js';
import { ResearcherSchema } from '../../src/model/researcher.js';
import type { Source } from '../../src/model/source.js';
import { readOptions } from '../../src/ssr/cli/options.js';
import { Progress } from '../../src/ssr/cli/progress.js';
import { Records } from '../../src/ssr/cli/records.js';
import { prerenderResearcher } from '../../src/ssr/cli/researcher.js';
import { start } from '../tools/start.js';
import { runTests } from './run-tests.js';

/** Researchers that the demo makes up for these tests, beside the named ones. */
const GENERATED = 150;

/** The demo's endpoint, with a look at what it is asked. */
class Endpoint {
  url = '';
  asked: string[] = [];
  statuses: number[] = [];
  most = 0;
  /** Called with each path before it is answered; an answer of its own replaces the real one. */
  meddle: ((path: string) => Response | undefined) | undefined;
  #open = 0;
  readonly #app = createApp({ generated: GENERATED, now: () => Date.UTC(2026, 10, 23) });

  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    this.asked.push(pathname);
    this.#open += 1;
    this.most = Math.max(this.most, this.#open);
    try {
      const answer = this.meddle?.(pathname) ?? (await this.#app.fetch(request));
      this.statuses.push(answer.status);
      return answer;
    } finally {
      this.#open -= 1;
    }
  }

  /** Forgets what it saw. */
  calm(): void {
    this.asked = [];
    this.statuses = [];
    this.most = 0;
    this.meddle = undefined;
  }
}

interface Run {
  readonly code: number | null;
  readonly output: string;
}

const endpoint = new Endpoint();
endpoint.url = await start({ fetch: (request) => endpoint.fetch(request) });
let child: ChildProcess | undefined;

/** Runs the command into `out`; resolves when it has ended. */
function prerender(out: string, ...words: readonly string[]): Promise<Run> {
  const script = 'dist/ssr/cli/prerender.js';
  const args = [script, '--endpoint', endpoint.url, '--out', out, ...words];
  const started = spawn(process.execPath, args);
  child = started;
  let output = '';
  const hear = (chunk: Buffer) => (output += chunk.toString());
  started.stdout.on('data', hear);
  started.stderr.on('data', hear);
  return new Promise((ended) => started.on('close', (code) => ended({ code, output })));
}

/** A folder for one test, which is removed afterwards. */
const inFolder = (test: (out: string) => Promise<void>) => async (): Promise<void> => {
  const out = await mkdtemp(join(tmpdir(), 'rw-prerender-'));
  endpoint.calm();
  try {
    await test(out);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** When each page was last written, by its name. */
async function writtenAt(out: string): Promise<Record<string, number>> {
  const names = (await readdir(out)).filter((name) => name.endsWith('.html'));
  const times = names.map(async (name) => [name, (await stat(join(out, name))).mtimeMs] as const);
  return Object.fromEntries(await Promise.all(times));
}

const CARD = ['--widgets', 'researcher-card'];

async function writesAll(out: string): Promise<void> {
  const site = ['--site', 'https://site.example/people', '--script', '/widgets.js'];
  const ids = ['josiah-carberry', 'zhen-qin'];
  const { code, output } = await prerender(out, ...CARD, ...site, ...ids);
  assert.equal(code, 0, output);
  assert.match(output, /2 written, 0 unchanged, 0 failed/);
  const page = await readFile(join(out, 'zhen-qin.html'), 'utf8');
  assert.match(page, /<title>Zhen Qin/);
  assert.ok(page.includes('<script type="module" src="/widgets.js"'));
  assert.ok(page.includes('"@type":"ProfilePage"'));
  assert.ok(await exists(join(out, 'zhen-qin/researcher-card.html')));
  assert.match(await readFile(join(out, 'index.html'), 'utf8'), /Carberry[^]*Zhen Qin/);
  const sitemap = await readFile(join(out, 'sitemap.xml'), 'utf8');
  assert.ok(sitemap.includes('<loc>https://site.example/people/josiah-carberry.html</loc>'));
}

async function goesOn(out: string): Promise<void> {
  const all = ['--all', '--concurrency', '4', ...CARD];
  // Two or three questions a page: more than twenty pages are done by then, however fast they are.
  endpoint.meddle = () => {
    if (endpoint.asked.length === 90) child?.kill('SIGINT');
    return undefined;
  };
  const first = await prerender(out, ...all);
  assert.equal(first.code, 130, first.output);
  assert.match(first.output, /the same command goes on/);
  const left = (await readdir(out)).filter((name) => name.endsWith('.part'));
  assert.deepEqual(left, [], 'no half-written file');
  const done = Object.keys(await writtenAt(out)).length;
  assert.ok(done > 20 && done < GENERATED, `${done} pages before the interruption`);
  assert.equal(await exists(join(out, 'index.html')), false, 'no index of a part');
  endpoint.calm();
  const second = await prerender(out, ...all);
  const before = Number(/(\d+) done before/.exec(second.output)?.[1]);
  assert.ok(before >= done - 4 && before <= done + 4, second.output);
  const researchers = endpoint.asked.filter((path) => /^\/researchers\/[^/]+$/.test(path));
  const written = Number(/(\d+) written/.exec(second.output)?.[1]);
  assert.ok(written > 0 && researchers.length <= written + 10, 'asks for the rest only');
  assert.ok(endpoint.most <= 4 && endpoint.most > 1, `${endpoint.most} requests at once`);
}

async function leavesAlone(out: string): Promise<void> {
  const ids = ['josiah-carberry', 'zhen-qin'];
  await prerender(out, ...CARD, ...ids);
  const before = await writtenAt(out);
  endpoint.calm();
  const same = await prerender(out, ...CARD, ...ids);
  assert.match(same.output, /0 written, 2 unchanged/);
  assert.deepEqual(new Set(endpoint.statuses), new Set([304]));
  assert.deepEqual(await writtenAt(out), before);
  endpoint.meddle = (path) =>
    path.endsWith('/zhen-qin') ? Response.json({ id: 'zhen-qin', name: 'Zhen Q.' }) : undefined;
  const changed = await prerender(out, ...CARD, ...ids);
  assert.match(changed.output, /1 written, 1 unchanged/);
  const after = await writtenAt(out);
  assert.equal(after['josiah-carberry.html'], before['josiah-carberry.html']);
  assert.notEqual(after['zhen-qin.html'], before['zhen-qin.html']);
}

async function writesEachOnce(out: string): Promise<void> {
  const ids = ['zhen-qin', 'zhen-qin', ' zhen-qin'];
  const { code, output } = await prerender(out, ...CARD, ...ids);
  assert.equal(code, 0, output);
  assert.match(output, /1 written, 0 unchanged, 0 failed/);
}

async function saysWhatFailed(out: string): Promise<void> {
  const ids = ['josiah-carberry', 'nobody-here', 'zhen-qin'];
  await prerender(out, '--widgets', 'researcher-card,trust-badge', 'zhen-qin');
  await prerender(out, ...CARD, 'josiah-carberry', 'zhen-qin');
  endpoint.meddle = (path) =>
    path.endsWith('/zhen-qin') ? new Response(null, { status: 410 }) : undefined;
  const { code, output } = await prerender(out, ...CARD, ...ids);
  assert.equal(code, 1, output);
  assert.match(output, /^nobody-here: not-found: /m);
  assert.match(output, /^zhen-qin: gone: /m);
  assert.match(output, /2 failed/);
  assert.equal(await exists(join(out, 'zhen-qin.html')), false, 'who is gone has no page');
  assert.deepEqual(
    await readdir(join(out, 'zhen-qin')),
    [],
    'nor a fragment, not even an earlier one',
  );
  assert.equal(await exists(join(out, 'josiah-carberry.html')), true);
  const sitemap = await readFile(join(out, 'sitemap.xml'), 'utf8');
  assert.ok(!sitemap.includes('zhen-qin') && sitemap.includes('josiah-carberry'));
}

/** Prerenders somebody of whom a source knows no more than this. */
async function prerenderOf(out: string, more: object, ...words: string[]): Promise<void> {
  const value = ResearcherSchema({ id: 'ada', name: 'Ada Byron', ...more });
  const source = { name: 'few', can: {}, researcher: async () => ({ value }) } as unknown as Source;
  const all = ['--endpoint', endpoint.url, '--out', out, ...words, 'ada'];
  const options = (await readOptions(all))!;
  const { signal } = new AbortController();
  const known = { run: '1', recipe: 'x', source, options, records: new Records(out), signal };
  assert.equal(await prerenderResearcher('ada', { ...known, say: assert.fail }), 'written');
}

async function writesWhatThereIs(out: string): Promise<void> {
  await prerenderOf(out, {}, '--widgets', 'researcher-card,graph-slice');
  assert.deepEqual(await readdir(join(out, 'ada')), ['researcher-card.html']);
}

async function saysNoNameIsGiven(out: string): Promise<void> {
  await prerenderOf(out, { name: ' ', counts: { works: 3 } });
  const page = await readFile(join(out, 'ada.html'), 'utf8');
  assert.ok(page.includes('name="description" content="Name not given · 3 published works"'));
}

async function refusesNonsense(out: string): Promise<void> {
  const nonsense = [
    [],
    [''],
    ['--widgets', 'no-such', 'ada'],
    ['--concurrency', '0', 'ada'],
    ['--endpoint', 'localhost:3000/api', 'ada'],
    ['--source', 'no-such', 'ada'],
    ['--source', 'openalex no-such', 'ada'],
    ['--source', 'openalex', '--all'],
    ['--site', 'university.example', 'ada'],
    ['--lang', 'en US', 'ada'],
    ['--template', 'package.json', 'ada'],
  ];
  for (const words of nonsense) {
    const { code, output } = await prerender(out, ...words);
    assert.equal(code, 2, output);
    assert.ok(output.includes('rw-prerender --endpoint URL'), 'the usage');
    assert.deepEqual(await readdir(out), [], 'nothing was written');
  }
  const { code, output } = await prerender(out, '--help');
  assert.equal(code, 0, output);
}

/** What has Node go on at once where a server that is still building asks to be left alone for 14 seconds. */
const IMPATIENT = `const { setTimeout: wait } = globalThis; const { now } = Date; let ahead = 0;
  Date.now = () => now() + ahead;
  globalThis.setTimeout = (then, ms, ...rest) =>
    ms === 14000 ? wait(() => { ahead += ms; then(...rest); }) : wait(then, ms, ...rest);`;

async function waitsForNoGraph(out: string): Promise<void> {
  const answer = { status: 202, headers: { 'Retry-After': '14' } };
  endpoint.meddle = (path) =>
    path.endsWith('/graph') ? Response.json({ status: 'building' }, answer) : undefined;
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(IMPATIENT)}`;
  const widgets = ['--widgets', 'researcher-card,graph-slice'];
  const { code, output } = await prerender(out, ...widgets, 'josiah-carberry').finally(() => {
    delete process.env['NODE_OPTIONS'];
  });
  assert.equal(code, 0, output);
  assert.match(output, /^josiah-carberry: still-building: /m);
  assert.match(output, /1 written, 0 unchanged, 0 failed/);
  assert.ok(await exists(join(out, 'josiah-carberry/researcher-card.html')));
  for (const file of ['josiah-carberry.html', 'josiah-carberry/graph-slice.html']) {
    const html = await readFile(join(out, file), 'utf8');
    assert.match(html, /<graph-slice [^>]+><p class="rw-failed">This is still being put together/);
    assert.match(html, /<a href="https?:[^"]+">Open the full explorer<\/a><\/p><\/graph-slice>/);
  }
  endpoint.calm();
  const next = await prerender(out, ...widgets, 'josiah-carberry');
  assert.match(next.output, /1 written, 0 unchanged, 0 failed/);
  const html = await readFile(join(out, 'josiah-carberry/graph-slice.html'), 'utf8');
  assert.ok(html.includes('<svg') && !html.includes('rw-failed'));
}

/** A terminal, as far as a bar needs one. */
function drawsABar(): void {
  const lines: string[] = [];
  const terminal = { isTTY: true, write: (text: string) => lines.push(text) };
  const bar = new Progress(terminal as unknown as ConstructorParameters<typeof Progress>[0]);
  bar.total = 4;
  bar.step();
  bar.step();
  bar.end();
  assert.match(lines.join(''), /█+░+ 2 of 4, \d+ a second\n$/);
}

await runTests({
  'writes a page and its widgets, an index and a sitemap': inFolder(writesAll),
  'is interrupted, and the same command goes on': inFolder(goesOn),
  'writes only what changed': inFolder(leavesAlone),
  'writes somebody who is named twice once': inFolder(writesEachOnce),
  'says what failed, and takes away the pages of who is gone': inFolder(saysWhatFailed),
  'leaves out a widget that the source has no data for, in its page and as a file':
    inFolder(writesWhatThereIs),
  'says in a description that no name is given': inFolder(saysNoNameIsGiven),
  'writes what there is while a graph is being built, and the graph with the next run':
    inFolder(waitsForNoGraph),
  'refuses nonsense with its usage': inFolder(refusesNonsense),
  'draws a bar on a terminal': drawsABar,
});
