import { make } from './make.js';

/**
 * Shows the page's own content in a widget that could not draw itself, as where the page requires
 * Trusted Types and does not admit ours. Made by hand: a template is what was refused.
 */
export function keepFallback({ shadowRoot }: Element): void {
  if (!shadowRoot?.querySelector('slot:not([name])')) shadowRoot?.append(' ', make('slot'));
}

/** Whether the page gave a widget content of its own to stand in for it: more than white space and scripts. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && node.localName !== 'script'
      : node.nodeType === 3 && node.textContent?.trim(),
  );
