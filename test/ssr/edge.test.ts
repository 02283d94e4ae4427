import { expect } from '@open-wc/testing';
import { PRERENDERED_TAGS } from '../../src/ssr/index.js';
import { serverUrl } from '../tools/server-url.js';
import { fragment } from './prerendered.js';

/** An answer as it came out of the worker. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A worker has web standards, no DOM, and nothing of Node: what edge platforms have. The built bundle
 * in it answers paths, as `src/` does on Node in the other tests.
 */
async function startEdge(): Promise<{ ask(path: string): Promise<Answer>; stop(): void }> {
  const endpoint = await serverUrl('demo');
  const code = `
    const { createFragmentHandler } = await import('${location.origin}/dist/ssr/edge/index.js');
    const handler = createFragmentHandler({
      endpoint: '${endpoint}',
      now: () => Date.UTC(2026, 10, 23),
    });
    onmessage = async ({ data, ports: [port] }) => {
      const response = await handler(new Request('https://edge.example/' + data));
      const headers = Object.fromEntries(response.headers);
      port.postMessage({ status: response.status, headers, body: await response.text() });
    };
    postMessage('ready');`;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  await new Promise((ready, failed) => {
    worker.addEventListener('message', ready, { once: true });
    worker.addEventListener('error', ({ message }) => failed(new Error(message)));
  });
  URL.revokeObjectURL(url);
  return { ask: (path) => answerOf(worker, path), stop: () => worker.terminate() };
}

const answerOf = (worker: Worker, path: string): Promise<Answer> =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answered(data as Answer);
    worker.postMessage(path, [port2]);
  });

describe('the bundle for edge platforms', () => {
  let edge: Awaited<ReturnType<typeof startEdge>>;
  before(async () => (edge = await startEdge()));
  after(() => edge.stop());

  const paths = [
    ...PRERENDERED_TAGS.map((tag) => `fragments/${tag}?researcher=zhen-qin`),
    'fragments/researcher-profile?researcher=josiah-carberry&lang=ar',
    'badge.svg?researcher=josiah-carberry&lang=de',
    'fragments/researcher-card?researcher=nobody-here',
    'fragments/no-such-tag?researcher=zhen-qin',
  ];
  for (const path of paths) {
    it(`answers ${path} as a server with Node does`, async () => {
      const { response, html } = await fragment(path);
      const { status, headers, body } = await edge.ask(path);
      expect(status).to.equal(response.status);
      expect(headers['etag'] ?? null).to.equal(response.headers.get('etag'));
      expect(body).to.equal(html);
    });
  }
});
