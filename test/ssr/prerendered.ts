import { serverUrl } from '../tools/server-url.js';

/** The HTML of a fragment, and the answer that it came in. */
export async function fragment(path: string): Promise<{ response: Response; html: string }> {
  const response = await fetch(`${await serverUrl('ssr')}/${path}`);
  return { response, html: await response.text() };
}

/** What `render()` makes of data of a test's own. */
export async function rendered(
  tag: string,
  data: unknown,
  options: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const body = JSON.stringify([tag, data, options]);
  const answer = await fetch(`${await serverUrl('ssr')}/rendered`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`<${tag}> could not be rendered: ${await answer.text()}`);
  return answer.text();
}

/** HTML with declarative shadow roots, put into the page as a browser's parser would. */
export function insert(html: string): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(html);
  return place;
}

/** Everything written to the console until `stop` is called. */
export function listenToConsole(): { readonly messages: unknown[]; stop(): void } {
  const kinds = ['debug', 'info', 'log', 'warn', 'error'] as const;
  const messages: unknown[] = [];
  const before = kinds.map((kind) => [kind, console[kind]] as const);
  for (const kind of kinds) console[kind] = (...args: unknown[]) => void messages.push(args);
  const stop = (): void => before.forEach(([kind, written]) => (console[kind] = written));
  return { messages, stop };
}
