import { resize } from './frame/host.js';
import { upgrade } from './markup/upgrade.js';
import { TAGS } from './tags.js';

const MARKUP = `[data-rw],${Object.keys(TAGS)
  .map((tag) => `.rw-${tag}`)
  .join()}`;

/** What `selector` finds in `root`, itself included. */
function within(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...found] : found;
}

/**
 * Looks for plain markup and frames in `root`, itself included, and asks the script tag's loader, where there is one,
 * to look for tags as well. Content added to the document of a page with the script tag is found
 * without; what is inside another component's shadow root is not.
 *
 * A page without this package says the same with
 * `node.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }))`.
 *
 * @param root where to look; the whole document by default
 */
export function scan(root: Document | DocumentFragment | Element = document): void {
  upgrade(within(root, MARKUP));
  resize(within(root, 'iframe.rw-frame'));
  root.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
}
