/*
 * The script tag that brought this file, and what it says for the whole page.
 */

/** What every copy of the loader on a page knows, whatever its version: keep its shape. */
export interface PageState {
  /** The version that is at work, by prefix. */
  readonly versions: Map<string, string>;
  /** Script tags that a copy has recognised as its own. */
  readonly scripts: WeakSet<Element>;
}

const KEY = Symbol.for('bzpeer.widgets.loader');

/** The state that all copies share, made by the first. */
export function pageState(): PageState {
  const page = globalThis as { [KEY]?: PageState };
  return (page[KEY] ??= { versions: new Map(), scripts: new WeakSet() });
}

/**
 * The script tag of this copy. A module script is not told its own; since scripts run in the order
 * of the page, it is the first of a module that no other copy has recognised: others have a classic
 * script of that name (https://platform.twitter.com/widgets.js). The prototype is asked, because
 * `<img name="currentScript">` takes the place of `document.currentScript`.
 */
export function ownScript({ scripts }: PageState): Element | undefined {
  const current = Reflect.get(Document.prototype, 'currentScript', document) as Element | null;
  const candidates = Document.prototype.querySelectorAll.call(
    document,
    '[type=module][src*="widgets.js"]',
  );
  const own = current ?? [...candidates].find((script) => !scripts.has(script));
  if (own) scripts.add(own);
  return own;
}

/** `data-<name>` or `<name>` of the script tag; empty when it is not there. */
export function option(script: Element | null | undefined, name: string): string {
  return script?.getAttribute(`data-${name}`) ?? script?.getAttribute(name) ?? '';
}
