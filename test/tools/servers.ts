import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';

/**
 * The HTTP servers that browser tests may talk to, by the name tests ask for. Each module exports
 * `createApp()`, which returns (or promises) a Hono app; every run starts each once, on a free port.
 */
const modules = {
  demo: 'demo/app.ts',
};

interface App {
  fetch(request: Request): Response | Promise<Response>;
}

export interface RunningServers {
  /** Base address by name, without a final slash: `{ demo: 'http://127.0.0.1:40123' }`. */
  readonly urls: Readonly<Record<string, string>>;
  stop(): void;
}

export async function startServers(): Promise<RunningServers> {
  const present = Object.entries(modules).filter(([, path]) => existsSync(path));
  const running = await Promise.all(present.map(([name, path]) => start(name, path)));
  return {
    urls: Object.fromEntries(running.map(({ name, url }) => [name, url])),
    stop: () => running.forEach(({ stop }) => stop()),
  };
}

async function start(name: string, path: string) {
  const module = (await import(pathToFileURL(resolve(path)).href)) as {
    createApp(): App | Promise<App>;
  };
  const app = await module.createApp();
  return new Promise<{ name: string; url: string; stop: () => void }>((started) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      started({
        name,
        url: `http://127.0.0.1:${port}`,
        stop: () => server.close(),
      }),
    );
  });
}
