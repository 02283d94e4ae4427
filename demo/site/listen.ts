import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that can be stopped for good: no connection outlives it. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports are tried, one after the other, when the wanted one is taken. */
const PORTS_TRIED = 20;

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** Stops listening and cuts every connection, kept-alive ones too, or a reload would still be answered. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves the app on `port`, or on the next free one, and says so.
 * @throws Error when twenty ports in a row are taken, or the system refuses
 */
export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  for (let at = port; at < port + PORTS_TRIED; at += 1) {
    if (await tryPort(server, at, host)) return { port: at, close: () => closeServer(server) };
    console.log(`Port ${at} is taken; trying ${at + 1}.`);
  }
  throw new Error(`No free port from ${port} to ${port + PORTS_TRIED - 1}.`);
}
