/**
 * `npm start`: the demo's pages on one port and its endpoint on the next, so that the pages are strangers to it, as a webmaster's
 * are. PORT and ENDPOINT_PORT choose the ports (8080, and the one after PORT), HOST the address to bind (127.0.0.1).
 */
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { listen, type Listening } from './site/listen.js';
import { createSite, type EndpointSwitch } from './site/site.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function portFrom(name: string, fallback: number): number {
  const port = Number(process.env[name] ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`${name} must be a port number, not “${process.env[name]}”.`);
}

const host = process.env['HOST'] ?? '127.0.0.1';
const wanted = portFrom('PORT', 8080);

/** The endpoint, which can be stopped and started while the pages stay; its memory outlives a stop. */
class Endpoint implements EndpointSwitch {
  port = 0;
  #server: Listening | null = null;
  #app: ReturnType<typeof createApp> | null = null;

  /** Where the pages are; known once they listen. */
  site = '';

  get running(): boolean {
    return this.#server !== null;
  }

  async start(): Promise<void> {
    if (this.#server !== null) return;
    this.#app ??= createApp({
      basePath: '/api',
      site: this.site,
      // Or a browser would go on showing what it kept after the endpoint was stopped.
      cache: { maxAge: 0, staleWhileRevalidate: 0 },
    });
    this.#server = await listen(this.#app, this.port, host);
    this.port = this.#server.port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await server?.close();
  }
}

const endpoint = new Endpoint();
const pages = await listen(
  createSite({
    pages: folder('./pages'),
    dist: folder('../dist'),
    endpoint: (hostname) => `http://${hostname}:${endpoint.port}/api`,
    endpointSwitch: endpoint,
  }),
  wanted,
  host,
);
endpoint.site = `http://localhost:${pages.port}`;
endpoint.port = portFrom('ENDPOINT_PORT', pages.port + 1);
await endpoint.start();

console.log(`Pages     ${endpoint.site}/`);
console.log(`Endpoint  http://localhost:${endpoint.port}/api/researchers/zhen-qin`);
console.log('Stop with Ctrl+C.');
