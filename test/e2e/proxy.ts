import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that passed a proxy. */
export interface Passed {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A proxy that lets plain HTTP through and writes down all that a browser asks for. */
export interface Proxy {
  readonly address: string;
  readonly passed: Passed[];
}

/** Starts one on a free port. Tunnels are noted and refused: nothing here speaks TLS. */
export function startProxy(): Promise<Proxy> {
  const passed: Passed[] = [];
  const server = createServer((from, to) => {
    const { method = 'GET', url = '', headers } = from;
    passed.push({ method, url, headers });
    const onward = request(url, { method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.destroy());
    from.pipe(onward);
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    passed.push({ method: 'CONNECT', url: `https://${url}`, headers });
    // A browser may give one up while it is refused; what no one listens to would end the process.
    socket.on('error', () => socket.destroy()).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((started) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      started({ address: `http://127.0.0.1:${port}`, passed });
    });
  });
}
