import { TAGS } from './tags.js';

/** How far off screen a tag may be when its code is fetched, in CSS pixels. */
const MARGIN = '600px';

/** The script tag that this file came by: a module script is not told, so it is looked for. */
function ownScript(): HTMLScriptElement | null {
  const current = document.currentScript as HTMLScriptElement | null;
  return current ?? document.querySelector<HTMLScriptElement>('script[src*="widgets.js"]');
}

/** Makes known what the script tag says for the whole page, before any widget asks. */
async function applyDefaults(script: HTMLScriptElement | null): Promise<void> {
  const { endpoint, source } = script?.dataset ?? {};
  if (!endpoint && !source) return;
  const { configure } = await import('../context/page.js');
  configure({ ...(endpoint && { endpoint }), ...(source && { source }) });
}

/** Fetches the code of each tag when the first of its kind is nearly on screen. */
class Loader {
  readonly #ready: Promise<void>;
  readonly #started = new Set<string>();
  readonly #observer = new IntersectionObserver((entries) => this.#seen(entries), {
    rootMargin: MARGIN,
  });
  readonly #selector = Object.keys(TAGS).join(',');

  constructor(ready: Promise<void>) {
    this.#ready = ready;
  }

  /** Takes in every tag of ours in `root`, itself included. */
  scan(root: Element): void {
    if (root.matches(this.#selector)) this.#take(root);
    for (const element of root.querySelectorAll(this.#selector)) this.#take(element);
  }

  #take(element: Element): void {
    if (this.#started.has(element.localName)) return;
    // What widgets inside it depend on comes first, wherever it is.
    if (element.localName === 'research-source') this.#load(element.localName);
    else this.#observer.observe(element);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer.unobserve(target);
      this.#load(target.localName);
    }
  }

  #load(tag: string): void {
    const fetchCode = TAGS[tag];
    if (!fetchCode || this.#started.has(tag)) return;
    this.#started.add(tag);
    // A failed fetch leaves the page's own fallback in place; the next tag of the kind tries again.
    this.#ready.then(fetchCode).catch((cause: unknown) => {
      this.#started.delete(tag);
      console.warn(`The code of <${tag}> could not be fetched.`, cause);
    });
  }
}

const STARTED = Symbol.for('bzpeer.widgets.loader');

/** Starts the loader, once a page: a second copy of the script finds the first and leaves. */
export function startLoader(): void {
  const page = globalThis as { [STARTED]?: true };
  if (page[STARTED]) return;
  page[STARTED] = true;
  const loader = new Loader(applyDefaults(ownScript()));
  const scanAll = (): void => loader.scan(document.documentElement);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) loader.scan(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  scanAll();
}
