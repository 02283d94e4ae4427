import { endpoint } from './answers.js';

const ADDRESS = 'https://in-page.example/api';

let begun = false;

/**
 * The demo endpoint behind an address that only this page knows, for stories in which something is
 * asked for later.
 */
export function inPage(): string {
  if (!begun) {
    const send = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(ADDRESS)) return send(input, init);
      return endpoint.request(url.slice(ADDRESS.length), init);
    };
  }
  begun = true;
  return ADDRESS;
}

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
