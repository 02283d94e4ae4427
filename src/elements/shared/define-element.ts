/** Tags that somebody else had already, so that each is spoken of once. */
const spoken = new Set<string>();

/**
 * Registers `element` under `tag`. The first to take a name keeps it: a second copy of this library,
 * or a stranger's element of the same name, is left alone, and the console hears of it once.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === element) return;
  if (!present) {
    customElements.define(tag, element);
  } else if (!spoken.has(tag)) {
    spoken.add(tag);
    console.warn(`<${tag}> is registered already; the second registration was left out.`);
  }
}
