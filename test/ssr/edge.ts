import { serverUrl } from '../tools/server-url.js';

/** An answer as it came out of the worker. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that renders, in a worker. */
export interface Edge {
  /**
   * What a path of a site answers, or a whole page at `pages/{id}`: 502 with the kind of its failure.
   *
   * @param endpoint where its data is from; the demo's where it is not said
   */
  ask(path: string, endpoint?: string): Promise<Answer>;
  stop(): void;
}

/**
 * A worker has web standards, no DOM, and nothing of Node: what edge platforms have. The built bundle
 * in it answers paths, as `src/` does on Node in the other tests.
 */
export async function startEdge(): Promise<Edge> {
  const demo = await serverUrl('demo');
  const code = `
    const { createFragmentHandler, renderProfilePage } = await import('${location.origin}/dist/ssr/edge/index.js');
    const now = () => Date.UTC(2026, 10, 23);
    onmessage = async ({ data: { path, endpoint }, ports: [port] }) => {
      const page = { endpoint, asOf: '2026-11-23', id: path.replace('pages/', '') };
      const response = path.startsWith('pages/')
        ? await renderProfilePage(page).then(
            (html) => new Response(html),
            ({ kind, name }) => new Response(kind ?? name, { status: 502 }),
          )
        : await createFragmentHandler({ endpoint, now })(new Request('https://edge.example/' + path));
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
  return {
    ask: (path, endpoint = demo) => answerOf(worker, { path, endpoint }),
    stop: () => worker.terminate(),
  };
}

const answerOf = (worker: Worker, question: { path: string; endpoint: string }): Promise<Answer> =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answered(data as Answer);
    worker.postMessage(question, [port2]);
  });
