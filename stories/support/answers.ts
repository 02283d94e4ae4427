import { createApp } from '../../demo/app.js';

/** The demo endpoint, in the page itself; its graphs are there at once. */
export const endpoint = createApp({ graphBuild: { of: [] } });

/**
 * What the demo endpoint answers to a GET of `path`, with no network in between: the data of every
 * story is the demo's, so that it has one home.
 *
 * @throws Error when the endpoint refuses
 */
export async function answer(path: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await endpoint.request(path);
  if (!response.ok) throw new Error(`The demo endpoint answers ${response.status} to ${path}`);
  return (await response.json()) as Record<string, unknown>;
}
