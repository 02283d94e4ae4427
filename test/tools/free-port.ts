import { createServer } from 'node:net';

// Below what Linux (32768), macOS and Windows (49152) hand out by themselves: whatever else of the tests opens a
// connection or asks for any free port cannot take one of these before it is listened at.
const FIRST = 20_000;
const COUNT = 10_000;

let last = Math.floor(Math.random() * COUNT);

const isFree = (port: number): Promise<boolean> =>
  new Promise((known) => {
    const server = createServer();
    server.once('error', () => known(false));
    server.listen(port, '127.0.0.1', () => server.close(() => known(true)));
  });

/** A port of 127.0.0.1 at which nobody listens, and which this process names once. */
export async function freePort(): Promise<number> {
  last = (last + 1) % COUNT;
  const port = FIRST + last;
  return (await isFree(port)) ? port : freePort();
}
