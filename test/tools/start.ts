import { serve } from '@hono/node-server';

/** What a server does with a request; `env` is what Node's adapter hands in. */
export interface App {
  fetch(request: Request, env: never): Response | Promise<Response>;
}

/**
 * Serves `app` for as long as the process lives; resolves with its base address.
 *
 * @param port any free one unless it is said
 * @throws Error when the port is taken
 */
export function start(app: App, port = 0): Promise<string> {
  const handle = app.fetch as Parameters<typeof serve>[0]['fetch'];
  return new Promise((started, failed) => {
    const server = serve({ fetch: handle, port, hostname: '127.0.0.1' }, (address) =>
      started(`http://127.0.0.1:${address.port}`),
    );
    server.once('error', failed);
  });
}
