import { TAGS } from './tags.js';

/**
 * Registers the class of `tag` in the element's own registry, where a host keeps one for a shadow
 * root (scoped custom element registries). The first to take the name keeps it.
 */
export async function defineIn(element: Element, tag: string): Promise<void> {
  const { customElementRegistry: registry } = element as unknown as {
    customElementRegistry: CustomElementRegistry;
  };
  const { localName } = element;
  const module = (await TAGS[tag]?.()) as Readonly<Record<string, unknown>> | undefined;
  const Class = Object.values(module ?? {}).find(isElementClass);
  if (!Class || registry.get(localName)) return;
  registry.define(localName, class extends Class {});
}

function isElementClass(value: unknown): value is CustomElementConstructor {
  return typeof value === 'function' && value.prototype instanceof HTMLElement;
}
