/**
 * For browser tests: the base address of a server of test/tools/servers.ts, without a final slash.
 *
 * @throws Error when no server of that name was started
 */
export async function serverUrl(name: string): Promise<string> {
  const response = await fetch('/__servers.json');
  const urls = (await response.json()) as Record<string, string>;
  const url = urls[name];
  if (!url) throw new Error(`No test server is called "${name}".`);
  return url;
}
