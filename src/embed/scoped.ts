import { fetchElement } from './fetch-element.js';

/**
 * Registers the class of `tag` in the element's own registry, where a host keeps one for a shadow
 * root (scoped custom element registries). The first to take the name keeps it.
 */
export async function defineIn(element: Element, tag: string): Promise<void> {
  const { customElementRegistry: registry } = element as unknown as {
    customElementRegistry: CustomElementRegistry;
  };
  const { localName } = element;
  const Class = await fetchElement(tag);
  if (!Class || registry.get(localName)) return;
  registry.define(localName, class extends Class {});
}
