/*
 * What one page view costs, measured: our own client asks the demo's endpoint, both in this process,
 * and what passes between them is counted.
 */
import { gzipSync } from 'node:zlib';
import { createApp } from '../../../demo/app.js';
import { createRegistry } from '../../../demo/data/registry.js';
import { Connection } from '../../../src/api/connect.js';
import type { Shared } from '../../../src/api/shared.js';
import type { ResearcherRef } from '../../../src/model/ids.js';
import type { Content } from './assumptions.js';

/** One call as it goes over the wire; sizes in bytes, of what the endpoint sends. */
export interface Call {
  /** `researchers`, `works` or `graph`. */
  readonly what: string;
  /** How many researchers it asks for. */
  readonly ids: number;
  /** Headers and body, compressed. */
  readonly whole: number;
  /** Headers of a 304. */
  readonly unchanged: number;
}

const ENDPOINT = 'https://endpoint.example/api';

/** How many works `<work-list>` asks for at a time, unless it is told otherwise. */
const WORKS = 20;

/** Pages that are asked for, so that no single researcher decides. */
const SAMPLES = 20;

/** A page's worth of researchers out of the demo's registry, further on in it for each sample. */
function sample(count: number, number: number): ResearcherRef[] {
  const registry = createRegistry(Number.POSITIVE_INFINITY);
  const at = (index: number) => registry.idAt((index * 37 + 1000) % registry.size)!;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'native',
    id: at(number * count + index),
  }));
}

const headerBytes = (status: string, headers: Headers): number =>
  [`HTTP/1.1 ${status}`, ...[...headers].map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  ).length;

async function measured(fetchIt: typeof fetch, url: URL): Promise<Call> {
  const answer = await fetchIt(url);
  const known = { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } };
  const again = await fetchIt(url, known);
  if (answer.status !== 200 || again.status !== 304) throw new Error(`${url} has no ETag`);
  const [, , , what = 'researchers'] = url.pathname.split('/').slice(1);
  return {
    what,
    ids: url.searchParams.get('ids')?.split(',').length ?? 1,
    whole: headerBytes('200 OK', answer.headers) + gzipSync(await answer.text()).length,
    unchanged: headerBytes('304 Not Modified', again.headers),
  };
}

/** Resolves once `shared` has an answer. @throws what it failed with */
const answered = <T>(shared: Shared<T>): Promise<void> =>
  new Promise((done, fail) => {
    const stop = shared.watch(({ value, error }) => {
      if (error) fail(error);
      if (value === undefined) return;
      done();
      queueMicrotask(() => stop());
    });
  });

/** Has our client ask for everything that one page shows; resolves once it has it. */
function askAll(content: Content, number: number): Promise<unknown> {
  const connection = new Connection('rest', { endpoint: ENDPOINT });
  if ('badges' in content) {
    const refs = sample(content.badges, number);
    return Promise.all(refs.map((ref) => answered(connection.researcher(ref))));
  }
  const [ref] = sample(1, number) as [ResearcherRef];
  return Promise.all([
    answered(connection.researcher(ref)),
    answered(connection.works(ref, { limit: WORKS })),
    answered(connection.graph(ref)),
  ]);
}

/** Does `work` with `fetchIt` in the place of the global one, as in a page. */
async function withFetch<T>(fetchIt: typeof fetch, work: () => Promise<T>): Promise<T> {
  const before = globalThis.fetch;
  globalThis.fetch = fetchIt;
  try {
    return await work();
  } finally {
    globalThis.fetch = before;
  }
}

/** The calls of one page, in the mean over some pages of the demo's researchers. */
export async function callsOf(content: Content): Promise<Call[]> {
  const app = createApp({ basePath: '/api', graphBuild: { of: [], ms: 0 } });
  const fetchIt: typeof fetch = async (input, init) => app.fetch(new Request(input as URL, init));
  const runs: Call[][] = [];
  for (let number = 0; number < SAMPLES; number += 1) {
    const urls: URL[] = [];
    const noting: typeof fetch = (input, init) => {
      urls.push(new URL(String(input)));
      return fetchIt(input, init);
    };
    await withFetch(noting, () => askAll(content, number));
    runs.push(await Promise.all(urls.map((url) => measured(fetchIt, url))));
  }
  return runs[0]!.map((call, index) => ({
    ...call,
    whole: mean(runs.map((run) => run[index]!.whole)),
    unchanged: mean(runs.map((run) => run[index]!.unchanged)),
  }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
