import { endpoint } from './answers.js';

const ORIGIN = 'https://in-page.example/';

/** What an endpoint answers to what is asked of it below its address. */
type Answerer = (path: string, init?: RequestInit) => Response | Promise<Response>;

const endpoints = new Map<string, Answerer>();

/** Has the page's own requests answered within it, where they go to an address of ours. */
function listen(): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(ORIGIN)) return send(input, init);
    const [name = ''] = url.slice(ORIGIN.length).split(/[/?]/, 1);
    return endpoints.get(name)!(url.slice(ORIGIN.length + name.length), init);
  };
}

function addressOf(name: string, answer: Answerer): string {
  if (endpoints.size === 0) listen();
  endpoints.set(name, answer);
  return ORIGIN + name;
}

/**
 * The demo endpoint behind an address that only this page knows, for stories in which something is
 * asked for later.
 */
export const inPage = (): string =>
  addressOf('api', async (path, init) => endpoint.request(path, init));

/** One that never answers, however long it is waited for: a request that cannot be ended has no time-out. */
export const silent = (): string => addressOf('silent', () => new Promise<Response>(() => {}));

/** One that is out of order: it says so by the status that nobody asks again after. */
export const broken = (): string => addressOf('broken', () => new Response(null, { status: 501 }));

/** Resolves with what `look` gives, once that is something. @throws Error `missing` when it never is */
export async function until<T>(look: () => T | null | false, missing: string): Promise<T> {
  for (let frames = 0; frames < 300; frames += 1) {
    const found = look();
    if (found) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error(missing);
}

/** Resolves with what `selector` names in `root`, once it is there. @throws Error when it never comes */
export const shown = <T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): Promise<T> => until(() => root.querySelector<T>(selector), `There is no ${selector}`);
