import assert from 'node:assert/strict';
import { isResearchError } from '../../../src/api/errors.js';
import { createFragmentHandler } from '../../../src/ssr/index.js';
import { start } from '../../tools/start.js';

/**
 * The server hears why an answer is a 502, of which visitors are told in general words; a log that fails
 * takes no answer away, and what only somebody's id is to blame for is no news.
 */
export async function serverHearsWhy(): Promise<void> {
  const heard: string[] = [];
  const ask = async (endpoint: string): Promise<number> => {
    const handler = createFragmentHandler({
      endpoint,
      onError(error, { url }) {
        assert.ok(isResearchError(error));
        heard.push(`${error.kind} ${new URL(url).pathname}`);
        throw new Error('the log is full');
      },
    });
    const address = 'https://rendered.example/fragments/trust-badge?researcher=ada';
    return (await handler(new Request(address))).status;
  };
  assert.equal(await ask('localhost:3000/api'), 502);
  assert.equal(await ask(await start({ fetch: () => new Response('<html>') })), 502);
  assert.equal(await ask(await start({ fetch: () => new Response('', { status: 404 }) })), 404);
  assert.deepEqual(heard, [
    'misconfigured /fragments/trust-badge',
    'not-contract /fragments/trust-badge',
  ]);
}
