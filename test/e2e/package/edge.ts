import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import webpack from 'webpack';
import { runWebpack } from './bundlers.js';
import type { Project } from './project.js';

/** The worker that docs/prerendering.md shows. */
const worker = (endpoint: string): string => `
import { createFragmentHandler } from '@bzpeer/widgets/ssr';

const handler = createFragmentHandler({ endpoint: ${JSON.stringify(endpoint)} });
export default { fetch: (request) => handler(request) };
`;

/** What workers of edge platforms have: web standards, and nothing of Node. */
const STANDARDS = {
  AbortController,
  AbortSignal,
  DOMException,
  Event,
  EventTarget,
  Headers,
  Intl,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  console,
  crypto,
  fetch,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
};

interface Handler {
  default: { fetch(request: Request): Promise<Response> };
}

/**
 * Bundles the worker under the conditions that edge platforms set, into one file as they do, and has it
 * answer with nothing but web standards around it.
 */
export async function runOnEdge(project: Project, endpoint: string): Promise<void> {
  await project.write('worker.js', worker(endpoint));
  await runWebpack({
    mode: 'production',
    target: 'webworker',
    context: project.root,
    entry: './worker.js',
    resolve: { conditionNames: ['workerd', 'worker', 'browser', 'import', 'default'] },
    output: {
      path: join(project.root, 'out'),
      filename: 'worker.js',
      library: { type: 'var', name: 'answer' },
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    performance: false,
  });
  const context = createContext({ ...STANDARDS });
  runInContext('globalThis.self = globalThis;', context);
  runInContext(await readFile(join(project.root, 'out/worker.js'), 'utf8'), context);
  const { default: edge } = runInContext('answer', context) as Handler;
  const answer = await edge.fetch(
    new Request('https://edge.example/fragments/researcher-profile?researcher=zhen-qin&lang=de'),
  );
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /<researcher-profile[^>]*lang="de"[^]*shadowrootmode="open"/);
}
