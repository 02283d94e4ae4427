import { createApp } from '../../demo/app.js';
import { createReplayServer } from '../fixtures/replay/replay-server.js';
import { createSsrServer } from '../fixtures/ssr-server.js';
import { createStageServer } from '../fixtures/stage-server.js';
import { start, type App } from './start.js';

/** Base addresses by name, without a final slash: `{ demo: 'http://127.0.0.1:40123' }`. */
type Urls = Readonly<Record<string, string>>;

/**
 * The HTTP servers that browser tests may talk to, by the name tests ask for. Every run starts each
 * once, in this order, on a free port; a server is told the addresses of those before it.
 */
const servers: Readonly<Record<string, (before: Urls) => App>> = {
  demo: () => createApp(),
  stage: () => createStageServer(),
  replay: () => createReplayServer(),
  ssr: ({ demo = '' }) => createSsrServer(demo),
};

/** Starts them all; they live as long as the process. */
export async function startServers(): Promise<Urls> {
  let urls: Urls = {};
  for (const [name, create] of Object.entries(servers)) {
    urls = { ...urls, [name]: await start(create(urls)) };
  }
  return urls;
}
